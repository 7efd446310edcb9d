package dev.muster.figure;

import dev.muster.text.Span;

/**
 * A number with what the words around it make of it.
 *
 * @param firstToken number of the first token, modifiers included
 * @param endToken number after the last token, modifiers included
 * @param numeral the number itself
 * @param number where the number stands, without modifiers
 * @param bound how the words bound it
 * @param approximator {@code about} or {@code nearly} where such a word stands before it; else null
 */
record Quantity(
    int firstToken, int endToken, Numeral numeral, Span number, Bound bound, String approximator) {

  /** The least that it says; null if open or unknown. */
  Long low() {
    if (numeral.low() != null) {
      return numeral.low().longValue();
    }
    return switch (bound) {
      case EXACT, AT_LEAST, MORE_THAN -> whole();
      default -> null;
    };
  }

  /** The single best value; the middle of a range, rounded down; null for a vague word. */
  Long best() {
    if (numeral.isRange()) {
      return (numeral.low().longValue() + numeral.high().longValue()) / 2;
    }
    return numeral.isExact() ? whole() : null;
  }

  /** The most that it says; null if open or unknown. */
  Long high() {
    if (numeral.high() != null) {
      return numeral.high().longValue();
    }
    return switch (bound) {
      case EXACT, AT_MOST, LESS_THAN -> whole();
      default -> null;
    };
  }

  private Long whole() {
    return numeral.value().longValue();
  }

  /** Whether it says one and no more. */
  boolean isOne() {
    return bound == Bound.EXACT && Long.valueOf(1).equals(best());
  }

  /** Whether a noun in the singular may follow: {@code one}, {@code at least one}. */
  boolean isSingular() {
    return isOne() || bound == Bound.AT_LEAST && Long.valueOf(1).equals(low());
  }

  /** Whether it states a whole number of at least one. */
  boolean countsPeople() {
    return numeral.value() == null
        || numeral.value().signum() > 0 && numeral.value().stripTrailingZeros().scale() <= 0;
  }
}
