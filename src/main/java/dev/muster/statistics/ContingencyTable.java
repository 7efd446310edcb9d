package dev.muster.statistics;

import org.apache.commons.math3.distribution.HypergeometricDistribution;
import org.apache.commons.math3.special.Erf;

/**
 * How often two things were seen, together and each, in a number of units: a 2×2 table by its upper
 * left cell and margins. With observed {@code O} and expected {@code E = nA · nB / n}, the measures
 * are those of Evert, <i>The Statistics of Word Cooccurrences</i> (2005), as R's {@code
 * corpora::am.score} computes them; other sources are named where they differ.
 *
 * @param nAb units in which both were seen; 0 or more, at most {@code nA} and {@code nB}
 * @param nA units in which the first was seen
 * @param nB units in which the second was seen
 * @param n all units; at least {@code nA + nB - nAb}
 */
public record ContingencyTable(long nAb, long nA, long nB, long n) {
  /** Below this expected count in any cell the p-value comes from Fisher's exact test. */
  private static final double SMALL = 5;

  public ContingencyTable {
    if (nAb < 0 || nAb > nA || nAb > nB || nA + nB - nAb > n) {
      throw new IllegalArgumentException(
          "Cannot make a table of nAb %d, nA %d, nB %d, n %d (0 <= nAb <= nA, nB; nA + nB - nAb <= n)"
              .formatted(nAb, nA, nB, n));
    }
  }

  /** How often both would be seen together if they were independent. */
  public double expected() {
    return n == 0 ? 0 : (double) nA * nB / n;
  }

  /**
   * Normalised pointwise mutual information, from -1 (never together) over 0 (independent) to 1
   * (only together): {@code ln(p(ab) / p(a)p(b)) / -ln p(ab)}. Bouma, <i>Normalized (Pointwise)
   * Mutual Information in Collocation Extraction</i> (2009).
   */
  public double npmi() {
    if (nAb == 0) {
      return -1;
    }
    if (nAb == n) {
      return 1;
    }
    return Math.log(nAb / expected()) / -Math.log((double) nAb / n);
  }

  /**
   * Log-likelihood ratio {@code G² = 2 Σ O ln(O/E)} over the four cells, negative where both are
   * seen together less often than expected. Dunning, <i>Accurate Methods for the Statistics of
   * Surprise and Coincidence</i> (1993).
   */
  public double logLikelihood() {
    double g =
        term(nAb, nA, nB)
            + term(nA - nAb, nA, n - nB)
            + term(nB - nAb, n - nA, nB)
            + term(n - nA - nB + nAb, n - nA, n - nB);
    double positive = Math.max(0, 2 * g);
    return nAb < expected() ? -positive : positive;
  }

  private double term(long observed, long row, long column) {
    if (observed == 0) {
      return 0;
    }
    return observed * Math.log((double) observed * n / ((double) row * column));
  }

  /** The t-score {@code (O - E) / √O}; minus infinity where both are never seen together. */
  public double tScore() {
    return (nAb - expected()) / Math.sqrt(nAb);
  }

  /**
   * {@code 14 + log2(2 nAb / (nA + nB))}: at most 14, and the same in corpora of any size; minus
   * infinity where both are never seen together. Rychlý, <i>A Lexicographer-Friendly Association
   * Score</i> (2008).
   */
  public double logDice() {
    return 14 + Math.log(2.0 * nAb / (nA + nB)) / Math.log(2);
  }

  /**
   * The probability of a table at least as extreme if the two were independent, two-sided: from the
   * χ² distribution of G² with one degree of freedom, or from Fisher's exact test where a cell's
   * expected count is below 5.
   */
  public double pValue() {
    if (n == 0 || nA == 0 || nB == 0 || nA == n || nB == n) {
      return 1;
    }
    double rows = Math.min(nA, n - nA);
    double columns = Math.min(nB, n - nB);
    return rows * columns / n < SMALL
        ? fisher()
        : Erf.erfc(Math.sqrt(Math.abs(logLikelihood()) / 2));
  }

  private double fisher() {
    HypergeometricDistribution distribution =
        new HypergeometricDistribution(
            null, Math.toIntExact(n), Math.toIntExact(nA), Math.toIntExact(nB));
    double observed = distribution.logProbability(Math.toIntExact(nAb));
    // As R does: tables whose probabilities differ only by rounding count as equally extreme.
    double limit = observed + Math.log1p(1e-7);
    double sum = 0;
    for (int k = distribution.getSupportLowerBound();
        k <= distribution.getSupportUpperBound();
        k++) {
      double log = distribution.logProbability(k);
      sum += log <= limit ? Math.exp(log) : 0;
    }
    return Math.min(1, sum);
  }
}
