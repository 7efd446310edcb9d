package dev.muster.story;

/**
 * What of a text is kept to compare it with others.
 *
 * @param fingerprint a hash of all its words in order: equal for texts that differ in nothing but
 *     case, marks and blanks; of two other texts with a chance of 2⁻⁶⁴
 * @param sample its shingles; none if it is too short to be compared
 */
public record Sketch(long fingerprint, ShingleSample sample) {
  /**
   * The most shingles of a sketch. Resemblances of texts with fewer are exact; one near 0.5 of
   * longer texts is told with a standard error of {@code √(0.25 / 256) = 0.03}.
   */
  public static final int LARGEST = 256;

  /** Reads the bytes of a sketch's sample. */
  public static ShingleSample sample(byte[] bytes) {
    return ShingleSample.of(bytes, LARGEST);
  }
}
