package dev.muster.date;

import java.util.Locale;

/** What the day of a statement rests on. */
public enum Basis {
  /** The text gives the date with its year. */
  STATED,
  /** The text gives a date that the day of publication completes: {@code on Sunday}. */
  RELATIVE,
  /** The text gives none: the day of publication itself. */
  PUBLICATION;

  /** As tables write it: {@code stated}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
