package dev.muster.story;

/**
 * An article in one of the buckets in which it is looked up.
 *
 * @param bucket the hash of the shingle that the bucket's articles share
 * @param day day of publication, as days since 1970-01-01
 * @param fingerprint that of the article's sketch
 * @param article the article's number
 * @param keys the shingles by which the article is looked up
 */
public record LookupEntry(int bucket, int day, long fingerprint, long article, ShingleSample keys) {
  /** The number of shingles by which an article is looked up: its least. */
  public static final int KEYS = 12;

  /** Whether this is the first of the article's buckets. */
  boolean isFirst() {
    return keys.hash(0) == bucket;
  }
}
