package dev.muster.statistics;

import java.io.Serializable;

/**
 * In how many stories something must stand to be measured. What a run asks for holds for pairs and
 * terms of every period. Else it is two, and of pairs more the more stories a period has: pairs
 * that meet by chance grow faster than stories do. With the stories of the i-th name falling as 1/i
 * there are about (n/k)·ln(n/k) pairs which stand in k of n stories by chance alone, so that k has
 * to grow as the logarithm of n does.
 *
 * @param least at least 1; of pairs that of a period with few stories
 * @param perFourfold how much more is asked of pairs for each four times as many stories
 */
public record LeastStories(long least, int perFourfold) implements Serializable {
  /**
   * Two of a term; of a pair two below 1,024 stories, three below 4,096, and one more for each four
   * times as many.
   */
  public static final LeastStories USUAL = new LeastStories(2, 1);

  /** Below so many stories pairs are asked for no more than terms: 4 to the power of 5. */
  private static final long FEW = 1_024;

  /** One number, however many stories there are. */
  public static LeastStories always(long least) {
    return new LeastStories(least, 0);
  }

  /**
   * The fewest stories of a pair.
   *
   * @param periodStories all stories of the period
   */
  public long ofPair(long periodStories) {
    long more = 0;
    for (long stories = periodStories; stories >= FEW; stories /= 4) {
      more += perFourfold;
    }
    return least + more;
  }
}
