package dev.muster.figure;

import java.util.Locale;

/** When it is so, seen from the day of publication. */
public enum Time {
  /** Over by then. */
  PAST,
  /** News of the article, or a state that holds. */
  CURRENT,
  /** Planned, ordered, asked for, possible. */
  FUTURE;

  /** As tables write it, in small letters. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
