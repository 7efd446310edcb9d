package dev.muster.spark.table;

/**
 * Numbers the stories of a day's articles as they come, those of one story one after the other.
 * What is counted of a story then need only remember the number of the last one.
 */
final class StoryNumbers {
  /** The number of a story that one article alone tells: no two such are the same. */
  static final int OWN = 0;

  private Long before;
  private int shared;

  /**
   * The number of the next article's story, from 1; {@link #OWN} if no other article tells it.
   *
   * @param sharedStory the story, if several articles tell it; else null
   */
  int next(Long sharedStory) {
    if (sharedStory != null && !sharedStory.equals(before)) {
      shared++;
    }
    before = sharedStory;
    return sharedStory == null ? OWN : shared;
  }
}
