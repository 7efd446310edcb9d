package dev.muster.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The multi-word terms of one article, with their counts; held by numbers until some are chosen.
 */
final class MultiwordTerms {
  private static final int WORD_BITS = 21;
  private static final int MOST_WORDS = (1 << WORD_BITS) - 1;

  private final List<String> words;
  private final Map<Long, Count> runs = new HashMap<>();
  private final Map<String, Count> names = new HashMap<>();

  /**
   * @param words the article's words by number, from 1; may grow while terms are counted
   */
  MultiwordTerms(List<String> words) {
    this.words = words;
  }

  /** Counts a run of two words, or of three if the third is not 0. */
  void count(int first, int second, int third) {
    if (words.size() < MOST_WORDS) {
      long run = ((long) first << 2 * WORD_BITS) | ((long) second << WORD_BITS) | third;
      runs.computeIfAbsent(run, key -> new Count(runs.size() + names.size())).times++;
    }
  }

  /** Counts a name that is no such run. */
  void count(String name) {
    names.computeIfAbsent(name, key -> new Count(runs.size() + names.size())).times++;
  }

  /** Adds the most counted terms to counts by term; of equals, those that stand first. */
  void addMostCounted(int most, Map<String, Integer> counts) {
    List<Map.Entry<?, Count>> chosen = new ArrayList<>(runs.size() + names.size());
    chosen.addAll(runs.entrySet());
    chosen.addAll(names.entrySet());
    if (chosen.size() > most) {
      chosen.sort(
          Comparator.comparing(
              Map.Entry::getValue,
              Comparator.<Count>comparingInt(count -> -count.times)
                  .thenComparingInt(count -> count.order)));
      chosen = chosen.subList(0, most);
    }
    for (Map.Entry<?, Count> term : chosen) {
      String text = term.getKey() instanceof Long run ? text(run) : (String) term.getKey();
      counts.merge(text, term.getValue().times, Integer::sum);
    }
  }

  private String text(long run) {
    int third = (int) run & MOST_WORDS;
    String start =
        words.get((int) (run >> 2 * WORD_BITS))
            + " "
            + words.get((int) (run >> WORD_BITS) & MOST_WORDS);
    return third == 0 ? start : start + " " + words.get(third);
  }

  private static final class Count {
    private final int order;
    private int times;

    Count(int order) {
      this.order = order;
    }
  }
}
