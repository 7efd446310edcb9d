package dev.muster.figure;

import java.util.Locale;

/** Why a number near a force noun is no troop figure. */
public enum Refusal {
  DATE,
  /** A time of the day. */
  TIME,
  DURATION,
  AGE,
  DISTANCE,
  /** A weight, area, volume, calibre or another measure. */
  MEASURE,
  MONEY,
  PERCENT,
  VOTES,
  /** How often, or how many times as much. */
  TIMES,
  ORDINAL,
  /** The number of a unit, resolution, weapon or road. */
  DESIGNATION,
  /** Weapons, vehicles, buildings, bases. */
  EQUIPMENT,
  /** People who are no forces, or of whom the text does not say so. */
  CIVILIANS,
  /** Forces and civilians under one number. */
  MIXED_SUM,
  /** Some of the forces that another number of the sentence counts as a whole. */
  PART,
  /** One of the forces who is singled out to act, speak or be described. */
  SINGLED_OUT,
  /** Attacks, operations, flights. */
  EVENTS,
  /** Something else that is counted. */
  OTHER,
  /** The text does not say what is counted. */
  UNCOUNTED;

  /** As tables write it, in small letters. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
