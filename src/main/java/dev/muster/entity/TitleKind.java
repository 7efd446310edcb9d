package dev.muster.entity;

/** What stands before the name of a person. */
enum TitleKind {
  /** A rank of an armed force or police: {@code Captain}. */
  RANK,
  /** The rank of a general or admiral. */
  COMMAND,
  /** A form of address: {@code Mr}, {@code Sheikh}. */
  HONORIFIC,
  /** An office of state: {@code President}, {@code Senator}. */
  OFFICE,
  /** Another role: {@code spokesman}. */
  ROLE;

  /** Whether it may be a noun of its own, with a place after it: {@code spokesman Baghdad}. */
  boolean isRole() {
    return this == OFFICE || this == ROLE;
  }

  /** Whether few hold it at one time. */
  boolean isHigh() {
    return this == OFFICE || this == COMMAND;
  }
}
