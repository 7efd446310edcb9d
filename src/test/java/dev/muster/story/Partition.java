package dev.muster.story;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How well one way to part things into groups agrees with another, counted in pairs of things.
 *
 * @param both pairs that are together in both
 * @param expected pairs that are together in the gold
 * @param found pairs that are together in what was found
 * @param all pairs
 */
record Partition(long both, long expected, long found, long all) {
  /**
   * Compares the groups of the same things.
   *
   * @param things each thing's group in the gold and its group as found
   */
  static Partition of(List<Map.Entry<String, String>> things) {
    Map<Map.Entry<String, String>, Long> cells = new HashMap<>();
    Map<String, Long> gold = new HashMap<>();
    Map<String, Long> found = new HashMap<>();
    for (Map.Entry<String, String> thing : things) {
      cells.merge(thing, 1L, Long::sum);
      gold.merge(thing.getKey(), 1L, Long::sum);
      found.merge(thing.getValue(), 1L, Long::sum);
    }
    long n = things.size();
    return new Partition(
        pairs(cells.values()), pairs(gold.values()), pairs(found.values()), n * (n - 1) / 2);
  }

  private static long pairs(Collection<Long> sizes) {
    return sizes.stream().mapToLong(n -> n * (n - 1) / 2).sum();
  }

  /** Share of the pairs found that are in the gold; NaN if none was found. */
  double precision() {
    return (double) both / found;
  }

  /** Share of the pairs of the gold that were found; NaN if there are none. */
  double recall() {
    return (double) both / expected;
  }

  /**
   * Agreement beyond chance: 1 for equal groups, about 0 for random ones. Hubert and Arabie,
   * <i>Comparing Partitions</i> (1985).
   */
  double adjustedRandIndex() {
    double chance = (double) expected * found / all;
    double most = (expected + found) / 2.0;
    return most == chance ? 1 : (both - chance) / (most - chance);
  }
}
