package dev.muster.entity;

import java.util.Locale;

/** Why a name was taken to stand for one entity and no other. */
public enum Reason {
  /** No other entity of that name is known. */
  ONLY,
  /** The day of publication lies in the years in which the name means it. */
  DATE,
  /** Its country is named in the article. */
  COUNTRY,
  /** It stands beside the name of the country or region that it lies in. */
  APPOSITION,
  /** The name means it most often. */
  WEIGHT,
  /** The text itself says what it is: a title, a head noun, a definition. */
  TEXT,
  /** The article has one mention that it can lean on. */
  ANTECEDENT,
  /** Nothing decides between several. */
  UNRESOLVED;

  /** As tables write it: {@code antecedent}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
