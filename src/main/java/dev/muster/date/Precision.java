package dev.muster.date;

import java.util.Locale;

/** How long the time is that a date mention means. */
public enum Precision {
  DAY,
  /** A month, or a week, whose Monday is given. */
  MONTH,
  /** Three months: a season, or a part of a year such as {@code late 2006}. */
  SEASON,
  /** A year, or a decade, whose first year is given. */
  YEAR;

  /** As tables write it: {@code season}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
