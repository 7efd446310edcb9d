package dev.muster.figure;

import dev.muster.text.Vocabulary;
import dev.muster.text.WordMap;
import dev.muster.text.WordSet;
import dev.muster.tsv.TsvRow;
import dev.muster.tsv.TsvTable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

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
    SIGN,
    ORDINAL,
    POINT
  }

  /**
   * A word of a number.
   *
   * @param value its value, what it multiplies by, or the denominator of a fraction
   * @param low the least of its interval, for a vague word; the numerator, for a sign
   * @param high the most of its interval
   * @param plural whether it ends in {@code s}
   */
  record Word(Kind kind, long value, long low, long high, boolean plural) {
    /** Whether it is {@code dozens}, which after a number counts as {@code dozen} does. */
    boolean isDozens() {
      return kind == Kind.VAGUE && value == 12;
    }
  }

  private final WordMap<Word> words = new WordMap<>();
  private final Map<String, Long> suffixes = new HashMap<>();
  private final int and;
  private final int of;
  private final int a;
  private final int an;

  /** The words that may start a number, and those that count as one. */
  private final WordSet starts = new WordSet();

  NumeralWords(Vocabulary vocabulary) {
    for (TsvRow row : TsvTable.resource("words/numerals.tsv")) {
      long low = row.value("low").isEmpty() ? 0 : row.number("low");
      long high = row.value("high").isEmpty() ? 0 : row.number("high");
      String form = row.required("word");
      Kind kind = row.constant("kind", Kind.class);
      Word word = new Word(kind, row.number("value"), low, high, form.endsWith("s"));
      words.put(vocabulary.intern(form), word);
      starts.add(vocabulary.intern(form));
      if (kind == Kind.SUFFIX || kind == Kind.SCALE) {
        suffixes.put(form, word.value());
      }
    }
    and = vocabulary.intern("and");
    of = vocabulary.intern("of");
    a = vocabulary.intern("a");
    an = vocabulary.intern("an");
    starts.add(a);
    starts.add(an);
    starts.add(vocabulary.intern("another"));
    starts.add(vocabulary.intern("between"));
  }

  /** What a word does in a number; null if nothing. */
  Word word(int id) {
    return words.get(id);
  }

  /** What letters after digits multiply by: {@code k}, {@code bn}; 0 if they are no suffix. */
  long suffix(String letters) {
    return suffixes.getOrDefault(letters.toLowerCase(Locale.ROOT), 0L);
  }

  boolean isAnd(int id) {
    return id == and;
  }

  boolean isOf(int id) {
    return id == of;
  }

  /** Whether a word may start a number, or counts as {@code a} and {@code another} do. */
  boolean mayStart(int id) {
    return starts.contains(id);
  }

  /** Whether a word is {@code a} or {@code an}. */
  boolean isArticle(int id) {
    return id == a || id == an;
  }
}
