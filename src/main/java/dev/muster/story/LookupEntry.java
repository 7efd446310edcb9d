package dev.muster.story;

/**
 * An article in one of the buckets in which it is looked up.
 *
 * @param bucket the hash of the shingle that the bucket's articles share
 * @param place where the article stands in the bucket: by day, then by text
 * @param article the article's number
 */
public record LookupEntry(int bucket, long place, long article) {
  private static final int TEXT_BITS = 43;
  private static final int DAY_SHIFT = TEXT_BITS + 1;

  /**
   * @param day day of publication, as days since 1970-01-01; from -2^19 to 2^19 - 1
   * @param sketch the article's sketch
   * @param rank which of the sketch's keys makes the bucket, from 0
   * @param article the article's number
   */
  public static LookupEntry of(int day, Sketch.Lookup sketch, int rank, long article) {
    long text = sketch.fingerprint() >>> (Long.SIZE - TEXT_BITS);
    long first = rank == 0 ? 1 : 0;
    return new LookupEntry(
        sketch.keys().hash(rank), (long) day << DAY_SHIFT | text << 1 | first, article);
  }

  int day() {
    return (int) (place >> DAY_SHIFT);
  }

  /** Whether the words of both are the same. */
  boolean isSameText(LookupEntry other) {
    return ((place ^ other.place) & ((1L << DAY_SHIFT) - 1)) == 0;
  }

  /** Whether this is the first of the article's buckets. */
  boolean isFirst() {
    return (place & 1) == 1;
  }
}
