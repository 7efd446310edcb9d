package dev.muster.story;

/**
 * Two articles of a bucket that may tell one story, or one article that was not compared with all.
 *
 * @param article the number of the one that comes later in the bucket
 * @param earlier the number of the other; of {@link Kind#CROWDED} that of the article itself
 * @param kind what is known of the two
 */
public record Candidate(long article, long earlier, Kind kind) {
  /** What a bucket tells of two articles. */
  public enum Kind {
    /** Their words are the same: nothing is left to compare. */
    SAME_TEXT,
    /** They share a shingle by which they are looked up: their samples will tell. */
    ALIKE,
    /** The bucket held too many articles to compare this one with all of them. */
    CROWDED
  }
}
