package dev.muster.text;

import java.util.Arrays;

/** A set of words, held by their numbers in a vocabulary: a bit for each. */
public final class WordSet {
  private long[] bits = new long[1];

  /** Adds a word; {@link Vocabulary#UNKNOWN} is refused, as it stands for all other words. */
  public void add(int word) {
    if (word == Vocabulary.UNKNOWN) {
      throw new IllegalArgumentException("Cannot add the unknown word to a set of words");
    }
    int place = word >>> 6;
    if (place >= bits.length) {
      bits = Arrays.copyOf(bits, Math.max(place + 1, bits.length * 2));
    }
    bits[place] |= 1L << word;
  }

  /** Whether a word is in the set. */
  public boolean contains(int word) {
    int place = word >>> 6;
    return place < bits.length && (bits[place] & 1L << word) != 0;
  }

  /** The number of words. */
  public int size() {
    return Arrays.stream(bits).mapToInt(Long::bitCount).sum();
  }
}
