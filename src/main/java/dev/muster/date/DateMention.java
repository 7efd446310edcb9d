package dev.muster.date;

import dev.muster.text.Span;
import java.time.LocalDate;

/**
 * A stretch of a passage that says when.
 *
 * @param firstToken number of its first token in the passage
 * @param endToken number after its last token
 * @param span from its first to its last character
 * @param kind what it says
 * @param date the first day of the time that it means; null for durations and times of the day
 * @param precision how long that time is; null where {@code date} is
 * @param basis what the day rests on; null where {@code date} is
 */
public record DateMention(
    int firstToken,
    int endToken,
    Span span,
    Kind kind,
    LocalDate date,
    Precision precision,
    Basis basis) {
  /** What an expression of time says. */
  public enum Kind {
    /** A day, month, season or year. */
    DATE,
    /** A time of the day: {@code 2:20 a.m.}. */
    TIME,
    /** A length of time: {@code two weeks}. */
    DURATION
  }

  /** Whether a token is one of its own. */
  public boolean holds(int token) {
    return firstToken <= token && token < endToken;
  }
}
