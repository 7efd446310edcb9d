package dev.muster.date;

import dev.muster.text.Vocabulary;
import dev.muster.tsv.TsvRow;
import dev.muster.tsv.TsvTable;
import java.util.Arrays;

/** The words of time with their kinds and numbers, by their numbers in a vocabulary. */
final class TimeWords {
  /** What a word of time does; a word may do several things, so each is a bit. */
  enum Kind {
    MONTH,
    WEEKDAY,
    SEASON,
    UNIT,
    BACK,
    HERE,
    AHEAD,
    UNTIL,
    DAY,
    YEAR_OF,
    NUMBER,
    CLOCK,
    PART,
    EDGE,
    YEAR_NOUN,
    JOINT,
    WEEKEND,
    CLAUSE;

    private final int bit = 1 << ordinal();
  }

  private static final int STARTING =
      Kind.MONTH.bit
          | Kind.WEEKDAY.bit
          | Kind.SEASON.bit
          | Kind.BACK.bit
          | Kind.HERE.bit
          | Kind.AHEAD.bit
          | Kind.DAY.bit
          | Kind.PART.bit
          | Kind.EDGE.bit
          | Kind.WEEKEND.bit
          | Kind.NUMBER.bit;

  private int[] kinds = new int[0];
  private int[] numbers = new int[0];

  TimeWords(Vocabulary vocabulary) {
    for (String table : new String[] {"words/calendar.tsv", "words/time_words.tsv"}) {
      for (TsvRow row : TsvTable.resource(table)) {
        int word = vocabulary.intern(row.required("word"));
        if (word >= kinds.length) {
          kinds = Arrays.copyOf(kinds, word + 1);
          numbers = Arrays.copyOf(numbers, word + 1);
        }
        kinds[word] |= row.constant("kind", Kind.class).bit;
        numbers[word] = numbers[word] == 0 ? (int) row.number("number") : numbers[word];
      }
    }
  }

  /** Whether a word does something with time at all. */
  boolean isKnown(int word) {
    return word < kinds.length && kinds[word] != 0;
  }

  /** Whether an expression of time may start with a word. */
  boolean starts(int word) {
    return word < kinds.length && (kinds[word] & STARTING) != 0;
  }

  /** Whether a word does one certain thing. */
  boolean is(int word, Kind kind) {
    return word < kinds.length && (kinds[word] & kind.bit) != 0;
  }

  /** The word's number: of the month, the weekday (1 is Monday), the days of a unit, and so on. */
  int number(int word) {
    return numbers[word];
  }
}
