package dev.muster.text;

import java.util.Arrays;

/**
 * Values by words, held by their numbers in a vocabulary.
 *
 * @param <T> the values' type
 */
public final class WordMap<T> {
  private Object[] values = new Object[64];

  /** Gives a word a value in place of any that it has. */
  public void put(int word, T value) {
    if (word == Vocabulary.UNKNOWN) {
      throw new IllegalArgumentException("Cannot give the unknown word a value");
    }
    if (word >= values.length) {
      values = Arrays.copyOf(values, Math.max(word + 1, values.length * 2));
    }
    values[word] = value;
  }

  /** The value of a word; null if it has none. */
  @SuppressWarnings("unchecked")
  public T get(int word) {
    return word < values.length ? (T) values[word] : null;
  }
}
