package dev.muster.figure;

/**
 * What governs a counted phrase.
 *
 * @param status the status that it tells
 * @param token number of the governing verb, noun or adjective; -1 if there is none
 * @param side where the phrase stands to it
 * @param group the governing verb with its auxiliaries; for a noun or an adjective the verb of its
 *     clause; null if there is none
 */
record Predicate(Status status, int token, Side side, VerbGroup group) {
  /** Where a counted phrase stands to what governs it. */
  enum Side {
    /** It is the subject: {@code soldiers left}. */
    SUBJECT,
    /** It is the object of an active verb. */
    OBJECT,
    /** It is the subject of a passive verb. */
    PASSIVE,
    /** It stands after {@code of}: {@code withdrawal of 500 troops}. */
    OF,
    /** It stands after {@code by} with a passive verb: {@code attacked by 200 rebels}. */
    AGENT,
    /** An adjective of the phrase tells it: {@code wounded soldiers}. */
    ADJECTIVE,
    /** A level that forces reach, leave or have: {@code fell from 5,000}. */
    LEVEL,
    /** What a verb changes: {@code double its 200 soldiers}. */
    BASE,
    /** Nothing governs it. */
    NONE
  }

  /** Whether nothing governs the phrase. */
  boolean isNone() {
    return side == Side.NONE;
  }
}
