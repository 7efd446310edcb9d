package dev.muster.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds bursts in batches of hits out of totals with two states: the usual rate {@code p0} (all
 * hits out of all totals) and a higher one {@code p1 = scaling · p0}. A batch of {@code r} hits out
 * of {@code d} costs {@code -ln (p^r (1-p)^(d-r))} in a state of rate {@code p}; going up costs
 * {@code gamma · ln n} for {@code n} batches, going down nothing. The cheapest way through all
 * batches, which starts in the usual state, is in the higher one during bursts. Kleinberg,
 * <i>Bursty and Hierarchical Structure in Streams</i> (2002), section 4, with two states; the
 * binomial coefficient of his cost is the same in both and left out.
 *
 * <p>Where {@code p1} would reach 1 there is no higher state, and hence no burst. Of two equally
 * cheap ways the one that stays longer in the usual state is taken.
 *
 * @param scaling how many times the usual rate the higher one is; more than 1
 * @param gamma how hard it is to go up; 0 or more
 */
public record BurstAutomaton(double scaling, double gamma) {
  /** Twice the usual rate, at Kleinberg's usual cost. */
  public static final BurstAutomaton USUAL = new BurstAutomaton(2, 1);

  public BurstAutomaton {
    if (!(scaling > 1) || !(gamma >= 0)) {
      throw new IllegalArgumentException(
          "Cannot find bursts with scaling %s, gamma %s (scaling > 1, gamma >= 0)"
              .formatted(scaling, gamma));
    }
  }

  /**
   * The bursts of a series, in order.
   *
   * @param hits of each batch; 0 or more
   * @param totals of each batch; not less than its hits. A batch of none says nothing
   * @throws IllegalArgumentException if the two differ in length or a batch has more hits than
   *     units
   */
  public List<Burst> bursts(long[] hits, long[] totals) {
    check(hits, totals);
    long allHits = sum(hits, 0, hits.length - 1);
    double usual = (double) allHits / sum(totals, 0, totals.length - 1);
    if (!mayBurst(allHits, hits.length) || scaling * usual >= 1) {
      return List.of();
    }
    double[] savings = new double[hits.length];
    double hit = Math.log(scaling);
    double miss = Math.log1p(-scaling * usual) - Math.log1p(-usual);
    for (int t = 0; t < hits.length; t++) {
      savings[t] = hits[t] * hit + (totals[t] - hits[t]) * miss;
    }
    return runs(cheapest(savings, climb(hits.length)), savings, hits, totals);
  }

  /**
   * Whether so many hits in so many batches can make a burst at all: no hit saves more than
   * ln(scaling), so that few cannot pay for going up.
   */
  public boolean mayBurst(long hits, int batches) {
    return hits > 0 && hits * Math.log(scaling) > climb(batches);
  }

  /** What it costs to go up to the higher state. */
  private double climb(int batches) {
    return gamma * Math.log(batches);
  }

  /** Whether each batch is in the higher state on the cheapest way. */
  private static boolean[] cheapest(double[] savings, double climb) {
    int n = savings.length;
    // Costs are counted from those of staying in the usual state, so that only savings matter.
    boolean[] lowFromHigh = new boolean[n];
    boolean[] highFromHigh = new boolean[n];
    double low = 0;
    double high = Double.POSITIVE_INFINITY;
    for (int t = 0; t < n; t++) {
      lowFromHigh[t] = high < low;
      highFromHigh[t] = high < low + climb;
      double nextLow = Math.min(low, high);
      high = Math.min(high, low + climb) - savings[t];
      low = nextLow;
    }
    boolean[] states = new boolean[n];
    boolean state = high < low;
    for (int t = n - 1; t >= 0; t--) {
      states[t] = state;
      state = state ? highFromHigh[t] : lowFromHigh[t];
    }
    return states;
  }

  private static List<Burst> runs(boolean[] states, double[] savings, long[] hits, long[] totals) {
    List<Burst> bursts = new ArrayList<>();
    for (int first = 0; first < states.length; first++) {
      if (!states[first]) {
        continue;
      }
      int last = first;
      double weight = savings[first];
      while (last + 1 < states.length && states[last + 1]) {
        weight += savings[++last];
      }
      bursts.add(new Burst(first, last, sum(hits, first, last), sum(totals, first, last), weight));
      first = last;
    }
    return bursts;
  }

  private static long sum(long[] counts, int first, int last) {
    long sum = 0;
    for (int t = first; t <= last; t++) {
      sum += counts[t];
    }
    return sum;
  }

  private static void check(long[] hits, long[] totals) {
    if (hits.length != totals.length) {
      throw new IllegalArgumentException(
          "Cannot find bursts in %d batches of hits and %d of totals"
              .formatted(hits.length, totals.length));
    }
    for (int t = 0; t < hits.length; t++) {
      if (hits[t] < 0 || hits[t] > totals[t]) {
        throw new IllegalArgumentException(
            "Cannot find bursts where batch %d has %d hits out of %d"
                .formatted(t, hits[t], totals[t]));
      }
    }
  }
}
