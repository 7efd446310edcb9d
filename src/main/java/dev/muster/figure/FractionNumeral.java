package dev.muster.figure;

import dev.muster.figure.NumeralWords.Kind;
import dev.muster.figure.NumeralWords.Word;
import dev.muster.text.PhraseMap;
import dev.muster.text.Tokens;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Reads fractions in words and signs, and fractions of a scale. Immutable.
 *
 * <pre>
 * fraction = (a | one … nineteen) denominator | ½ | ¾ | …
 * part     = fraction [of] [a] scale | half [a] scale | quarter [of a] scale
 * </pre>
 *
 * <p>{@code 3/4} alone is none: it may be a date.
 */
final class FractionNumeral {
  private final NumeralWords words;

  FractionNumeral(NumeralWords words) {
    this.words = words;
  }

  /** The value of a numerator over a denominator. */
  static BigDecimal divide(BigDecimal numerator, long denominator) {
    return numerator.divide(BigDecimal.valueOf(denominator), MathContext.DECIMAL64);
  }

  /**
   * The fraction that starts at a token, or the part of a scale: {@code half a million}; or null.
   */
  Numeral read(Tokens tokens, int first, int end) {
    Numeral fraction = fraction(tokens, first, end);
    Numeral part = fraction == null ? bare(tokens, first, end) : fraction;
    if (part == null) {
      return null;
    }
    int at = part.endToken();
    boolean of = at < end && words.isOf(tokens.word(at));
    at = of ? at + 1 : at;
    at = at < end && words.isArticle(tokens.word(at)) ? at + 1 : skipHyphen(tokens, at, end);
    Word scale = at < end ? words.word(tokens.word(at)) : null;
    if (scale != null && isUnit(scale)) {
      BigDecimal value = part.value().multiply(BigDecimal.valueOf(scale.value()));
      return Numeral.exact(first, at + 1, whole(value));
    }
    return fraction;
  }

  /** A fraction without a scale; null if none starts at the token. */
  Numeral fraction(Tokens tokens, int first, int end) {
    BigDecimal sign = sign(tokens, first, end);
    if (sign != null) {
      return Numeral.exact(first, first + 1, sign);
    }
    long numerator = first < end ? numerator(tokens, first) : 0;
    int at = skipHyphen(tokens, first + 1, end);
    long denominator = numerator == 0 ? 0 : denominator(tokens, at, end, numerator > 1);
    return denominator == 0
        ? null
        : Numeral.exact(first, at + 1, divide(BigDecimal.valueOf(numerator), denominator));
  }

  /** {@code half} and {@code quarter}, which a scale may follow at once. */
  Numeral bare(Tokens tokens, int first, int end) {
    Word word = first < end ? words.word(tokens.word(first)) : null;
    return word != null && isPart(word) && !word.plural()
        ? Numeral.exact(first, first + 1, divide(BigDecimal.ONE, word.value()))
        : null;
  }

  /** The value of a sign such as {@code ½}; null if the token is none. */
  BigDecimal sign(Tokens tokens, int token, int end) {
    Word word = token < end && tokens.length(token) == 1 ? words.word(tokens.word(token)) : null;
    return word != null && word.kind() == Kind.SIGN
        ? divide(BigDecimal.valueOf(word.low()), word.value())
        : null;
  }

  private long numerator(Tokens tokens, int token) {
    if (words.isArticle(tokens.word(token))) {
      return 1;
    }
    Word word = words.word(tokens.word(token));
    return word != null && (word.kind() == Kind.UNIT || word.kind() == Kind.TEEN)
        ? word.value()
        : 0;
  }

  /**
   * What a token divides by; 0 if it is no denominator. In the singular most are ordinals too
   * ({@code a third soldier}), so that no other word may follow than {@code of}.
   */
  private long denominator(Tokens tokens, int token, int end, boolean several) {
    Word word = token < end ? words.word(tokens.word(token)) : null;
    if (word == null || word.kind() != Kind.FRACTION && word.kind() != Kind.ORDINAL) {
      return 0;
    }
    int next = token + 1;
    boolean closed =
        next >= end
            || words.isOf(tokens.word(next))
            || !tokens.shape(next).isWord() && !PhraseMap.isHyphen(tokens, next);
    boolean one = isPart(word) || word.value() > 2 && closed;
    boolean divides = word.plural() || one && !several;
    return divides ? word.value() : 0;
  }

  /** Whether it is {@code half} or {@code quarter}, which are no ordinals. */
  private static boolean isPart(Word word) {
    return word.kind() == Kind.FRACTION && (word.value() == 2 || word.value() == 4);
  }

  private static boolean isUnit(Word word) {
    return word.kind() == Kind.SCALE || word.kind() == Kind.HUNDRED || word.kind() == Kind.DOZEN;
  }

  private static int skipHyphen(Tokens tokens, int token, int end) {
    return token < end && PhraseMap.isHyphen(tokens, token) ? token + 1 : token;
  }

  /** People are counted in whole numbers: two thirds of a million are 666,667. */
  static BigDecimal whole(BigDecimal value) {
    return value.round(new MathContext(15)).stripTrailingZeros();
  }
}
