package dev.muster.figure;

import dev.muster.figure.NumeralWords.Kind;
import dev.muster.figure.NumeralWords.Word;
import dev.muster.text.PhraseMap;
import dev.muster.text.Shape;
import dev.muster.text.Tokens;
import dev.muster.text.Vocabulary;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Reads numbers in digits and words, ranges of them, and vague words.
 *
 * <pre>
 * numeral  = "between" plain "and" plain | plain [("to" | "-" | "or") plain] | vague
 * plain    = digits [fraction] [scale] [words below the scale] | words [decimals] | fraction [scale]
 * digits   = 5,000 | 5 000 | 5000 | 2.5 | 30k | 12,34,567
 * words    = fifteen hundred | two and a half thousand | a couple of dozen | three lakh crore
 * decimals = point nought five
 * fraction = two thirds | a quarter | 1/2 after whole digits | ½
 * vague    = dozens | tens of thousands | several [hundred] | a few [dozen]
 * </pre>
 *
 * <p>The first number of a range shares the scale of the second: {@code two to three hundred}.
 *
 * <p>Two numbers joined by {@code and} are a list, not a range. Immutable; may be shared.
 */
public final class NumeralParser {
  private static final Pattern ORDINAL = Pattern.compile("(?i)[\\d,]+(st|nd|rd|th)");

  private final NumeralWords words;
  private final DigitNumeral digits;
  private final VagueNumeral vagues;
  private final FractionNumeral fractions;
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
    this.fractions = new FractionNumeral(words);
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

  /**
   * The fraction that starts at a token, with no scale after it: {@code half}, {@code two thirds};
   * null if none does.
   */
  Numeral share(Tokens tokens, int first, int end) {
    Numeral numeral = fractions.read(tokens, first, end);
    Numeral share = numeral == null ? fractions.bare(tokens, first, end) : numeral;
    return share != null && share.value().compareTo(BigDecimal.ONE) < 0 ? share : null;
  }

  /**
   * Whether a number may start at a token, or an article that counts: a look at the token alone,
   * which most tokens do not pass.
   */
  boolean mayStart(Tokens tokens, int token) {
    Shape shape = tokens.shape(token);
    return shape == Shape.NUMBER
        || shape == Shape.ALPHANUMERIC
        || words.mayStart(tokens.word(token));
  }

  /** Whether a token is an ordinal: {@code 82nd}, {@code eighth}. */
  public boolean isOrdinal(Tokens tokens, int token) {
    if (tokens.shape(token) == Shape.ALPHANUMERIC) {
      return ORDINAL.matcher(tokens.text(token)).matches();
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
    return high == null || !high.isExact() ? null : range(tokens, first + 1, low, high);
  }

  private Numeral withRange(Tokens tokens, int first, int end) {
    Numeral low = plain(tokens, first, end);
    if (low == null || !low.isExact() || low.endToken() + 1 >= end) {
      return low;
    }
    int joint = low.endToken();
    int word = tokens.word(joint);
    boolean sign = isRangeSign(tokens, joint);
    boolean joins = sign || word == to || word == through || word == or;
    Numeral high = joins ? plain(tokens, joint + 1, end) : null;
    if (high == null || !high.isExact() || sign && isChain(tokens, first, high.endToken(), end)) {
      return low;
    }
    Numeral range = range(tokens, first, low, high);
    boolean near = word != or || isNear(range);
    return range == null || !near ? low : range;
  }

  /** A hyphen, or a tilde between two numbers: {@code 20~30}. */
  private static boolean isRangeSign(Tokens tokens, int token) {
    return PhraseMap.isHyphen(tokens, token) || tokens.is(token, '~');
  }

  /** Whether more than two numbers are joined, as in telephone numbers: {@code 555-010-0199}. */
  private static boolean isChain(Tokens tokens, int first, int last, int end) {
    boolean before =
        first > 1
            && PhraseMap.isHyphen(tokens, first - 1)
            && !tokens.hasSpaceBefore(first)
            && tokens.shape(first - 2) == Shape.NUMBER;
    boolean after =
        last + 1 < end
            && PhraseMap.isHyphen(tokens, last)
            && !tokens.hasSpaceBefore(last)
            && tokens.shape(last + 1) == Shape.NUMBER;
    return before || after;
  }

  /** "5 or 50" names two numbers; "five or six" and "100 or 200" an interval. */
  private static boolean isNear(Numeral range) {
    return range != null
        && range.low().multiply(BigDecimal.valueOf(3)).compareTo(range.high()) >= 0;
  }

  /** A range of two numbers, the first in the unit of the second: {@code 3-5,000}; null if none. */
  private Numeral range(Tokens tokens, int first, Numeral low, Numeral high) {
    BigDecimal from = low.value();
    BigDecimal until = high.value();
    BigDecimal shared = scaled(from, scale(tokens, low) > 1 ? 1 : scale(tokens, high), until);
    BigDecimal thousand = BigDecimal.valueOf(1000);
    long unit = from.compareTo(thousand) < 0 && scale(tokens, low) == 1 ? 1000 : Long.MAX_VALUE;
    while (shared == null && unit <= until.longValue()) {
      boolean ofUnit = until.remainder(BigDecimal.valueOf(unit)).signum() == 0;
      shared = ofUnit ? scaled(from, unit, until) : null;
      unit *= 1000;
    }
    if (shared != null) {
      return Numeral.range(first, high.endToken(), shared, until);
    }
    return from.compareTo(until) < 0 ? Numeral.range(first, high.endToken(), from, until) : null;
  }

  /** A number in a unit, if that makes the start of a range; else null. */
  private static BigDecimal scaled(BigDecimal from, long unit, BigDecimal until) {
    BigDecimal scaled = from.multiply(BigDecimal.valueOf(unit));
    boolean starts =
        unit > 1
            && scaled.compareTo(until) < 0
            && until.compareTo(scaled.multiply(BigDecimal.TEN)) <= 0;
    return starts ? scaled : null;
  }

  /** What the last word of a number multiplies by: {@code ten thousand}, {@code 10k}; 1 if none. */
  private long scale(Tokens tokens, Numeral numeral) {
    int last = numeral.endToken() - 1;
    if (tokens.shape(last) == Shape.ALPHANUMERIC) {
      return digits.suffix(tokens.text(last));
    }
    Word word = words.word(tokens.word(last));
    boolean scale =
        word != null
            && switch (word.kind()) {
              case SCALE, SUFFIX, HUNDRED, DOZEN -> true;
              case VAGUE -> word.isDozens();
              default -> false;
            };
    return scale ? word.value() : 1;
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
    if (vague != null) {
      return vague;
    }
    Numeral fraction = fractions.read(tokens, first, end);
    return fraction == null ? SpelledNumeral.read(words, tokens, first, end) : fraction;
  }
}
