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

  /** Odd, so that no two runs become one; runs alone differ in bits that hash tables ignore. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private static final Comparator<Count> MOST_COUNTED_FIRST =
      Comparator.<Count>comparingInt(count -> -count.times).thenComparingInt(count -> count.order);

  private final List<String> words;

  /** By the numbers of their words, spread. */
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
      runs.computeIfAbsent(run * SPREAD, key -> new Count(size(), run, null)).times++;
    }
  }

  /** Counts a name that is no such run. */
  void count(String name) {
    names.computeIfAbsent(name, key -> new Count(size(), 0, name)).times++;
  }

  private int size() {
    return runs.size() + names.size();
  }

  /** Adds the most counted terms to counts by term; of equals, those that stand first. */
  void addMostCounted(int most, Map<String, Integer> counts) {
    List<Count> chosen = new ArrayList<>(size());
    chosen.addAll(runs.values());
    chosen.addAll(names.values());
    if (chosen.size() > most) {
      chosen.sort(MOST_COUNTED_FIRST);
      chosen = chosen.subList(0, most);
    }
    for (Count term : chosen) {
      counts.merge(term.name == null ? text(term.run) : term.name, term.times, Integer::sum);
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

  /** How often a run of words, or a name where there is one, has been counted. */
  private static final class Count {
    private final int order;
    private final long run;
    private final String name;
    private int times;

    Count(int order, long run, String name) {
      this.order = order;
      this.run = run;
      this.name = name;
    }
  }
}
