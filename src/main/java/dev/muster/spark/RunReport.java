package dev.muster.spark;

import dev.muster.spark.table.Communities;
import java.util.List;
import java.util.Map;

/**
 * What a run did, for a person.
 *
 * @param folder where the tables lie
 * @param records records that were read
 * @param articles those that are articles
 * @param rejected the others, by reason
 * @param rows rows by table
 * @param stories what was compared to find stories, and what was found
 * @param leastStoriesOfPairs for each period, in how many stories a pair had to stand to be
 *     measured
 * @param networks for each period its network and what its communities are worth; empty if not
 *     asked for
 * @param mostQuoted the figures that most stories state, the first first
 * @param skipped files that were of no known format
 * @param seconds how long it took
 */
public record RunReport(
    String folder,
    long records,
    long articles,
    Map<String, Long> rejected,
    Map<String, Long> rows,
    Map<String, Long> stories,
    Map<String, Long> leastStoriesOfPairs,
    List<Communities.Found> networks,
    List<Quoted> mostQuoted,
    List<String> skipped,
    double seconds) {
  /**
   * A figure that stories state.
   *
   * @param quote modifier, number and noun
   * @param force whose people; null if not said
   * @param place where; null if not said
   * @param stories how many stories state it
   * @param sentence one sentence that does
   * @param articleId the article of that sentence
   */
  public record Quoted(
      String quote, String force, String place, long stories, String sentence, String articleId) {}
}
