package dev.muster.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BurstAutomatonTest {
  private static final BurstAutomaton USUAL = BurstAutomaton.USUAL;

  private static long[] filled(int length, long value) {
    long[] filled = new long[length];
    Arrays.fill(filled, value);
    return filled;
  }

  @Test
  void aRiseAboveTheUsualRateIsABurst() {
    long[] hits = {1, 1, 0, 1, 9, 12, 8, 1, 0, 1};
    List<Burst> bursts = USUAL.bursts(hits, filled(10, 100));
    assertThat(bursts).hasSize(1);
    Burst burst = bursts.get(0);
    assertThat(burst.first()).isEqualTo(4);
    assertThat(burst.last()).isEqualTo(6);
    assertThat(burst.hits()).isEqualTo(29);
    assertThat(burst.total()).isEqualTo(300);
    // p0 = 34 / 1000, p1 = 68 / 1000: 29 hits and 271 misses, worked out by hand.
    double weight = 29 * Math.log(2) + 271 * Math.log(0.932 / 0.966);
    assertThat(burst.weight()).isCloseTo(weight, within(1e-9));
  }

  @Test
  void whatCountsIsTheShareAndNotTheNumber() {
    long[] hits = {2, 2, 2, 20, 20, 2, 2, 2};
    long[] totals = {100, 100, 100, 1000, 1000, 100, 100, 100};
    assertThat(USUAL.bursts(hits, totals)).isEmpty();
    assertThat(USUAL.bursts(hits, filled(8, 100))).hasSize(1);
  }

  @Test
  void batchesWithoutUnitsSayNothing() {
    long[] hits = {0, 0, 9, 0, 9, 0, 0, 0, 0, 0};
    long[] totals = {50, 50, 20, 0, 20, 50, 50, 50, 50, 50};
    List<Burst> bursts = USUAL.bursts(hits, totals);
    assertThat(bursts).hasSize(1);
    assertThat(bursts.get(0).first()).isEqualTo(2);
    assertThat(bursts.get(0).last()).isEqualTo(4);
  }

  @Test
  void anEvenSeriesHasNone() {
    assertThat(USUAL.bursts(filled(100, 10), filled(100, 100))).isEmpty();
    assertThat(USUAL.bursts(filled(100, 0), filled(100, 100))).isEmpty();
    assertThat(USUAL.bursts(new long[0], new long[0])).isEmpty();
    assertThat(USUAL.bursts(filled(3, 0), filled(3, 0))).isEmpty();
  }

  @Test
  void whatIsSeenInHalfOfAllUnitsCannotBeSeenTwiceAsOften() {
    long[] hits = {10, 10, 100, 100, 10};
    assertThat(USUAL.bursts(hits, filled(5, 100)).size()).isLessThanOrEqualTo(1);
    assertThat(USUAL.bursts(filled(5, 60), filled(5, 100))).isEmpty();
    assertThat(new BurstAutomaton(1.5, 1).bursts(hits, filled(5, 100))).hasSize(1);
  }

  @Test
  void theDearerTheClimbTheFewerTheBursts() {
    long[] hits = {1, 4, 1, 1, 1, 9, 9, 1, 1, 5, 1, 1};
    long[] totals = filled(12, 50);
    int last = Integer.MAX_VALUE;
    for (double gamma : new double[] {0, 0.5, 1, 2, 4, 8}) {
      int bursts = new BurstAutomaton(2, gamma).bursts(hits, totals).size();
      assertThat(bursts).isLessThanOrEqualTo(last);
      last = bursts;
    }
    assertThat(last).isZero();
  }

  /** Every way through ten batches, by its whole cost as Kleinberg states it. */
  @Test
  void theWayTakenIsTheCheapestOfAllWays() {
    Random random = new Random(11);
    int found = 0;
    for (int n = 0; n < 2_000; n++) {
      int length = 1 + random.nextInt(10);
      long[] hits = new long[length];
      long[] totals = new long[length];
      int rare = 2 + random.nextInt(20);
      for (int t = 0; t < length; t++) {
        totals[t] = random.nextInt(60);
        boolean busy = random.nextInt(4) == 0;
        for (int unit = 0; unit < totals[t]; unit++) {
          hits[t] += random.nextInt(busy ? 3 : rare) == 0 ? 1 : 0;
        }
      }
      BurstAutomaton automaton =
          new BurstAutomaton(1.2 + 2 * random.nextDouble(), 2 * random.nextDouble());
      List<Burst> bursts = automaton.bursts(hits, totals);
      found += bursts.size();
      double usual = (double) Arrays.stream(hits).sum() / Arrays.stream(totals).sum();
      if (usual > 0 && automaton.scaling() * usual < 1) {
        double cheapest = Double.POSITIVE_INFINITY;
        for (int way = 0; way < 1 << length; way++) {
          cheapest = Math.min(cheapest, cost(automaton, usual, hits, totals, way));
        }
        int taken = 0;
        for (Burst burst : bursts) {
          for (int t = burst.first(); t <= burst.last(); t++) {
            taken |= 1 << t;
          }
          assertThat(burst.weight()).isPositive();
        }
        assertThat(cost(automaton, usual, hits, totals, taken))
            .as(() -> Arrays.toString(hits) + Arrays.toString(totals) + automaton)
            .isCloseTo(cheapest, within(1e-9));
      } else {
        assertThat(bursts).isEmpty();
      }
    }
    assertThat(found).isGreaterThan(500);
  }

  private static double cost(
      BurstAutomaton automaton, double usual, long[] hits, long[] totals, int way) {
    double cost = 0;
    boolean high = false;
    for (int t = 0; t < hits.length; t++) {
      boolean next = (way >> t & 1) == 1;
      if (next && !high) {
        cost += automaton.gamma() * Math.log(hits.length);
      }
      high = next;
      double rate = high ? automaton.scaling() * usual : usual;
      cost -= hits[t] * Math.log(rate) + (totals[t] - hits[t]) * Math.log(1 - rate);
    }
    return cost;
  }

  @Test
  void impossibleSeriesAreRefused() {
    assertThatThrownBy(() -> USUAL.bursts(new long[2], new long[3]))
        .hasMessageContaining("2 batches of hits and 3 of totals");
    assertThatThrownBy(() -> USUAL.bursts(new long[] {0, 4}, new long[] {9, 3}))
        .hasMessageContaining("batch 1 has 4 hits out of 3");
    assertThatThrownBy(() -> new BurstAutomaton(1, 1)).hasMessageContaining("scaling 1.0");
    assertThatThrownBy(() -> new BurstAutomaton(2, -1)).hasMessageContaining("gamma -1.0");
  }
}
