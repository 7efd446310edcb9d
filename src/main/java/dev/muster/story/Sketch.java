package dev.muster.story;

/**
 * What of a text is kept to find and compare its copies.
 *
 * @param lookup by what it is looked up
 * @param sample its shingles; none if it is too short to be compared
 */
public record Sketch(Lookup lookup, ShingleSample sample) {
  /**
   * The most shingles of a sketch. Resemblances of texts with fewer are exact; one near 0.5 of
   * longer texts is told with a standard error of {@code √(0.25 / 256) = 0.03}.
   */
  public static final int LARGEST = 256;

  /**
   * The number of keys by which a text is looked up: two texts of which a share J of the long
   * shingles is the same share none of their keys with a chance of {@code (1 - J)^6}.
   */
  public static final int KEYS = 6;

  /**
   * By what a text is looked up.
   *
   * @param fingerprint a hash of all words in order: equal for texts that differ in nothing but
   *     case, marks and blanks; of two other texts with a chance of 2⁻⁶⁴
   * @param keys the least hashes of its long shingles, which fewer texts share by chance
   */
  public record Lookup(long fingerprint, ShingleSample keys) {}

  /** Reads the bytes of a sketch's sample. */
  public static ShingleSample sample(byte[] bytes) {
    return ShingleSample.of(bytes, LARGEST);
  }

  /** Reads the bytes of a sketch's keys. */
  public static ShingleSample keys(byte[] bytes) {
    return ShingleSample.of(bytes, KEYS);
  }
}
