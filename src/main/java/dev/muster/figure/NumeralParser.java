package dev.muster.figure;

import dev.muster.figure.NumeralWords.Kind;
import dev.muster.figure.NumeralWords.Word;
import dev.muster.text.PhraseMap;
import dev.muster.text.Shape;
import dev.muster.text.Tokens;
import dev.muster.text.Vocabulary;
import java.math.BigDecimal;

/**
 * Reads numbers in digits and words, ranges of them, and vague words.
 *
 * <pre>
 * numeral  = "between" plain "and" plain | plain [("to" | "-" | "or") plain] [scale] | vague
 * plain    = digits [scale] [words below the scale] | words
 * digits   = 5,000 | 5 000 | 5000 | 2.5 | 30k
 * words    = fifteen hundred | two and a half thousand | half a dozen | a couple of dozen
 * vague    = dozens | tens of thousands | several [hundred] | a few [dozen]
 * </pre>
 *
 * <p>Two numbers joined by {@code and} are a list, not a range. Immutable; may be shared.
 */
public final class NumeralParser {
  private final NumeralWords words;
  private final DigitNumeral digits;
  private final VagueNumeral vagues;
  private final int and;
  private final int between;
  private final int to;
  private final int through;
  private final int or;

  /**
   * @param vocabulary that of the tokens; words are added to it
   */
  public NumeralParser(Vocabulary vocabulary) {
    this.words = new NumeralWords(vocabulary);
    this.digits = new DigitNumeral(words);
    this.vagues = new VagueNumeral(words);
    this.and = vocabulary.intern("and");
    this.between = vocabulary.intern("between");
    this.to = vocabulary.intern("to");
    this.through = vocabulary.intern("through");
    this.or = vocabulary.intern("or");
  }

  /**
   * The longest number that starts at a token; null if none does. A lone {@code a} is no number.
   *
   * @param end number of the first token that must not be part of it
   */
  public Numeral parse(Tokens tokens, int first, int end) {
    int word = tokens.word(first);
    if (tokens.shape(first) == Shape.NUMBER || tokens.shape(first) == Shape.ALPHANUMERIC) {
      return withRange(tokens, first, end);
    }
    if (word == between) {
      return between(tokens, first, end);
    }
    boolean starts = words.isArticle(word) || words.word(word) != null;
    return starts ? withRange(tokens, first, end) : null;
  }

  /** Whether a token is an ordinal: {@code 82nd}, {@code eighth}. */
  public boolean isOrdinal(Tokens tokens, int token) {
    if (tokens.shape(token) == Shape.ALPHANUMERIC) {
      return tokens.text(token).matches("(?i)[\\d,]+(st|nd|rd|th)");
    }
    Word word = words.word(tokens.word(token));
    return word != null && word.kind() == Kind.ORDINAL;
  }

  private Numeral between(Tokens tokens, int first, int end) {
    Numeral low = first + 1 < end ? plain(tokens, first + 1, end) : null;
    if (low == null
        || !low.isExact()
        || low.endToken() + 1 >= end
        || tokens.word(low.endToken()) != and) {
      return null;
    }
    Numeral high = plain(tokens, low.endToken() + 1, end);
    return high == null || !high.isExact() ? null : range(first + 1, low, high);
  }

  private Numeral withRange(Tokens tokens, int first, int end) {
    Numeral low = plain(tokens, first, end);
    if (low == null || !low.isExact() || low.endToken() + 1 >= end) {
      return low;
    }
    int joint = low.endToken();
    int word = tokens.word(joint);
    boolean hyphen = PhraseMap.isHyphen(tokens, joint);
    boolean joins = hyphen || word == to || word == through || word == or;
    Numeral high = joins ? plain(tokens, joint + 1, end) : null;
    if (high == null || !high.isExact()) {
      return low;
    }
    Numeral range = range(first, low, high);
    boolean near = word != or || isNear(range);
    return range == null || !near ? low : range;
  }

  /** "5 or 50" names two numbers; "five or six" and "100 or 200" an interval. */
  private static boolean isNear(Numeral range) {
    return range != null
        && range.low().multiply(BigDecimal.valueOf(3)).compareTo(range.high()) >= 0;
  }

  /** A range of two numbers, the first in the unit of the second: {@code 3-5,000}; null if none. */
  private static Numeral range(int first, Numeral low, Numeral high) {
    BigDecimal from = low.value();
    BigDecimal until = high.value();
    BigDecimal thousand = BigDecimal.valueOf(1000);
    for (BigDecimal unit = thousand; unit.compareTo(until) <= 0; unit = unit.multiply(thousand)) {
      BigDecimal scaled = from.multiply(unit);
      boolean ofUnit = from.compareTo(thousand) < 0 && until.remainder(unit).signum() == 0;
      if (ofUnit
          && scaled.compareTo(until) < 0
          && until.compareTo(scaled.multiply(BigDecimal.TEN)) <= 0) {
        return Numeral.range(first, high.endToken(), scaled, until);
      }
    }
    return from.compareTo(until) < 0 ? Numeral.range(first, high.endToken(), from, until) : null;
  }

  /** One number or vague word, no range. */
  private Numeral plain(Tokens tokens, int first, int end) {
    if (first >= end) {
      return null;
    }
    Shape shape = tokens.shape(first);
    if (shape == Shape.NUMBER || shape == Shape.ALPHANUMERIC) {
      return digits.read(tokens, first, end);
    }
    Numeral vague = vagues.read(tokens, first, end);
    return vague == null ? SpelledNumeral.read(words, tokens, first, end) : vague;
  }
}
