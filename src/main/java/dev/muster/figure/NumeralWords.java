package dev.muster.figure;

import dev.muster.text.Vocabulary;
import dev.muster.text.WordMap;
import dev.muster.tsv.TsvRow;
import dev.muster.tsv.TsvTable;

/** The words of numbers, by their numbers in a vocabulary. Immutable once built. */
final class NumeralWords {
  /** What a word does in a number. */
  enum Kind {
    UNIT,
    TEEN,
    TEN,
    HUNDRED,
    SCALE,
    SUFFIX,
    DOZEN,
    COUPLE,
    FEW,
    TENS,
    VAGUE,
    FRACTION,
    ORDINAL
  }

  /**
   * A word of a number.
   *
   * @param value its value, or what it multiplies by
   * @param low the least of its interval, for a vague word
   * @param high the most of it
   */
  record Word(Kind kind, long value, long low, long high) {}

  private final WordMap<Word> words = new WordMap<>();

  NumeralWords(Vocabulary vocabulary) {
    for (TsvRow row : TsvTable.resource("words/numerals.tsv")) {
      long low = row.value("low").isEmpty() ? 0 : row.number("low");
      long high = row.value("high").isEmpty() ? 0 : row.number("high");
      Word word = new Word(row.constant("kind", Kind.class), row.number("value"), low, high);
      words.put(vocabulary.intern(row.required("word")), word);
    }
  }

  /** What a word does in a number; null if nothing. */
  Word word(int id) {
    return words.get(id);
  }
}
