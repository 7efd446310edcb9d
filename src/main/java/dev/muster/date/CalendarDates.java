package dev.muster.date;

import dev.muster.date.DateResolver.Direction;
import dev.muster.text.PhraseMap;
import dev.muster.text.Shape;
import dev.muster.text.Tokens;
import java.time.LocalDate;

/** Dates by the calendar: days, months, weekdays, seasons of a year. */
final class CalendarDates {
  private CalendarDates() {}

  /** The date that starts with a number; null if there is none. */
  static DateMention atNumber(TimeView view, int i) {
    Tokens tokens = view.tokens();
    int next = view.holds(i + 1) && tokens.is(i + 1, "of") ? i + 2 : i + 1;
    boolean dayOfMonth =
        view.is(next, TimeWords.Kind.MONTH) && tokens.shape(next).isCapital() && view.day(i) > 0;
    if (dayOfMonth) {
      return month(view, next, i);
    }
    if (view.holds(i + 4) && isNumericDate(view, i)) {
      LocalDate iso = DateResolver.valid(view.digits(i), view.digits(i + 2), view.digits(i + 4));
      return view.date(i, i + 5, iso, Precision.DAY, Basis.STATED);
    }
    boolean of = next == i + 2 && view.day(i) > 0;
    DateMention ofMonth = of ? dayOfRelativeMonth(view, i, next) : null;
    return ofMonth == null ? YearDates.at(view, i) : ofMonth;
  }

  /** {@code the 20th of last month}. */
  private static DateMention dayOfRelativeMonth(TimeView view, int i, int next) {
    boolean month =
        view.direction(next) != null
            && view.is(next + 1, TimeWords.Kind.UNIT)
            && view.number(next + 1) == TimeView.MONTH_DAYS;
    if (!month) {
      return null;
    }
    LocalDate first = RelativeTimes.relative(view, next).date();
    LocalDate day = DateResolver.valid(first.getYear(), first.getMonthValue(), view.day(i));
    return view.date(i, next + 2, day, Precision.DAY, Basis.RELATIVE);
  }

  private static boolean isNumericDate(TimeView view, int i) {
    Tokens tokens = view.tokens();
    return tokens.length(i) == 4
        && PhraseMap.isHyphen(tokens, i + 1)
        && PhraseMap.isHyphen(tokens, i + 3)
        && !tokens.hasSpaceBefore(i + 1)
        && tokens.length(i + 2) == 2
        && tokens.length(i + 4) == 2
        && view.year(i) > 0;
  }

  /** The date that starts with the name of a month or weekday; null if it is none. */
  static DateMention atName(TimeView view, int i) {
    return view.is(i, TimeWords.Kind.MONTH) ? month(view, i, i) : weekday(view, i);
  }

  /** A date with a month in it, whose expression starts at {@code first}. */
  private static DateMention month(TimeView view, int monthToken, int first) {
    Tokens tokens = view.tokens();
    if (!tokens.shape(monthToken).isCapital()) {
      return null;
    }
    int month = view.number(monthToken);
    int end = monthToken + 1;
    int day = first < monthToken ? view.day(first) : 0;
    if (day == 0 && view.holds(end) && isDayNumber(view, end)) {
      day = view.day(end);
      end++;
    }
    boolean joined = view.holds(end) && (tokens.is(end, ',') || tokens.is(end, "of"));
    int yearToken = joined ? end + 1 : end;
    int year = view.year(yearToken);
    if (year == 0 && day > 0 && first < monthToken) {
      year = shortYear(view, end);
      yearToken = end;
    }
    if (year > 0) {
      LocalDate stated = DateResolver.valid(year, month, Math.max(1, day));
      Precision precision = day > 0 ? Precision.DAY : Precision.MONTH;
      return view.date(first, yearToken + 1, stated, precision, Basis.STATED);
    }
    return withoutYear(view, monthToken, first, end, day);
  }

  private static DateMention withoutYear(
      TimeView view, int monthToken, int first, int end, int day) {
    int month = view.number(monthToken);
    int year = sharedYear(view, end, month);
    if (year > 0) {
      LocalDate stated = DateResolver.valid(year, month, Math.max(1, day));
      Precision precision = day > 0 ? Precision.DAY : Precision.MONTH;
      return view.date(first, end, stated, precision, Basis.STATED);
    }
    Direction direction = view.directionBefore(first);
    if (day > 0) {
      LocalDate near = DateResolver.monthDay(month, day, view.published(), direction);
      return view.date(first, end, near, Precision.DAY, Basis.RELATIVE);
    }
    Tokens tokens = view.tokens();
    boolean modal = tokens.is(monthToken, "May") && direction == Direction.BACK;
    boolean name = modal || isAbbreviation(tokens, monthToken);
    LocalDate start = DateResolver.month(month, view.published(), direction);
    return name && !isPreposition(view, first - 1)
        ? null
        : view.date(first, end, start, Precision.MONTH, Basis.RELATIVE);
  }

  /** {@code Jan}, which may be someone's name. */
  private static boolean isAbbreviation(Tokens tokens, int month) {
    return tokens.length(month) == 3 && !tokens.is(month, "May");
  }

  /** The year of {@code March} in {@code from March to May 2007}; 0 if no such year follows. */
  private static int sharedYear(TimeView view, int joint, int month) {
    Tokens tokens = view.tokens();
    boolean joined =
        view.holds(joint + 1)
            && (PhraseMap.isHyphen(tokens, joint) || view.is(joint, TimeWords.Kind.JOINT));
    if (!joined) {
      return 0;
    }
    int second = view.day(joint + 1) > 0 ? joint + 2 : joint + 1;
    if (!view.is(second, TimeWords.Kind.MONTH) || !tokens.shape(second).isCapital()) {
      return 0;
    }
    int at = view.holds(second + 1) && view.day(second + 1) > 0 ? second + 2 : second + 1;
    at = view.holds(at) && tokens.is(at, ',') ? at + 1 : at;
    int year = view.year(at);
    return year > 0 && month > view.number(second) ? year - 1 : year;
  }

  private static boolean isPreposition(TimeView view, int token) {
    return view.is(token, TimeWords.Kind.YEAR_OF)
        || view.is(token, TimeWords.Kind.UNTIL)
        || view.direction(token) != null;
  }

  private static boolean isDayNumber(TimeView view, int token) {
    Tokens tokens = view.tokens();
    boolean thousands = view.holds(token + 1) && tokens.shape(token + 1) == Shape.NUMBER;
    return view.day(token) > 0 && !(thousands && tokens.length(token + 1) == 3);
  }

  /** The year in {@code 23 AUG 89}; 0 if none follows. */
  private static int shortYear(TimeView view, int token) {
    boolean two = view.holds(token) && view.tokens().length(token) == 2;
    int digits = two ? view.digits(token) : -1;
    if (digits < 0) {
      return 0;
    }
    int published = view.published().getYear();
    int year = published / 100 * 100 + digits;
    return year > published + 20 ? year - 100 : year;
  }

  private static DateMention weekday(TimeView view, int i) {
    if (!view.tokens().shape(i).isCapital()) {
      return null;
    }
    int next = view.holds(i + 1) && view.tokens().is(i + 1, ',') ? i + 2 : i + 1;
    if (view.is(next, TimeWords.Kind.MONTH)) {
      DateMention month = month(view, next, next);
      if (month != null && month.precision() == Precision.DAY) {
        return view.date(i, month.endToken(), month.date(), Precision.DAY, month.basis());
      }
    }
    int of = view.holds(i + 1) && view.tokens().isInAnyCase(i + 1, "of") ? i + 2 : i + 1;
    if (RelativeTimes.isWeek(view, of)) {
      LocalDate monday = RelativeTimes.relative(view, of).date();
      LocalDate named = monday.plusDays(view.number(i) - 1L);
      return view.date(i, of + 2, named, Precision.DAY, Basis.RELATIVE);
    }
    LocalDate day = DateResolver.weekday(view.number(i), view.published(), view.directionBefore(i));
    return view.date(i, i + 1, day, Precision.DAY, Basis.RELATIVE);
  }

  /** {@code summer of 2007}, {@code winter 2010}; null if no year follows. */
  static DateMention seasonOfYear(TimeView view, int i) {
    int at = view.holds(i + 1) && view.tokens().isInAnyCase(i + 1, "of") ? i + 2 : i + 1;
    int year = view.year(at);
    return year == 0
        ? null
        : view.date(
            i, at + 1, LocalDate.of(year, view.number(i), 1), Precision.SEASON, Basis.STATED);
  }
}
