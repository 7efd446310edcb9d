package dev.muster.figure;

import java.util.Locale;

/** What kind of force is counted. */
public enum ForceKind {
  /** Forces of a state, of an alliance or of the United Nations. */
  MILITARY,
  /** Police, gendarmerie and guards. */
  POLICE,
  /** Rebels, militants, militias. */
  ARMED_GROUP,
  /** Armed contractors and mercenaries. */
  CONTRACTOR,
  /** Units rather than people. */
  FORMATION,
  /** Several of these under one number. */
  MIXED;

  /** As tables write it, in small letters. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
