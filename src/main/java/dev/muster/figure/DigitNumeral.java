package dev.muster.figure;

import dev.muster.figure.NumeralWords.Kind;
import dev.muster.figure.NumeralWords.Word;
import dev.muster.text.Shape;
import dev.muster.text.Tokens;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Reads numbers in digits: with separators of thousands, suffixes, and words of scale after them.
 * Immutable.
 */
final class DigitNumeral {
  private static final Pattern GROUPED =
      Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?|\\d{1,2}(,\\d{2})+,\\d{3}");

  /** Points between thousands where they cannot be decimals: {@code 1.000.000}, {@code 5.000}. */
  private static final Pattern POINTED = Pattern.compile("\\d{1,3}(\\.\\d{3}){2,}|\\d{1,3}\\.000");

  private static final Pattern PLAIN = Pattern.compile("\\d+(\\.\\d+)?|\\.\\d+");
  private static final int LONGEST = 18;

  private final NumeralWords words;

  DigitNumeral(NumeralWords words) {
    this.words = words;
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
    Word scale = at < end ? words.word(tokens.word(at)) : null;
    if (scale == null || !isScale(scale, tokens, at)) {
      return Numeral.exact(first, at, value);
    }
    BigDecimal unit = BigDecimal.valueOf(scale.value());
    Numeral rest = rest(tokens, at + 1, end, scale);
    value = value.multiply(unit);
    return rest == null
        ? Numeral.exact(first, at + 1, value)
        : Numeral.exact(first, rest.endToken(), value.add(rest.value()));
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
    int first = and ? at + 1 : at;
    Numeral rest = null;
    if (first < end && tokens.shape(first) == Shape.NUMBER) {
      rest = read(tokens, first, end);
      boolean scaled = rest != null && rest.endToken() > first + 1;
      boolean small = rest != null && rest.value().compareTo(BigDecimal.valueOf(100)) < 0;
      rest = scaled && !and || small && and ? rest : null;
    } else if (first < end && !words.isArticle(tokens.word(first))) {
      rest = SpelledNumeral.read(words, tokens, first, end);
    }
    boolean adds = rest != null && rest.value().compareTo(BigDecimal.valueOf(scale.value())) < 0;
    return adds ? rest : null;
  }

  /** A further group of three digits after a blank: {@code 5 000}. */
  private static boolean isGroup(Tokens tokens, int first, int at) {
    return tokens.shape(at) == Shape.NUMBER
        && tokens.length(at) == 3
        && tokens.length(first) <= 3
        && tokens.start(at) == tokens.end(at - 1) + 1
        && tokens.text(first).chars().allMatch(Character::isDigit)
        && tokens.text(at).chars().allMatch(Character::isDigit);
  }

  /**
   * The value of digits with separators and a suffix; null if they are a time, fraction or ordinal.
   */
  private BigDecimal value(String written) {
    int letters = written.length();
    while (letters > 0 && Character.isLetter(written.charAt(letters - 1))) {
      letters--;
    }
    String number = written.substring(0, letters);
    long factor = letters == written.length() ? 1 : words.suffix(written.substring(letters));
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
}
