package dev.muster.date;

import java.util.Locale;

/** How long the time is that a date mention means. */
public enum Precision {
  DAY,
  MONTH,
  SEASON,
  YEAR;

  /** As tables write it: {@code season}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
