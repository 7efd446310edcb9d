package dev.muster.figure;

import java.util.Locale;

/** What may be done with a figure: no roll-up adds a stock to anything. */
public enum Measure {
  /** How many are there. */
  STOCK,
  /** How many come. */
  INFLOW,
  /** How many go. */
  OUTFLOW,
  /** How many were killed, wounded, captured or are missing. */
  TOLL,
  /** How many there may be at most. */
  CEILING,
  /** How many there are to be. */
  PLAN;

  /** As tables write it, in small letters. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
