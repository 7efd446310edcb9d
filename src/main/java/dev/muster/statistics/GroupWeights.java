package dev.muster.statistics;

/** Sums of weight by group, of those few groups that were met since the last clearing. */
final class GroupWeights {
  private final double[] sums;
  private final int[] met;
  private int number;

  GroupWeights(int groups) {
    sums = new double[groups];
    met = new int[groups];
  }

  void clear() {
    while (number > 0) {
      sums[met[--number]] = 0;
    }
  }

  /**
   * @param weight more than 0
   */
  void add(int group, double weight) {
    if (sums[group] == 0) {
      met[number++] = group;
    }
    sums[group] += weight;
  }

  /** How many groups were met. */
  int number() {
    return number;
  }

  /** The groups that were met, in the order in which they first were. */
  int group(int index) {
    return met[index];
  }

  /** The sum of a group; 0 if it was not met. */
  double of(int group) {
    return sums[group];
  }
}
