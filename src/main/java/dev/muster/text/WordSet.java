package dev.muster.text;

import java.util.BitSet;

/** A set of words, held by their numbers in a vocabulary. */
public final class WordSet {
  private final BitSet words = new BitSet();

  /** Adds a word; {@link Vocabulary#UNKNOWN} is refused, as it stands for all other words. */
  public void add(int word) {
    if (word == Vocabulary.UNKNOWN) {
      throw new IllegalArgumentException("Cannot add the unknown word to a set of words");
    }
    words.set(word);
  }

  /** Whether a word is in the set. */
  public boolean contains(int word) {
    return words.get(word);
  }

  /** The number of words. */
  public int size() {
    return words.cardinality();
  }
}
