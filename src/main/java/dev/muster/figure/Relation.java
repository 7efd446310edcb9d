package dev.muster.figure;

import java.util.Locale;

/** How a figure leans on another one of the same article. */
public enum Relation {
  /** On top of the other: a further 2,500. */
  INCREMENT,
  /** What is left of the other: the remaining 100. */
  REMAINDER,
  /** A part of the other: among them 200 police. */
  PART_OF,
  /** What the count is changed from, to the other. */
  CHANGE_FROM,
  /** What the count is changed to, from the other. */
  CHANGE_TO;

  /** As tables write it, in small letters. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
