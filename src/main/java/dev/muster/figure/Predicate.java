package dev.muster.figure;

/**
 * What governs a counted phrase.
 *
 * @param status the status that it tells
 * @param token number of the governing verb, noun or adjective; -1 if there is none
 * @param side where the phrase stands to it
 */
record Predicate(Status status, int token, Side side) {
  /** Where a counted phrase stands to what governs it. */
  enum Side {
    /** It is the subject: {@code soldiers left}. */
    SUBJECT,
    /** It is the object of an active verb or the subject of a passive one. */
    OBJECT,
    /** It stands after {@code of}: {@code withdrawal of 500 troops}. */
    OF,
    /** An adjective of the phrase tells it: {@code wounded soldiers}. */
    ADJECTIVE,
    /** Nothing governs it. */
    NONE
  }
}
