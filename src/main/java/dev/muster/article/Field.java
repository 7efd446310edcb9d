package dev.muster.article;

import java.util.Locale;

/** A part of an article that is searched. */
public enum Field {
  TITLE,
  TEXT;

  /** As tables write it: {@code title}, {@code text}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
