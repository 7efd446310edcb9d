package dev.muster.story;

import dev.muster.UserException;
import java.io.Serializable;

/**
 * When two articles tell one story.
 *
 * @param resemblance least Jaccard coefficient of the two sets of shingles, above 0, at most 1
 * @param shingleLength words of a shingle, at least 1
 * @param windowDays most days between the two days of publication, at least 0
 */
public record StoryRule(double resemblance, int shingleLength, int windowDays)
    implements Serializable {
  /**
   * Of two versions of a text, half of all shingles are the same where a third of the sentences was
   * written anew; reports of one event in other words share a tenth.
   */
  public static final double USUAL_RESEMBLANCE = 0.5;

  /**
   * Three words: a changed word spoils three shingles only, so that many small changes do not hide
   * a copy; phrases that all news uses ({@code the United States and}) are still few in a text.
   */
  public static final int USUAL_SHINGLE_LENGTH = 3;

  /** A week: wire copy is printed within days, a weekly round-up and last month's are apart. */
  public static final int USUAL_WINDOW_DAYS = 7;

  /**
   * Least share of an excerpt's shingles that stand in the whole. An excerpt has an ending or a
   * notice of its own, and is no excerpt if a fifth of it is not in the whole.
   */
  static final double CONTAINMENT = 0.8;

  /**
   * Least length of an excerpt as a share of the whole. A shorter one may be a single item of a
   * digest, which would make one story of all that the digest holds.
   */
  static final double SHORTEST_EXCERPT = 0.25;

  /**
   * The number of shingles below which a text is short. Short reports of different events share
   * their form: "Portugal reports a record of 234 deaths in the past 24 hours" is all but two words
   * any such report. So a short text must stand in the other nearly word for word.
   */
  static final int SHORT = 50;

  /** Least share of a short text's shingles that stand in the other. */
  static final double CONTAINMENT_OF_SHORT = 0.95;

  public StoryRule {
    if (!(resemblance > 0 && resemblance <= 1)) {
      throw new UserException(
          "Cannot use --story-resemblance: '%s' (use a number above 0, at most 1)"
              .formatted(resemblance));
    }
    if (shingleLength < 1) {
      throw new UserException(
          "Cannot use --shingle: '%d' (use a number of words from 1)".formatted(shingleLength));
    }
    if (windowDays < 0) {
      throw new UserException(
          "Cannot use --story-days: '%d' (use a number of days from 0)".formatted(windowDays));
    }
  }

  /** The rule that holds where the user gives none. */
  public static StoryRule usual() {
    return new StoryRule(USUAL_RESEMBLANCE, USUAL_SHINGLE_LENGTH, USUAL_WINDOW_DAYS);
  }

  /** Whether two texts that overlap so tell one story. */
  public boolean holds(Overlap overlap) {
    boolean isShort = overlap.shorter() < SHORT;
    boolean copy = !isShort && overlap.resemblance() >= resemblance;
    boolean excerpt =
        overlap.containment() >= (isShort ? CONTAINMENT_OF_SHORT : CONTAINMENT)
            && overlap.lengthRatio() >= SHORTEST_EXCERPT;
    return copy || excerpt;
  }
}
