package dev.muster.figure;

import java.math.BigDecimal;

/**
 * A number in digits or words, without what modifies it.
 *
 * @param firstToken number of its first token
 * @param endToken number after its last token
 * @param low the least that it says; null for one that is a single value
 * @param value the value; null for a vague word
 * @param high the most that it says; null for one that is a single value
 * @param vague whether it is a word such as {@code dozens}
 */
public record Numeral(
    int firstToken,
    int endToken,
    BigDecimal low,
    BigDecimal value,
    BigDecimal high,
    boolean vague) {

  static Numeral exact(int firstToken, int endToken, BigDecimal value) {
    return new Numeral(firstToken, endToken, null, value, null, false);
  }

  static Numeral vague(int firstToken, int endToken, BigDecimal low, BigDecimal high) {
    return new Numeral(firstToken, endToken, low, null, high, true);
  }

  static Numeral range(int firstToken, int endToken, BigDecimal low, BigDecimal high) {
    return new Numeral(firstToken, endToken, low, null, high, false);
  }

  /** Whether it states two ends: {@code 3,000 to 5,000}. */
  public boolean isRange() {
    return low != null && !vague;
  }

  /** Whether it states one value. */
  public boolean isExact() {
    return value != null;
  }
}
