package dev.muster.statistics;

/**
 * How much more often things were seen all together than if each came independently of the others.
 */
public final class Lift {
  private Lift() {}

  /**
   * {@code p(all) / Π p(each)}: 1 if independent, more if together more often. For two things this
   * is the "interest" of Brin, Motwani and Silverstein, <i>Beyond Market Baskets</i> (1997), which
   * extends to sets in the same way.
   *
   * @param together units in which all were seen; 0 or more
   * @param singles units in which each was seen; at least 1, none less than {@code together}
   * @param units all units; none of the others is greater
   * @throws IllegalArgumentException if the counts contradict each other
   */
  public static double of(long together, long[] singles, long units) {
    double lift = (double) together / units;
    for (long single : singles) {
      if (together < 0 || single < Math.max(1, together) || single > units) {
        throw new IllegalArgumentException(
            "Cannot tell the lift of %d together, %d alone, of %d (0 <= together <= alone <= all)"
                .formatted(together, single, units));
      }
      lift *= (double) units / single;
    }
    return lift;
  }
}
