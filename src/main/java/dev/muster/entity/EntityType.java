package dev.muster.entity;

import java.util.Locale;

/** What kind of thing an entity is. */
public enum EntityType {
  COUNTRY,
  PLACE,
  PERSON,
  ORGANISATION,
  ARMED_GROUP,
  COALITION,
  FORCE;

  /** As tables write it: {@code armed_group}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is somewhere: a country or a place. */
  public boolean isPlace() {
    return this == COUNTRY || this == PLACE;
  }

  /** Whether it has armed people: a force, an armed group or a coalition. */
  public boolean isArmed() {
    return this == FORCE || this == ARMED_GROUP || this == COALITION;
  }
}
