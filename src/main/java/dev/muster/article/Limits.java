package dev.muster.article;

import dev.muster.UserException;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Which articles a run lets through.
 *
 * @param from the first day; null for no bound
 * @param to the last day; null for no bound
 * @param longestText the greatest length of a text, in UTF-16 code units
 */
public record Limits(LocalDate from, LocalDate to, int longestText) implements Serializable {
  /**
   * The length of the longest text that a run lets through unless told otherwise: a hundred times a
   * long speech. An article's analysis holds more than 20 bytes a character, and one of 100 million
   * characters does not fit into 2 GB of heap.
   */
  public static final int LONGEST_TEXT = 20_000_000;

  public Limits {
    if (from != null && to != null && to.isBefore(from)) {
      throw new UserException("Cannot use --to: '%s' is before --from '%s'".formatted(to, from));
    }
    if (longestText < 1) {
      throw new UserException(
          "Cannot use --max-text: '" + longestText + "' (use a number of characters from 1)");
    }
  }

  /** All days, texts up to {@link #LONGEST_TEXT}. */
  public static Limits none() {
    return new Limits(null, null, LONGEST_TEXT);
  }

  boolean holds(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }
}
