package dev.muster.figure;

import dev.muster.figure.NumeralWords.Kind;
import dev.muster.figure.NumeralWords.Word;
import dev.muster.text.PhraseMap;
import dev.muster.text.Shape;
import dev.muster.text.Tokens;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads numbers in digits: with separators of thousands, suffixes, and words of scale after them.
 * Immutable.
 */
final class DigitNumeral {
  private static final Pattern GROUPED =
      Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?|\\d{1,2}(,\\d{2})+,\\d{3}(\\.\\d+)?");

  /** Points between thousands where they cannot be decimals: {@code 1.000.000}, {@code 5.000}. */
  private static final Pattern POINTED = Pattern.compile("\\d{1,3}(\\.\\d{3}){2,}|\\d{1,3}\\.000");

  private static final Pattern LAST_GROUP = Pattern.compile("\\d{3}(\\.\\d{1,2})?");
  private static final Pattern PLAIN = Pattern.compile("\\d+(\\.\\d+)?|\\.\\d+");
  private static final Pattern SIMPLE_FRACTION = Pattern.compile("([1-9])/([2-9]|1[026])");
  private static final int LONGEST = 18;

  private final NumeralWords words;
  private final FractionNumeral fractions;

  DigitNumeral(NumeralWords words) {
    this.words = words;
    this.fractions = new FractionNumeral(words);
  }

  /** The number whose digits start at a token; null if they are a time, fraction or ordinal. */
  Numeral read(Tokens tokens, int first, int end) {
    BigDecimal value = value(tokens.text(first));
    if (value == null) {
      return null;
    }
    int at = first + 1;
    while (at < end && isGroup(tokens, first, at)) {
      value = value.multiply(BigDecimal.valueOf(1000)).add(new BigDecimal(tokens.text(at)));
      at++;
    }
    Numeral fraction = at == first + 1 ? fraction(tokens, at, end) : null;
    if (fraction != null) {
      value = value.add(fraction.value());
      at = fraction.endToken();
    }
    int unscaled = at;
    at = isJoint(tokens, at, end) ? at + 1 : at;
    Word scale = at < end ? words.word(tokens.word(at)) : null;
    boolean joined = at > unscaled;
    if (scale == null || !isScale(scale, tokens, at) || joined && scale.kind() == Kind.SUFFIX) {
      return Numeral.exact(first, unscaled, value);
    }
    BigDecimal unit = BigDecimal.valueOf(scale.value());
    Numeral rest = rest(tokens, at + 1, end, scale);
    value = FractionNumeral.whole(value.multiply(unit));
    return rest == null
        ? Numeral.exact(first, at + 1, value)
        : Numeral.exact(first, rest.endToken(), value.add(rest.value()));
  }

  /** What may stand after whole digits: {@code 1/2}, {@code ½}, {@code and a half}; or null. */
  private Numeral fraction(Tokens tokens, int at, int end) {
    boolean and = at < end && words.isAnd(tokens.word(at));
    if (and) {
      return fractions.fraction(tokens, at + 1, end);
    }
    BigDecimal sign = fractions.sign(tokens, at, end);
    int digits = isJoint(tokens, at, end) ? at + 1 : at;
    if (sign != null || digits >= end || tokens.shape(digits) != Shape.NUMBER) {
      return sign == null ? null : Numeral.exact(at, at + 1, sign);
    }
    Matcher simple = SIMPLE_FRACTION.matcher(tokens.text(digits));
    if (tokens.length(digits) > 4 || !simple.matches()) {
      return null;
    }
    long numerator = Long.parseLong(simple.group(1));
    long denominator = Long.parseLong(simple.group(2));
    return numerator >= denominator
        ? null
        : Numeral.exact(
            at, digits + 1, FractionNumeral.divide(BigDecimal.valueOf(numerator), denominator));
  }

  /** A hyphen without blanks: {@code 5-million}, {@code 1-1/2}. */
  private static boolean isJoint(Tokens tokens, int at, int end) {
    return at + 1 < end
        && PhraseMap.isHyphen(tokens, at)
        && !tokens.hasSpaceBefore(at)
        && !tokens.hasSpaceBefore(at + 1);
  }

  private static boolean isScale(Word word, Tokens tokens, int at) {
    return switch (word.kind()) {
      case SCALE, HUNDRED, DOZEN -> true;
      case SUFFIX -> tokens.length(at) > 1 || tokens.is(at, 'k');
      case VAGUE -> word.isDozens();
      default -> false;
    };
  }

  /** What follows a scale and belongs to the number: {@code 4 million six hundred}; or null. */
  private Numeral rest(Tokens tokens, int at, int end, Word scale) {
    if (scale.kind() != Kind.SCALE && scale.kind() != Kind.HUNDRED || at >= end) {
      return null;
    }
    boolean and = words.isAnd(tokens.word(at));
    Numeral fraction = and ? fractions.fraction(tokens, at + 1, end) : null;
    if (fraction != null) {
      BigDecimal part = fraction.value().multiply(BigDecimal.valueOf(scale.value()));
      return Numeral.exact(at, fraction.endToken(), FractionNumeral.whole(part));
    }
    int first = and ? at + 1 : at;
    Numeral rest = null;
    if (first < end && tokens.shape(first) == Shape.NUMBER) {
      rest = read(tokens, first, end);
      boolean scaled = rest != null && rest.endToken() > first + 1;
      boolean small =
          rest != null
              && rest.value().signum() > 0
              && rest.value().compareTo(BigDecimal.valueOf(100)) < 0;
      rest = scaled && !and || small && and ? rest : null;
    } else if (first < end && !words.isArticle(tokens.word(first))) {
      rest = SpelledNumeral.read(words, tokens, first, end);
    }
    boolean adds = rest != null && rest.value().compareTo(BigDecimal.valueOf(scale.value())) < 0;
    return adds ? rest : null;
  }

  /** A further group of three digits after a blank: {@code 5 000}, {@code 5 000.5}. */
  private static boolean isGroup(Tokens tokens, int first, int at) {
    return tokens.shape(at) == Shape.NUMBER
        && tokens.length(first) <= 3
        && tokens.start(at) == tokens.end(at - 1) + 1
        && tokens.text(first).chars().allMatch(Character::isDigit)
        && LAST_GROUP.matcher(tokens.text(at)).matches();
  }

  /**
   * The value of digits with separators and a suffix; null if they are a time, fraction or ordinal.
   */
  private BigDecimal value(String written) {
    int letters = letters(written);
    String number = written.substring(0, letters);
    long factor = suffix(written);
    boolean grouped = number.indexOf(',') >= 0;
    if (factor == 0 || grouped && !GROUPED.matcher(number).matches()) {
      return null;
    }
    String plain = number.replace(",", "");
    if (POINTED.matcher(plain).matches()) {
      plain = plain.replace(".", "");
    }
    if (!PLAIN.matcher(plain).matches() || plain.length() > LONGEST) {
      return null;
    }
    return new BigDecimal(plain).multiply(BigDecimal.valueOf(factor));
  }

  /** What the letters after digits multiply by: {@code 30k}; 1 without letters, 0 for others. */
  long suffix(String written) {
    int letters = letters(written);
    return letters == written.length() ? 1 : words.suffix(written.substring(letters));
  }

  private static int letters(String written) {
    int letters = written.length();
    while (letters > 0 && Character.isLetter(written.charAt(letters - 1))) {
      letters--;
    }
    return letters;
  }
}
