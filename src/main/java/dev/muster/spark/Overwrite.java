package dev.muster.spark;

/** What to do with tables that are in the output folder already. */
public enum Overwrite {
  /** Refuse to run. */
  REFUSE,
  /** Replace them once the new ones are complete. */
  REPLACE
}
