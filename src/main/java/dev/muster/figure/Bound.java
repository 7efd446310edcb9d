package dev.muster.figure;

import java.util.Locale;

/** How the words around a number bound the count. */
public enum Bound {
  /** The number itself. */
  EXACT,
  /** The number, roughly. */
  ABOUT,
  /** The number or more. */
  AT_LEAST,
  /** More than the number. */
  MORE_THAN,
  /** The number or fewer. */
  AT_MOST,
  /** Fewer than the number. */
  LESS_THAN,
  /** From one number to another. */
  BETWEEN,
  /** A word such as dozens, which stands for an interval by convention. */
  VAGUE;

  /** As tables write it, in small letters. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
