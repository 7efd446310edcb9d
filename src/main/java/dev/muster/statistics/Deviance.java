package dev.muster.statistics;

/**
 * The two quantities that probabilities of large counts are made of without loss of digits: how far
 * a count is from what was expected, and how far a factorial is from its power. After Loader,
 * <i>Fast and Accurate Computation of Binomial Probabilities</i> (2000).
 */
final class Deviance {
  /** Relative distance below which the logarithm is taken by its series. */
  private static final double NEAR = 0.1;

  /** From here on the asymptotic series of the factorial is exact to a double's digits. */
  private static final int SERIES_FROM = 16;

  private static final double[] SMALL = new double[SERIES_FROM];

  static {
    double factorial = 1;
    for (int k = 1; k < SERIES_FROM; k++) {
      factorial *= k;
      SMALL[k] = Math.log(factorial) - (k * Math.log(k) - k);
    }
  }

  private Deviance() {}

  /**
   * {@code o ln(o / e) + e - o}: 0 where observed and expected are equal, else positive.
   *
   * @param observed 0 or more
   * @param difference {@code observed - expected}, given apart because the caller knows it better
   * @param expected more than 0
   */
  static double of(double observed, double difference, double expected) {
    if (observed == 0) {
      return expected;
    }
    double sum = observed + expected;
    if (Math.abs(difference) >= NEAR * sum) {
      return observed * Math.log(observed / expected) - difference;
    }
    // ln(o / e) = 2 artanh(v) with v = d / (o + e), as a power series; its first term less d is d
    // v.
    double v = difference / sum;
    double square = v * v;
    double power = 2 * observed * v;
    double total = difference * v;
    for (int j = 3; ; j += 2) {
      power *= square;
      double next = total + power / j;
      if (next == total) {
        return total;
      }
      total = next;
    }
  }

  /** {@code ln k! - (k ln k - k)}, for 0 or more; 0 for 0. */
  static double ofFactorial(long k) {
    if (k < SERIES_FROM) {
      return SMALL[(int) k];
    }
    double square = 1.0 / ((double) k * k);
    double series =
        (1 / 12.0
                - (1 / 360.0 - (1 / 1260.0 - (1 / 1680.0 - square / 1188) * square) * square)
                    * square)
            / k;
    return Math.log(2 * Math.PI * k) / 2 + series;
  }
}
