package dev.muster.figure;

import dev.muster.figure.NumeralWords.Kind;
import dev.muster.figure.NumeralWords.Word;
import dev.muster.text.PhraseMap;
import dev.muster.text.Tokens;
import java.math.BigDecimal;

/** Reads a number in words from left to right, as far as it goes. */
final class SpelledNumeral {
  private final NumeralWords words;
  private final FractionNumeral fractions;
  private final Tokens tokens;
  private final int end;
  private int at;
  private BigDecimal total = BigDecimal.ZERO;
  private BigDecimal current = BigDecimal.ZERO;
  private BigDecimal scaled = BigDecimal.ZERO;
  private BigDecimal afterAnd;
  private Kind last;
  private long smallestScale = Long.MAX_VALUE;

  private SpelledNumeral(NumeralWords words, Tokens tokens, int first, int end) {
    this.words = words;
    this.fractions = new FractionNumeral(words);
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
    }
    if (isBareHundred()) {
      current = BigDecimal.ONE;
    }
    while (at < end && step()) {
      continue;
    }
    if (last == null) {
      return false;
    }
    takeDecimals();
    takeDenominator();
    return true;
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

  /** Takes the next word in, with an {@code and} or hyphen before it; false if it is none. */
  private boolean step() {
    int next = at;
    boolean and = last != null && words.isAnd(tokens.word(at));
    if (and && takeFraction()) {
      return true;
    }
    if (and && last != Kind.HUNDRED && last != Kind.SCALE) {
      return false;
    }
    if (and || isHyphen() || last == Kind.COUPLE && words.isOf(tokens.word(at))) {
      next++;
    }
    Word word = word(next);
    if (word == null || !fits(word) || and && !isBelowHundred(word)) {
      return false;
    }
    boolean dozen = word.kind() == Kind.DOZEN || word.isDozens();
    if (dozen && afterAnd != null) {
      current = current.subtract(afterAnd).add(afterAnd.multiply(BigDecimal.valueOf(word.value())));
    } else {
      take(word);
    }
    afterAnd = and ? BigDecimal.valueOf(word.value()) : null;
    last = word.kind();
    at = next + 1;
    return true;
  }

  /** Whether a hyphen joins the next word: {@code twenty-five}, {@code twenty - five}. */
  private boolean isHyphen() {
    boolean hyphen = last != null && at < end && PhraseMap.isHyphen(tokens, at);
    return hyphen && (last == Kind.TEN || !tokens.hasSpaceBefore(at));
  }

  private static boolean isBelowHundred(Word word) {
    return word.kind() == Kind.UNIT || word.kind() == Kind.TEEN || word.kind() == Kind.TEN;
  }

  /**
   * {@code two and a half thousand}, {@code a million and a half}, {@code one billion and three
   * quarters of a million}.
   */
  private boolean takeFraction() {
    Numeral fraction = fractions.fraction(tokens, at + 1, end);
    if (fraction == null || last == Kind.FRACTION) {
      return false;
    }
    Word unit = word(fraction.endToken());
    boolean scaled = unit != null && unit.kind() == Kind.SCALE && unit.value() < smallestScale;
    if (last == Kind.SCALE) {
      long scale = scaled ? unit.value() : smallestScale;
      current = fraction.value().multiply(BigDecimal.valueOf(scale));
    } else {
      current = current.add(fraction.value());
      scaled = scaled || unit != null && unit.kind() == Kind.DOZEN;
      current = scaled ? current.multiply(BigDecimal.valueOf(unit.value())) : current;
    }
    current = FractionNumeral.whole(current);
    at = scaled ? fraction.endToken() + 1 : fraction.endToken();
    last = Kind.FRACTION;
    return true;
  }

  /** {@code two point five million}; but {@code at one point two soldiers} is none. */
  private void takeDecimals() {
    Word point = word(at);
    if (point == null || point.kind() != Kind.POINT || last == Kind.FRACTION) {
      return;
    }
    StringBuilder decimals = new StringBuilder();
    int next = at + 1;
    Word digit = word(next);
    while (digit != null && isBelowHundred(digit)) {
      decimals.append(digit.value());
      boolean ten = digit.kind() == Kind.TEN;
      next += ten && next + 1 < end && PhraseMap.isHyphen(tokens, next + 1) ? 2 : 1;
      digit = word(next);
      if (ten && digit != null && digit.kind() == Kind.UNIT) {
        decimals.setLength(decimals.length() - 1);
      }
    }
    boolean scaled = digit != null && digit.kind() == Kind.SCALE;
    boolean isTime = value().compareTo(BigDecimal.ONE) == 0 && !scaled;
    if (decimals.isEmpty() || isTime) {
      return;
    }
    current = current.add(new BigDecimal("0." + decimals));
    at = next;
    if (scaled) {
      current = current.multiply(BigDecimal.valueOf(digit.value()));
      at++;
    }
  }

  /** {@code twenty fifths}. */
  private void takeDenominator() {
    int next = isHyphen() ? at + 1 : at;
    Word word = word(next);
    if (word != null && word.kind() == Kind.FRACTION && word.plural()) {
      current = FractionNumeral.divide(value(), word.value());
      total = BigDecimal.ZERO;
      at = next + 1;
    }
  }

  /** Whether a scale multiplies the one right before it: {@code a thousand million}. */
  private boolean isMultiple(Word scale) {
    return last == Kind.SCALE && scale.value() > smallestScale;
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
              && (word.value() < smallestScale || isMultiple(word))
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
        if (isMultiple(word)) {
          total = total.subtract(scaled);
          scaled = scaled.multiply(value);
        } else {
          scaled = current.max(BigDecimal.ONE).multiply(value);
          smallestScale = word.value();
        }
        total = total.add(scaled);
        current = BigDecimal.ZERO;
      }
      default -> throw new IllegalStateException("no such part of a number: " + word);
    }
  }
}
