package dev.muster.statistics;

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

  /**
   * The table that compares how often something was seen in two sets of units: cells are seen in
   * the one, seen in the other, and not seen in either. Its signed {@link #logLikelihood} is
   * positive where the share in the one is greater.
   */
  public static ContingencyTable ofShares(
      long seen, long units, long seenBefore, long unitsBefore) {
    return new ContingencyTable(seen, units, seen + seenBefore, units + unitsBefore);
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
    return isFixed() ? 0 : Math.copySign(deviance(), difference());
  }

  /** Whether the margins leave one table only, so that nothing can be learnt from it. */
  private boolean isFixed() {
    return nA == 0 || nB == 0 || nA == n || nB == n;
  }

  /** {@code O - E}: the same in each of the four cells, but for the sign. */
  private double difference() {
    return ((double) nAb * n - (double) nA * nB) / n;
  }

  /** G² without its sign; the differences from the expected counts add up to none. */
  private double deviance() {
    double d = difference();
    double notA = n - nA;
    double notB = n - nB;
    return 2
        * (Deviance.of(nAb, d, expected())
            + Deviance.of(nA - nAb, -d, nA * notB / n)
            + Deviance.of(nB - nAb, -d, notA * nB / n)
            + Deviance.of(n - nA - nB + nAb, d, notA * notB / n));
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
    if (isFixed()) {
      return 1;
    }
    double rows = Math.min(nA, n - nA);
    double columns = Math.min(nB, n - nB);
    return rows * columns / n < SMALL ? fisher() : Erf.erfc(Math.sqrt(deviance() / 2));
  }

  /**
   * Fisher's exact test: the probabilities of all tables with these margins that are no more likely
   * than this one. They are reached from this one cell by cell, as the ratio of neighbours is a
   * plain fraction.
   */
  double fisher() {
    double probability = Math.exp(logProbability());
    return Math.min(1, probability * (1 + moreExtreme(1) + moreExtreme(-1)));
  }

  /**
   * The logarithm of {@code nA! (n-nA)! nB! (n-nB)! / (n! Π O!)}, the hypergeometric probability of
   * this table. Writing each factorial as power and rest, the powers make up G².
   */
  private double logProbability() {
    return -deviance() / 2
        + Deviance.ofFactorial(nA)
        + Deviance.ofFactorial(n - nA)
        + Deviance.ofFactorial(nB)
        + Deviance.ofFactorial(n - nB)
        - Deviance.ofFactorial(n)
        - Deviance.ofFactorial(nAb)
        - Deviance.ofFactorial(nA - nAb)
        - Deviance.ofFactorial(nB - nAb)
        - Deviance.ofFactorial(n - nA - nB + nAb);
  }

  /** How likely the no more likely tables on one side are, in probabilities of this table. */
  private double moreExtreme(int step) {
    // As R does: tables whose probabilities differ only by rounding count as equally extreme.
    double limit = 1 + 1e-7;
    long last = step > 0 ? Math.min(nA, nB) : Math.max(0, nA + nB - n);
    double ratio = 1;
    double sum = 0;
    for (long k = nAb; k != last; k += step) {
      double change = step > 0 ? up(k) : 1 / up(k - 1);
      ratio *= change;
      if (ratio <= limit) {
        sum += ratio;
      }
      if (change < 1 && ratio < 1e-18) {
        break;
      }
    }
    return sum;
  }

  /** How much likelier {@code k + 1} units with both are than {@code k}. */
  private double up(long k) {
    return (double) (nA - k) * (nB - k) / ((double) (k + 1) * (n - nA - nB + k + 1));
  }
}
