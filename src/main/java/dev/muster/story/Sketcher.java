package dev.muster.story;

import dev.muster.text.Shape;
import dev.muster.text.Tokens;
import java.util.Arrays;

/**
 * Makes sketches of articles.
 *
 * <p>The words of the text count, case, diacritics and marks do not. The title counts only where
 * the text is too short to stand alone: editors write their own headlines over one text. Immutable;
 * may be shared.
 */
public final class Sketcher {
  /** The fewest words of a text that is compared without its title. */
  static final int FEWEST_WORDS_OF_TEXT = 20;

  /** The fewest words, title included, that are compared at all. */
  static final int FEWEST_WORDS = 8;

  /** How many times longer the shingles are by which a text is looked up. */
  private static final int LOOKUP = 2;

  private static final int SPARE = 16;

  /** What the hash of a shingle counts in: odd, and its bits evenly spread. */
  private static final long BASE = 0x9E3779B97F4A7C15L;

  private final int shingleLength;

  /**
   * @param shingleLength words of a shingle, at least 1
   */
  public Sketcher(int shingleLength) {
    this.shingleLength = shingleLength;
  }

  /** The sketch of an article. */
  public Sketch sketch(Tokens title, Tokens text) {
    int[] words = new int[title.size() + text.size()];
    int inText = addWords(text, words, 0);
    int size = inText < FEWEST_WORDS_OF_TEXT ? addWords(title, words, inText) : inText;
    int compared = size < FEWEST_WORDS ? 0 : size;
    ShingleSample keys = sample(words, compared, LOOKUP * shingleLength, Sketch.KEYS);
    ShingleSample sample = sample(words, compared, shingleLength, Sketch.LARGEST);
    return new Sketch(new Sketch.Lookup(fingerprint(words, size), keys), sample);
  }

  private static int addWords(Tokens tokens, int[] words, int from) {
    int size = from;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.shape(i) != Shape.MARK) {
        words[size++] = tokens.hash(i);
      }
    }
    return size;
  }

  private static long fingerprint(int[] words, int size) {
    long hash = size;
    for (int i = 0; i < size; i++) {
      hash = mixed(hash ^ words[i]);
    }
    return hash;
  }

  /** The least hashes of a text's shingles of a length, or of all its words if it has fewer. */
  private static ShingleSample sample(int[] words, int size, int wanted, int capacity) {
    int length = Math.min(wanted, size);
    int[] hashes = hashes(words, size, length);
    // Of many evenly spread hashes, those up to this limit are a few more than are wanted.
    int limit = limit(hashes.length, 2 * capacity + SPARE);
    int[] least = upTo(limit, hashes);
    int distinct = sortedDistinct(least, least.length);
    if (distinct < capacity && limit < Integer.MAX_VALUE) {
      least = hashes;
      distinct = sortedDistinct(least, least.length);
    }
    return ShingleSample.of(Arrays.copyOf(least, distinct), capacity);
  }

  /**
   * The hashes of all shingles of a length, in their order, none of them negative. A shingle is a
   * number whose digits are its words, so that each comes of the one before: its first word goes,
   * the others move up, and a word is added.
   */
  static int[] hashes(int[] words, int size, int length) {
    int[] hashes = new int[size == 0 ? 0 : size - length + 1];
    long leaving = 1;
    for (int i = 0; i < length; i++) {
      leaving *= BASE;
    }
    long shingle = 0;
    for (int word = 0; word < size; word++) {
      shingle = shingle * BASE + words[word];
      int start = word - length + 1;
      if (start > 0) {
        shingle -= leaving * words[start - 1];
      }
      if (start >= 0) {
        hashes[start] = (int) (mixed(shingle) >>> 33);
      }
    }
    return hashes;
  }

  private static int[] upTo(int limit, int[] hashes) {
    int[] kept = new int[hashes.length];
    int size = 0;
    for (int hash : hashes) {
      kept[size] = hash;
      size += hash <= limit ? 1 : 0;
    }
    return Arrays.copyOf(kept, size);
  }

  private static int limit(int shingles, int wanted) {
    return shingles <= wanted ? Integer.MAX_VALUE : (int) ((double) wanted / shingles * (1L << 31));
  }

  /** The last step of MurmurHash3: each bit of the answer hangs on each bit given. */
  private static long mixed(long value) {
    long mixed = (value ^ (value >>> 33)) * 0xFF51AFD7ED558CCDL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xC4CEB9FE1A85EC53L;
    return mixed ^ (mixed >>> 33);
  }

  private static int sortedDistinct(int[] values, int size) {
    Arrays.sort(values, 0, size);
    int distinct = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || values[i] != values[i - 1]) {
        values[distinct++] = values[i];
      }
    }
    return distinct;
  }
}
