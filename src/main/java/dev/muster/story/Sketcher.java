package dev.muster.story;

import dev.muster.text.Folding;
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
        words[size++] = Folding.hash(tokens.text(), tokens.start(i), tokens.end(i));
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
    int shingles = size == 0 ? 0 : size - length + 1;
    int[] hashes = new int[shingles];
    // Of many evenly spread hashes, those up to this limit are a few more than are wanted.
    int limit = limit(shingles, 2 * capacity + SPARE);
    int kept = 0;
    for (int i = 0; i < shingles; i++) {
      int hash = shingle(words, i, length);
      hashes[kept] = hash;
      kept += hash <= limit ? 1 : 0;
    }
    int distinct = sortedDistinct(hashes, kept);
    if (distinct < capacity && limit < Integer.MAX_VALUE) {
      for (int i = 0; i < shingles; i++) {
        hashes[i] = shingle(words, i, length);
      }
      distinct = sortedDistinct(hashes, shingles);
    }
    return ShingleSample.of(Arrays.copyOf(hashes, distinct), capacity);
  }

  private static int limit(int shingles, int wanted) {
    return shingles <= wanted ? Integer.MAX_VALUE : (int) ((double) wanted / shingles * (1L << 31));
  }

  /** The hash of the shingle that starts at a word; not negative. */
  private static int shingle(int[] words, int start, int length) {
    long hash = 0;
    for (int i = start; i < start + length; i++) {
      hash = hash * 0x9E3779B97F4A7C15L + words[i];
    }
    return (int) (mixed(hash) >>> 33);
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
