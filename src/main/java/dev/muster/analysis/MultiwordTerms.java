package dev.muster.analysis;

import java.util.Arrays;
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

  /** The terms in the order in which they first stand: runs by their words, names below 0. */
  private final LongNumbers terms = new LongNumbers();

  /** How often each stands in the article. */
  private int[] times = new int[64];

  private final Map<String, Integer> namesByText = new HashMap<>();

  /**
   * @param words the article's words by number, from 1; may grow while terms are counted
   */
  MultiwordTerms(List<String> words) {
    this.words = words;
  }

  /** Counts a run of two words, or of three if the third is not 0. */
  void count(int first, int second, int third) {
    if (words.size() < MOST_WORDS) {
      count(((long) first << 2 * WORD_BITS) | ((long) second << WORD_BITS) | third);
    }
  }

  /** Counts a name that is no such run. */
  void count(String name) {
    count(-1 - namesByText.computeIfAbsent(name, key -> namesByText.size()));
  }

  private void count(long key) {
    int term = terms.number(key);
    if (term == times.length) {
      times = Arrays.copyOf(times, term * 2);
    }
    times[term]++;
  }

  /** Adds the most counted terms to a list; of equals, those that stand first. */
  void addMostCounted(int most, List<TermCount> counts) {
    String[] names = new String[namesByText.size()];
    namesByText.forEach((name, number) -> names[number] = name);
    Map<String, Integer> named = new HashMap<>();
    for (int term : mostCounted(most)) {
      long key = terms.key(term);
      String text = key < 0 ? names[(int) (-1 - key)] : text(key);
      if (namesByText.containsKey(text)) {
        // A run may be written as a name that was counted apart.
        named.merge(text, times[term], Integer::sum);
      } else {
        counts.add(new TermCount(text, times[term]));
      }
    }
    named.forEach((name, count) -> counts.add(new TermCount(name, count)));
  }

  private int[] mostCounted(int most) {
    long[] ranked = new long[terms.size()];
    for (int term = 0; term < ranked.length; term++) {
      ranked[term] = (long) -times[term] << Integer.SIZE | term;
    }
    if (ranked.length > most) {
      Arrays.sort(ranked);
    }
    return Arrays.stream(ranked).limit(most).mapToInt(rank -> (int) rank).toArray();
  }

  private String text(long run) {
    int third = (int) run & MOST_WORDS;
    String start =
        words.get((int) (run >> 2 * WORD_BITS))
            + " "
            + words.get((int) (run >> WORD_BITS) & MOST_WORDS);
    return third == 0 ? start : start + " " + words.get(third);
  }
}
