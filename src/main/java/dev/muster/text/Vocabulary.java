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

  /** Pairs of a word's hash and its number; the number is {@link #UNKNOWN} where none is. */
  private int[] table = new int[1 << 12];

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
    int hash = hash(folded, length);
    int slot = slot(folded, length, hash);
    if (table[slot + 1] != UNKNOWN) {
      return table[slot + 1];
    }
    int id = add(folded, length);
    table[slot] = hash;
    table[slot + 1] = id;
    if (size * 4 > table.length) {
      grow();
    }
    return id;
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
    return id(buffer, Folding.fold(text, start, end, buffer));
  }

  /** The number of a word that is folded already, or {@link #UNKNOWN}. */
  int id(char[] folded, int length) {
    return table[slot(folded, length, hash(folded, length)) + 1];
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
    int[] old = table;
    table = new int[old.length * 2];
    for (int i = 0; i < old.length; i += 2) {
      if (old[i + 1] != UNKNOWN) {
        int slot = first(old[i]);
        while (table[slot + 1] != UNKNOWN) {
          slot = next(slot);
        }
        table[slot] = old[i];
        table[slot + 1] = old[i + 1];
      }
    }
  }

  private static int hash(char[] word, int length) {
    int hash = 0;
    for (int i = 0; i < length; i++) {
      hash = hash * 31 + word[i];
    }
    return hash * 0x9E3779B9;
  }

  /** The place in the table where a word is or would go. */
  private int slot(char[] word, int length, int hash) {
    int slot = first(hash);
    while (table[slot + 1] != UNKNOWN
        && !(table[slot] == hash && equal(table[slot + 1], word, length))) {
      slot = next(slot);
    }
    return slot;
  }

  /** Where the search for a hash starts: its upper bits, which the multiplication mixed best. */
  private int first(int hash) {
    return (hash >>> Integer.numberOfLeadingZeros(table.length) + 1) & ~1;
  }

  private int next(int slot) {
    return (slot + 2) & (table.length - 1);
  }

  private boolean equal(int id, char[] word, int length) {
    int start = starts[id];
    if (starts[id + 1] - start != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (characters[start + i] != word[i]) {
        return false;
      }
    }
    return true;
  }
}
