package dev.muster.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BinaryOperator;

/**
 * Values by phrases of one or more words, for finding the longest phrase that starts at a token in
 * time that does not depend on how many there are. Words are compared folded; a hyphen is left out
 * of a phrase, and passed over in a text where it joins two words, as is a dash between the parts
 * of a name. Looking up changes nothing and may be done by many threads.
 *
 * @param <T> the values' type
 */
public final class PhraseMap<T> {
  /**
   * A phrase found in a text.
   *
   * @param firstToken number of its first token
   * @param endToken number after its last token
   * @param value what the map holds for it
   */
  public record Match<T>(int firstToken, int endToken, T value) {}

  /** Decides what of a phrase's value counts where it stands. */
  @FunctionalInterface
  public interface Filter<T> {
    /** The value that counts for a phrase that ends before a token; null if it does not. */
    T keep(T value, int endToken);
  }

  private static final int ROOT = 1;

  private final Vocabulary vocabulary;
  private final Tokenizer tokenizer;
  private final WordSet starts = new WordSet();
  private final List<T> values = new ArrayList<>();

  /** The nodes of phrases' first words, by the words. */
  private int[] roots = new int[1 << 6];

  /** The words that stand in some phrase after its first. */
  private final WordSet others = new WordSet();

  /** A node above, a word below it; 0, which is no node, where nothing is. */
  private long[] keys = new long[1 << 8];

  private int[] targets = new int[1 << 8];

  /** The nodes that are no roots, each with a key. */
  private int children;

  /**
   * @param vocabulary numbers the words; the words of phrases are added to it
   * @param tokenizer parts phrases as it parts texts
   */
  public PhraseMap(Vocabulary vocabulary, Tokenizer tokenizer) {
    this.vocabulary = vocabulary;
    this.tokenizer = tokenizer;
    values.add(null);
    values.add(null);
  }

  /** Whether a token is a hyphen or a short dash. */
  public static boolean isHyphen(Tokens tokens, int token) {
    char c = tokens.first(token);
    return tokens.length(token) == 1 && (c == '-' || c >= '\u2010' && c <= '\u2013');
  }

  /**
   * Gives a phrase a value.
   *
   * @param merge makes one of the value that the phrase has and the new one
   */
  public void put(String phrase, T value, BinaryOperator<T> merge) {
    Tokens tokens = tokenizer.tokenize(phrase);
    int node = ROOT;
    for (int i = 0; i < tokens.size(); i++) {
      if (!isHyphen(tokens, i)) {
        int word = vocabulary.intern(phrase, tokens.start(i), tokens.end(i));
        node = node == ROOT ? root(word) : child(node, word);
      }
    }
    if (node != ROOT) {
      T before = values.get(node);
      values.set(node, before == null ? value : merge.apply(before, value));
    }
  }

  /** Gives a phrase a value; of two values the first stays. */
  public void put(String phrase, T value) {
    put(phrase, value, (first, second) -> first);
  }

  /**
   * The longest phrase that starts at a token and ends before another one; null if there is none.
   */
  public Match<T> longest(Tokens tokens, int first, int end) {
    return longest(tokens, first, end, (value, endToken) -> value);
  }

  /** Whether any phrase starts with a word. */
  public boolean starts(int word) {
    return starts.contains(word);
  }

  /** As {@link #longest(Tokens, int, int)}, of the phrases that a filter keeps. */
  public Match<T> longest(Tokens tokens, int first, int end, Filter<T> filter) {
    int word = tokens.word(first);
    if (first >= end || !starts.contains(word)) {
      return null;
    }
    int longestEnd = 0;
    T longest = null;
    int node = roots[word];
    int next = first + 1;
    while (node != 0) {
      T value = values.get(node);
      T kept = value == null ? null : filter.keep(value, next);
      if (kept != null) {
        longestEnd = next;
        longest = kept;
      }
      if (next < end && isHyphen(tokens, next) && isJoint(tokens, first, next, end)) {
        next++;
      }
      word = next < end ? tokens.word(next) : Vocabulary.UNKNOWN;
      // Few words of a text go on with any phrase; the table of those that do is large.
      node = others.contains(word) ? below(node, word) : 0;
      next++;
    }
    return longest == null ? null : new Match<>(first, longestEnd, longest);
  }

  /**
   * A hyphen, or a dash between the parts of a name of two words and more ({@code Islamic State –
   * Sinai Province}), which is no dash after a dateline ({@code KUWAIT - City officials}).
   */
  private static boolean isJoint(Tokens tokens, int first, int hyphen, int end) {
    return !tokens.hasSpaceBefore(hyphen)
        || hyphen >= first + 2
            && hyphen + 1 < end
            && tokens.shape(hyphen - 1) == Shape.CAPITALISED
            && tokens.shape(hyphen + 1) == Shape.CAPITALISED;
  }

  /**
   * The longest phrase that ends right before a token; null if there is none.
   *
   * @param first number of the token where it may start at the earliest
   */
  public Match<T> longestEndingAt(Tokens tokens, int first, int end) {
    for (int i = first; i < end; i++) {
      Match<T> match = longest(tokens, i, end);
      if (match != null && match.endToken() == end) {
        return match;
      }
    }
    return null;
  }

  /** The node below another one; 0 if there is none. */
  private int below(int node, int word) {
    int slot = slot(key(node, word));
    return keys[slot] == 0 ? 0 : targets[slot];
  }

  private int root(int word) {
    if (word >= roots.length) {
      roots = Arrays.copyOf(roots, Math.max(word + 1, roots.length * 2));
    }
    if (roots[word] == 0) {
      starts.add(word);
      values.add(null);
      roots[word] = values.size() - 1;
    }
    return roots[word];
  }

  private int child(int node, int word) {
    int slot = slot(key(node, word));
    if (keys[slot] != 0) {
      return targets[slot];
    }
    values.add(null);
    others.add(word);
    int child = values.size() - 1;
    keys[slot] = key(node, word);
    targets[slot] = child;
    children++;
    if (children * 2 > keys.length) {
      grow();
    }
    return child;
  }

  private static long key(int node, int word) {
    return (long) node << 32 | word;
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 32) & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldTargets = targets;
    keys = new long[oldKeys.length * 2];
    targets = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        targets[slot] = oldTargets[i];
      }
    }
  }
}
