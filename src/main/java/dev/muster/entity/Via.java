package dev.muster.entity;

import java.util.Locale;

/** The way in which a mention was found. */
public enum Via {
  /** By its canonical name. */
  NAME,
  /** By another name or spelling. */
  ALIAS,
  /** By an adjective or noun of nationality: {@code Iraqi}. */
  DEMONYM,
  /** By an acronym, listed or defined in the text. */
  ACRONYM,
  /** By a word that leans on another mention of the article: {@code the coalition}, a surname. */
  COREFERENCE,
  /** By the shape of the phrase: {@code General} and a name, {@code Iraqi army}. */
  PATTERN;

  /** As tables write it: {@code coreference}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
