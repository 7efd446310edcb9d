package dev.muster.figure;

import dev.muster.figure.NumeralWords.Kind;
import dev.muster.figure.NumeralWords.Word;
import dev.muster.text.Tokens;
import java.math.BigDecimal;

/** Reads vague numbers as the intervals that the table of words gives them. Immutable. */
final class VagueNumeral {
  private final NumeralWords words;

  VagueNumeral(NumeralWords words) {
    this.words = words;
  }

  /**
   * {@code dozens}, {@code tens of thousands}, {@code several hundred}, {@code a few dozen}, {@code
   * several hundred thousand}.
   */
  Numeral read(Tokens tokens, int first, int end) {
    boolean article = words.isArticle(tokens.word(first));
    int at = article ? first + 1 : first;
    Word word = at < end ? words.word(tokens.word(at)) : null;
    if (word == null) {
      return null;
    }
    int next = at + 1 < end && words.isOf(tokens.word(at + 1)) ? at + 2 : at + 1;
    Word unit = next < end ? words.word(tokens.word(next)) : null;
    return switch (word.kind()) {
      case VAGUE -> article ? null : vague(first, at, next, word, unit);
      case TENS ->
          unit != null && unit.kind() == Kind.VAGUE ? scaled(first, next, word, unit) : null;
      case FEW -> few(tokens, first, at, next, end, word, unit);
      default -> null;
    };
  }

  private static Numeral vague(int first, int at, int next, Word word, Word unit) {
    if (unit != null && unit.kind() == Kind.VAGUE && unit.value() > word.value()) {
      return scaled(first, next, word, unit);
    }
    return Numeral.vague(
        first, at + 1, BigDecimal.valueOf(word.low()), BigDecimal.valueOf(word.high()));
  }

  /** "Hundreds of thousands" counts in thousands up to the last one before a million. */
  private static Numeral scaled(int first, int unitToken, Word word, Word unit) {
    long high = (word.high() + 1) * unit.value() - 1;
    return Numeral.vague(
        first,
        unitToken + 1,
        BigDecimal.valueOf(word.low() * unit.value()),
        BigDecimal.valueOf(high));
  }

  private Numeral few(Tokens tokens, int first, int at, int next, int last, Word word, Word unit) {
    boolean counts =
        unit != null
            && (unit.kind() == Kind.HUNDRED
                || unit.kind() == Kind.SCALE
                || unit.kind() == Kind.DOZEN
                || unit.kind() == Kind.VAGUE);
    long times = counts ? unit.value() : 1;
    int end = counts ? next + 1 : at + 1;
    boolean hundred = counts && unit.kind() == Kind.HUNDRED && end < last;
    Word scale = hundred ? words.word(tokens.word(end)) : null;
    if (scale != null && scale.kind() == Kind.SCALE) { // several hundred thousand
      times *= scale.value();
      end++;
    }
    boolean bareFew = word.value() == 1 && at == first && isFew(tokens, at);
    return bareFew
        ? null
        : Numeral.vague(
            first,
            end,
            BigDecimal.valueOf(word.low() * times),
            BigDecimal.valueOf(word.high() * times));
  }

  /** "Few soldiers" says that there are not many, and no number. */
  private static boolean isFew(Tokens tokens, int token) {
    return tokens.length(token) == 3;
  }
}
