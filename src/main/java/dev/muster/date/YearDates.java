package dev.muster.date;

import dev.muster.text.PhraseMap;
import dev.muster.text.Shape;
import dev.muster.text.Tokens;
import java.time.LocalDate;

/** Years and decades in digits: {@code in 2006}, {@code fiscal year 2008}, {@code 1990s}. */
final class YearDates {
  private YearDates() {}

  /** The year, years or decade that start with a number; null if it is none. */
  static DateMention at(TimeView view, int i) {
    DateMention decade = decade(view, i);
    if (decade != null) {
      return decade;
    }
    int year = view.year(i);
    return year > 0 && isYearHere(view, i)
        ? view.date(i, end(view, i), LocalDate.of(year, 1, 1), Precision.YEAR, Basis.STATED)
        : null;
  }

  /**
   * The first year of a decade: {@code 1990s}, {@code '90s}, {@code the 1990's}; null if it is
   * none.
   */
  static DateMention decade(TimeView view, int i) {
    Tokens tokens = view.tokens();
    int length = tokens.length(i);
    int end = tokens.end(i);
    if (length == 4 && view.year(i) > 0) {
      boolean begins =
          view.is(i - 1, TimeWords.Kind.PART)
              || view.holds(i - 1) && tokens.isInAnyCase(i - 1, "the");
      boolean plural = isApostrophe(view, i + 1) && view.holds(i + 2) && tokens.is(i + 2, "s");
      return begins && plural ? decade(view, i, i + 3, view.year(i)) : null;
    }
    if (length != 3 && length != 5 || tokens.text().charAt(end - 1) != 's') {
      return null;
    }
    int year = view.digits(tokens.start(i), length - 1);
    if (length == 5) {
      return decade(view, i, i + 1, year);
    }
    int century = view.published().getYear() / 100 * 100;
    int full = century + year > view.published().getYear() ? century - 100 + year : century + year;
    return year >= 0 && isApostrophe(view, i - 1) ? decade(view, i, i + 1, full) : null;
  }

  private static DateMention decade(TimeView view, int i, int end, int year) {
    return year % 10 == 0 && TimeView.isYear(year)
        ? view.date(i, end, LocalDate.of(year, 1, 1), Precision.YEAR, Basis.STATED)
        : null;
  }

  private static boolean isApostrophe(TimeView view, int token) {
    return view.holds(token)
        && (view.tokens().is(token, '\'') || view.tokens().is(token, '\u2019'));
  }

  /** The token after a year, or after the second of two: {@code 2003-2006}, {@code 2006-07}. */
  private static int end(TimeView view, int i) {
    Tokens tokens = view.tokens();
    int second = i + 2;
    boolean joined =
        view.holds(second)
            && PhraseMap.isHyphen(tokens, i + 1)
            && !tokens.hasSpaceBefore(i + 1)
            && !tokens.hasSpaceBefore(second);
    if (!joined) {
      return i + 1;
    }
    int until =
        tokens.length(second) == 2
            ? view.year(i) / 100 * 100 + view.digits(second)
            : view.year(second);
    return until > view.year(i) ? second + 1 : i + 1;
  }

  /** Whether a number that may be a year is one, by the word before and after it. */
  private static boolean isYearHere(TimeView view, int i) {
    Tokens tokens = view.tokens();
    int before = i - 1;
    if (!view.holds(before)) {
      return false;
    }
    int end = end(view, i);
    boolean bracket =
        tokens.is(before, '(') && end == i + 1 && view.holds(end) && tokens.is(end, ')');
    boolean preposition =
        view.is(before, TimeWords.Kind.YEAR_OF) || view.is(before, TimeWords.Kind.UNTIL);
    boolean counts =
        view.holds(end)
            && tokens.shape(end) == Shape.LOWER
            && !view.words().isKnown(tokens.word(end))
            && !isIn(tokens, before);
    boolean named =
        view.is(before, TimeWords.Kind.SEASON) || view.is(before, TimeWords.Kind.YEAR_NOUN);
    return bracket || preposition && !counts || named;
  }

  private static boolean isIn(Tokens tokens, int token) {
    return tokens.isInAnyCase(token, "in")
        || tokens.isInAnyCase(token, "since")
        || tokens.isInAnyCase(token, "during");
  }
}
