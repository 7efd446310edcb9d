package dev.muster.text;

import java.util.Arrays;

/**
 * Numbers words: the same number for every spelling that {@link Folding} makes equal.
 *
 * <p>It grows while word lists are read ({@link #intern}) and is then only looked up in ({@link
 * #id}). Looking up changes nothing and may be done by many threads; interning may not.
 */
public final class Vocabulary {
  /** The number of every word that was never interned. */
  public static final int UNKNOWN = 0;

  private static final int LONGEST_WORD = 64;

  private char[] characters = new char[1 << 12];
  private int[] starts = new int[1 << 10];
  private int[] table = new int[1 << 11];
  private int size = 1;

  public Vocabulary() {
    starts[1] = 0;
  }

  /** One more than the greatest number given to a word. */
  public int size() {
    return size;
  }

  /**
   * The number of a word, a new one if it has none yet.
   *
   * @throws IllegalArgumentException if the word is empty or has more than 64 characters
   */
  public int intern(CharSequence text, int start, int end) {
    if (end <= start || end - start > LONGEST_WORD) {
      throw new IllegalArgumentException(
          "Cannot intern '%s' (a word has 1 to %d characters)"
              .formatted(text.subSequence(start, end), LONGEST_WORD));
    }
    char[] folded = buffer();
    int length = Folding.fold(text, start, end, folded);
    int slot = slot(folded, length);
    if (table[slot] == UNKNOWN) {
      table[slot] = add(folded, length);
      if (size * 2 > table.length) {
        grow();
      }
      return size - 1;
    }
    return table[slot];
  }

  /** As {@link #intern(CharSequence, int, int)}, for a whole word. */
  public int intern(String word) {
    return intern(word, 0, word.length());
  }

  /** The number of the word that stands in a part of a text, or {@link #UNKNOWN}. */
  public int id(CharSequence text, int start, int end) {
    return id(text, start, end, buffer());
  }

  /** As {@link #id(CharSequence, int, int)}, for callers that look up many words. */
  int id(CharSequence text, int start, int end, char[] buffer) {
    if (end <= start || end - start > LONGEST_WORD) {
      return UNKNOWN;
    }
    return table[slot(buffer, Folding.fold(text, start, end, buffer))];
  }

  /** Working space for {@link #id(CharSequence, int, int, char[])}. */
  static char[] buffer() {
    return new char[LONGEST_WORD];
  }

  /** The number of a word, or {@link #UNKNOWN}. */
  public int id(String word) {
    return id(word, 0, word.length());
  }

  /** The folded word that has a number. */
  public String word(int id) {
    if (id <= UNKNOWN || id >= size) {
      throw new IllegalArgumentException(
          "Cannot name word " + id + " (numbers go from 1 to " + (size - 1) + ")");
    }
    return new String(characters, starts[id], starts[id + 1] - starts[id]);
  }

  private int add(char[] word, int length) {
    int at = starts[size];
    if (at + length > characters.length) {
      characters = Arrays.copyOf(characters, Math.max(at + length, characters.length * 2));
    }
    System.arraycopy(word, 0, characters, at, length);
    if (size + 2 > starts.length) {
      starts = Arrays.copyOf(starts, starts.length * 2);
    }
    starts[size + 1] = at + length;
    return size++;
  }

  private void grow() {
    table = new int[table.length * 2];
    for (int id = 1; id < size; id++) {
      char[] word = Arrays.copyOfRange(characters, starts[id], starts[id + 1]);
      table[slot(word, word.length)] = id;
    }
  }

  /** The place in the table where a word is or would go. */
  private int slot(char[] word, int length) {
    int hash = 0;
    for (int i = 0; i < length; i++) {
      hash = hash * 31 + word[i];
    }
    hash ^= hash >>> 15;
    int mask = table.length - 1;
    int slot = hash & mask;
    while (table[slot] != UNKNOWN && !equal(table[slot], word, length)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private boolean equal(int id, char[] word, int length) {
    return Arrays.equals(characters, starts[id], starts[id + 1], word, 0, length);
  }
}
