package dev.muster.figure;

import dev.muster.figure.NumeralWords.Kind;
import dev.muster.figure.NumeralWords.Word;
import dev.muster.text.PhraseMap;
import dev.muster.text.Tokens;
import java.math.BigDecimal;

/** Reads a number in words from left to right, as far as it goes. */
final class SpelledNumeral {
  private final NumeralWords words;
  private final Tokens tokens;
  private final int end;
  private int at;
  private BigDecimal total = BigDecimal.ZERO;
  private BigDecimal current = BigDecimal.ZERO;
  private Kind last;
  private long smallestScale = Long.MAX_VALUE;

  private SpelledNumeral(NumeralWords words, Tokens tokens, int first, int end) {
    this.words = words;
    this.tokens = tokens;
    this.at = first;
    this.end = end;
  }

  /** The longest number in words that starts at a token; null if none does. */
  static Numeral read(NumeralWords words, Tokens tokens, int first, int end) {
    SpelledNumeral spelled = new SpelledNumeral(words, tokens, first, end);
    return spelled.read() ? Numeral.exact(first, spelled.at, spelled.value()) : null;
  }

  private BigDecimal value() {
    return total.add(current);
  }

  private boolean read() {
    if (at >= end) {
      return false;
    }
    int start = at;
    if (words.isArticle(tokens.word(at))) {
      Word next = word(at + 1);
      boolean unit =
          next != null
              && (next.kind() == Kind.HUNDRED
                  || next.kind() == Kind.SCALE
                  || next.kind() == Kind.DOZEN
                  || next.kind() == Kind.COUPLE);
      if (!unit) {
        return false;
      }
      at++;
      current = BigDecimal.ONE;
    } else if (isHalf(at)) {
      Word unit = isArticle(at + 1) ? word(at + 2) : null;
      if (unit == null || unit.kind() != Kind.SCALE && unit.kind() != Kind.DOZEN) {
        return false;
      }
      total = BigDecimal.valueOf(unit.value()).divide(BigDecimal.valueOf(2));
      at += 3;
      return true;
    }
    if (isBareHundred()) {
      current = BigDecimal.ONE;
    }
    while (at < end && step()) {
      continue;
    }
    return at > start && last != null;
  }

  /** {@code hundred thousand} without an article. */
  private boolean isBareHundred() {
    Word first = word(at);
    Word second = word(at + 1);
    return first != null
        && first.kind() == Kind.HUNDRED
        && second != null
        && second.kind() == Kind.SCALE;
  }

  private Word word(int token) {
    return token < end ? words.word(tokens.word(token)) : null;
  }

  private boolean isArticle(int token) {
    return token < end && words.isArticle(tokens.word(token));
  }

  private boolean isHalf(int token) {
    Word word = word(token);
    return word != null && word.kind() == Kind.FRACTION && word.value() == 2;
  }

  /** Takes the next word in, with an {@code and} or hyphen before it; false if it is none. */
  private boolean step() {
    int next = at;
    if (last != null && PhraseMap.isHyphen(tokens, at) && !tokens.hasSpaceBefore(at)) {
      next++;
    } else if (last != null && words.isAnd(tokens.word(at))) {
      if (takeHalf()) {
        return true;
      }
      if (last != Kind.HUNDRED && last != Kind.SCALE) {
        return false;
      }
      next++;
    }
    if (last == Kind.COUPLE && words.isOf(tokens.word(at))) {
      next++;
    }
    Word word = word(next);
    boolean joinedAnd = next > at && words.isAnd(tokens.word(at));
    if (word == null
        || !fits(word)
        || joinedAnd
            && word.kind() != Kind.UNIT
            && word.kind() != Kind.TEEN
            && word.kind() != Kind.TEN) {
      return false;
    }
    take(word);
    last = word.kind();
    at = next + 1;
    return true;
  }

  /** {@code two and a half thousand}, {@code a million and a half}. */
  private boolean takeHalf() {
    if (!isArticle(at + 1) || !isHalf(at + 2)) {
      return false;
    }
    Word unit = word(at + 3);
    BigDecimal half = new BigDecimal("0.5");
    if (unit != null && unit.kind() == Kind.SCALE && last == Kind.UNIT) {
      total = total.add(current.add(half).multiply(BigDecimal.valueOf(unit.value())));
      current = BigDecimal.ZERO;
      at += 4;
    } else if (last == Kind.SCALE) {
      total = total.add(half.multiply(BigDecimal.valueOf(smallestScale)));
      at += 3;
    } else {
      return false;
    }
    last = Kind.FRACTION;
    return true;
  }

  private boolean fits(Word word) {
    return switch (word.kind()) {
      case UNIT ->
          last != Kind.UNIT
              && last != Kind.TEEN
              && last != Kind.DOZEN
              && last != Kind.COUPLE
              && last != Kind.FRACTION;
      case TEEN, TEN -> last == null || last == Kind.HUNDRED || last == Kind.SCALE;
      case HUNDRED ->
          last == null && current.signum() > 0
              || last == Kind.UNIT
              || last == Kind.TEEN
              || last == Kind.TEN
              || last == Kind.COUPLE;
      case SCALE ->
          (last != null || current.signum() > 0)
              && word.value() < smallestScale
              && last != Kind.FRACTION
              && last != Kind.DOZEN;
      case DOZEN ->
          last == null && current.signum() > 0
              || last == Kind.UNIT
              || last == Kind.TEEN
              || last == Kind.TEN
              || last == Kind.COUPLE;
      case COUPLE -> last == null && current.signum() > 0;
      case VAGUE -> word.isDozens() && (last == Kind.UNIT || last == Kind.TEEN || last == Kind.TEN);
      default -> false;
    };
  }

  private void take(Word word) {
    BigDecimal value = BigDecimal.valueOf(word.value());
    switch (word.kind()) {
      case UNIT, TEEN, TEN -> current = current.add(value);
      case HUNDRED, DOZEN, VAGUE -> current = current.max(BigDecimal.ONE).multiply(value);
      case COUPLE -> current = value;
      case SCALE -> {
        if (last == Kind.SCALE && word.value() >= smallestScale) {
          total = total.multiply(value);
          return;
        }
        total = total.add(current.max(BigDecimal.ONE).multiply(value));
        current = BigDecimal.ZERO;
        smallestScale = word.value();
      }
      default -> throw new IllegalStateException("no such part of a number: " + word);
    }
  }
}
