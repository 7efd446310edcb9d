package dev.muster.date;

import dev.muster.date.DateMention.Kind;
import dev.muster.date.DateResolver.Direction;
import dev.muster.text.Sentence;
import dev.muster.text.Span;
import dev.muster.text.Tokens;
import java.time.LocalDate;

/**
 * One sentence, with what its tokens mean for time.
 *
 * @param tokens those of the whole text
 * @param sentence the one that is looked at; no token outside of it means anything
 * @param published the day of publication
 * @param words the words of time
 */
record TimeView(Tokens tokens, Sentence sentence, LocalDate published, TimeWords words) {
  /** How the table writes the length of a month. */
  static final int MONTH_DAYS = 30;

  private static final int FIRST_YEAR = 1500;
  private static final int LAST_YEAR = 2100;
  private static final String[] ORDINALS = {"st", "nd", "rd", "th"};

  boolean holds(int token) {
    return sentence.holds(token);
  }

  /** Whether a token does one certain thing with time. */
  boolean is(int token, TimeWords.Kind kind) {
    return holds(token) && words.is(tokens.word(token), kind);
  }

  /** The number that belongs to a word of time. */
  int number(int token) {
    return words.number(tokens.word(token));
  }

  /** Where a word looks; null if it does not. */
  Direction direction(int token) {
    if (is(token, TimeWords.Kind.BACK)) {
      return Direction.BACK;
    }
    if (is(token, TimeWords.Kind.HERE)) {
      return Direction.HERE;
    }
    return is(token, TimeWords.Kind.AHEAD) ? Direction.AHEAD : null;
  }

  /** Where the word before a date looks. */
  Direction directionBefore(int first) {
    int before = first - 1;
    if (before < sentence.firstToken()) {
      return Direction.BACK;
    }
    if (is(before, TimeWords.Kind.UNTIL)) {
      return Direction.AHEAD;
    }
    Direction direction = direction(before);
    return direction == null ? Direction.BACK : direction;
  }

  /** The value of a token of one to four digits; -1 for any other. */
  int digits(int token) {
    int length = tokens.length(token);
    return length > 4 ? -1 : digits(tokens.start(token), length);
  }

  /** The value of some digits of the text; -1 if another character is among them. */
  int digits(int start, int length) {
    int value = 0;
    for (int i = start; i < start + length; i++) {
      char c = tokens.text().charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + c - '0';
    }
    return value;
  }

  /** A number from 1 to 31, perhaps as an ordinal; 0 if the token is none. */
  int day(int token) {
    int length = tokens.length(token);
    int suffix = length > 2 && isOrdinal(tokens.end(token) - 2) ? 2 : 0;
    int day = length - suffix > 2 ? -1 : digits(tokens.start(token), length - suffix);
    return day < 0 || day > 31 ? 0 : day;
  }

  private boolean isOrdinal(int start) {
    for (String ordinal : ORDINALS) {
      if (tokens.text().regionMatches(true, start, ordinal, 0, 2)) {
        return true;
      }
    }
    return false;
  }

  /** A year in four digits; 0 if the token is none. */
  int year(int token) {
    if (token >= sentence.endToken() || tokens.length(token) != 4) {
      return 0;
    }
    int year = digits(token);
    return isYear(year) ? year : 0;
  }

  /** Whether a number may be a year. */
  static boolean isYear(int number) {
    return number >= FIRST_YEAR && number <= LAST_YEAR;
  }

  /** A mention of a day; null for no day. */
  DateMention date(int first, int end, LocalDate day, Precision precision, Basis basis) {
    return day == null ? null : mention(first, end, Kind.DATE, day, precision, basis);
  }

  /** A mention of a length of time. */
  DateMention duration(int first, int end) {
    return mention(first, end, Kind.DURATION, null, null, null);
  }

  /** A mention of a time of the day. */
  DateMention time(int first, int end) {
    return mention(first, end, Kind.TIME, null, null, null);
  }

  private DateMention mention(
      int first, int end, Kind kind, LocalDate day, Precision precision, Basis basis) {
    Span span = new Span(tokens.start(first), tokens.end(end - 1));
    return new DateMention(first, end, span, kind, day, precision, basis);
  }
}
