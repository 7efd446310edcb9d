package dev.muster.analysis;

/**
 * Two entities that an article mentions, and in how many contexts they stand to each other in one
 * of three ways.
 *
 * @param a id of the one that comes first in the order of ids
 * @param b id of the other; never equal to {@code a}
 * @param standing how they stand to each other
 * @param articles 1 if they stand so in the article as a whole, else 0
 * @param sentences sentences in which they stand so
 * @param windows windows of tokens in which they stand so; 0 where windows are not asked for
 */
public record EntityPair(
    String a, String b, Standing standing, int articles, int sentences, int windows) {
  /** How two entities stand to each other where both are mentioned. */
  public enum Standing {
    /** Side by side. */
    TOGETHER,
    /** Only inside names of the other is the first one mentioned. */
    FIRST_INSIDE,
    /** Only inside names of the first one is the other mentioned. */
    SECOND_INSIDE
  }

  /** Whether they stand side by side. */
  public boolean isTogether() {
    return standing == Standing.TOGETHER;
  }
}
