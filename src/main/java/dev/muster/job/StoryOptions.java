package dev.muster.job;

import dev.muster.story.StoryRule;
import picocli.CommandLine.Option;

/** The options that say when two articles tell one story. */
final class StoryOptions {
  @Option(
      names = "--story-resemblance",
      defaultValue = "" + StoryRule.USUAL_RESEMBLANCE,
      paramLabel = "SHARE",
      description =
          "Least share of common shingles (Jaccard) of two articles that tell one story, above 0, "
              + "at most 1.")
  private double resemblance;

  @Option(
      names = "--shingle",
      defaultValue = "" + StoryRule.USUAL_SHINGLE_LENGTH,
      paramLabel = "WORDS",
      description = "Successive words that make a shingle.")
  private int shingleLength;

  @Option(
      names = "--story-days",
      defaultValue = "" + StoryRule.USUAL_WINDOW_DAYS,
      paramLabel = "DAYS",
      description = "Most days between two articles that tell one story.")
  private int windowDays;

  StoryOptions() {}

  /** The rule that the options state; refuses values that make none. */
  StoryRule rule() {
    return new StoryRule(resemblance, shingleLength, windowDays);
  }
}
