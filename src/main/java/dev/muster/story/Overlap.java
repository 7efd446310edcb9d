package dev.muster.story;

/**
 * How far the sets of shingles of two texts overlap, counted over the same part of all shingles.
 *
 * @param one shingles of the one text
 * @param other shingles of the other
 * @param both shingles that stand in both; at most the lesser of the two
 */
public record Overlap(int one, int other, int both) {
  /** The Jaccard coefficient, from 0 to 1; 0 if there are no shingles. */
  public double resemblance() {
    int either = one + other - both;
    return either == 0 ? 0 : (double) both / either;
  }

  /** The shingles of the text that has fewer. */
  public int shorter() {
    return Math.min(one, other);
  }

  /** The share of the shorter text's shingles that stand in the longer, from 0 to 1. */
  public double containment() {
    return shorter() == 0 ? 0 : (double) both / shorter();
  }

  /** The length of the shorter text as a share of the longer, from 0 to 1. */
  public double lengthRatio() {
    int longer = Math.max(one, other);
    return longer == 0 ? 0 : (double) shorter() / longer;
  }
}
