package dev.muster.entity;

/** What stands before the name of a person. */
enum TitleKind {
  /** A rank of an armed force or police: {@code Major General}. */
  RANK,
  /** A form of address: {@code Mr}, {@code Sheikh}. */
  HONORIFIC,
  /** An office or role: {@code President}, {@code spokesman}. */
  ROLE
}
