package dev.muster.text;

import java.nio.CharBuffer;
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

  /** The longest word of plain letters whose key tells it exactly. */
  private static final int LONGEST_EXACT = 12;

  /**
   * The least numbers of the table for each word, two of which it takes: small fits into caches.
   */
  private static final int FULL = 3;

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private char[] characters = new char[1 << 12];
  private int[] starts = new int[1 << 10];

  /**
   * At even places the {@linkplain #key keys} of words; 0, which is none, where nothing is. Behind
   * each the word's number: side by side, both are fetched at once.
   */
  private long[] table = new long[1 << 12];

  /** The {@linkplain Folding#hash hashes} of words by their numbers. */
  private int[] hashes = new int[1 << 10];

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
    long key = key(folded, length);
    int slot = slot(folded, length, key);
    if (table[slot] != 0) {
      return (int) table[slot + 1];
    }
    int id = add(folded, length);
    table[slot] = key;
    table[slot + 1] = id;
    if (size * FULL > table.length) {
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
    return found(folded, length, key(folded, length));
  }

  /**
   * As {@link #id(char[], int)}, of a word of letters from a to z.
   *
   * @param letters the word's key as {@link #key(long, char)} makes it, letter by letter
   */
  int id(char[] folded, int length, long letters) {
    return found(folded, length, length <= LONGEST_EXACT ? letters : hash(folded, length));
  }

  private int found(char[] folded, int length, long key) {
    int slot = slot(folded, length, key);
    return table[slot] == 0 ? UNKNOWN : (int) table[slot + 1];
  }

  /** Working space for {@link #id(CharSequence, int, int, char[])}. */
  static char[] buffer() {
    return new char[LONGEST_WORD];
  }

  /** The number of a word, or {@link #UNKNOWN}. */
  public int id(String word) {
    return id(word, 0, word.length());
  }

  /** What {@link Folding#hash} answers for a word that has a number. */
  int hash(int id) {
    return hashes[id];
  }

  /**
   * The folded word that has a number.
   *
   * @throws IllegalArgumentException if no word has it
   */
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
      hashes = Arrays.copyOf(hashes, starts.length);
    }
    starts[size + 1] = at + length;
    hashes[size] = Folding.hash(CharBuffer.wrap(word), 0, length);
    return size++;
  }

  private void grow() {
    long[] old = table;
    table = new long[old.length * 2];
    for (int i = 0; i < old.length; i += 2) {
      if (old[i] != 0) {
        int slot = first(old[i]);
        while (table[slot] != 0) {
          slot = next(slot);
        }
        table[slot] = old[i];
        table[slot + 1] = old[i + 1];
      }
    }
  }

  /**
   * A number that tells a word: exactly, five bits a letter, if it has up to twelve letters from a
   * to z and no other character, as nearly all have; else a hash, which is negative. Never 0.
   */
  private static long key(char[] word, int length) {
    long key = 0;
    for (int i = 0; i < length; i++) {
      int letter = word[i] - 'a' + 1;
      if (letter < 1 || letter > 26 || i == LONGEST_EXACT) {
        return hash(word, length);
      }
      key = key(key, word[i]);
    }
    return length == 0 ? hash(word, length) : key;
  }

  /** The key of a word with one more letter, from a to z; exact for up to twelve letters. */
  static long key(long start, char letter) {
    return start << 5 | letter - 'a' + 1;
  }

  private static long hash(char[] word, int length) {
    long hash = length;
    for (int i = 0; i < length; i++) {
      hash = (hash ^ word[i]) * GOLDEN;
      hash ^= hash >>> 32;
    }
    return hash | Long.MIN_VALUE;
  }

  /** The place in the table where a word is or would go. */
  private int slot(char[] word, int length, long key) {
    int slot = first(key);
    while (table[slot] != 0
        && !(table[slot] == key && (key > 0 || equal((int) table[slot + 1], word, length)))) {
      slot = next(slot);
    }
    return slot;
  }

  /** Where the search for a key starts: at the upper bits, which the multiplication mixes best. */
  private int first(long key) {
    return (int) (key * GOLDEN >>> Long.numberOfLeadingZeros(table.length) + 1) & ~1;
  }

  private int next(int slot) {
    return slot + 2 & table.length - 1;
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
