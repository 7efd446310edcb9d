package dev.muster.date;

import dev.muster.date.DateMention.Kind;
import dev.muster.date.DateResolver.Direction;
import dev.muster.text.PhraseMap;
import dev.muster.text.Shape;
import dev.muster.text.Tokens;
import java.time.LocalDate;

/** Times that lean on the day of publication, and lengths of time. */
final class RelativeTimes {
  /** How many tokens there may be between a number and its unit. */
  private static final int LONGEST_NUMBER = 5;

  private static final int WEEK = 7;

  private RelativeTimes() {}

  /** {@code last month}, {@code this summer}, {@code next Friday}, {@code past 24 hours}. */
  static DateMention relative(TimeView view, int i) {
    int next = i + 1;
    if (view.is(next, TimeWords.Kind.MONTH) || view.is(next, TimeWords.Kind.WEEKDAY)) {
      DateMention named = CalendarDates.atName(view, next);
      return named == null
          ? null
          : view.date(i, named.endToken(), named.date(), named.precision(), named.basis());
    }
    if (view.is(next, TimeWords.Kind.SEASON)) {
      LocalDate start = DateResolver.season(view.number(next), view.published(), view.direction(i));
      return view.date(i, next + 1, start, Precision.SEASON, Basis.RELATIVE);
    }
    if (view.is(next, TimeWords.Kind.UNIT)) {
      return ofUnit(view, i, next, view.direction(i));
    }
    DateMention amount = view.holds(next) ? amount(view, next) : null;
    return amount == null || amount.kind() != Kind.DURATION
        ? null
        : view.duration(i, amount.endToken());
  }

  /** {@code last} and its like before a unit of so many days. */
  private static DateMention ofUnit(TimeView view, int i, int unit, Direction direction) {
    int days = view.number(unit);
    int step = direction == Direction.BACK ? -1 : direction == Direction.AHEAD ? 1 : 0;
    int end = unit + 1;
    LocalDate day = view.published();
    return switch (days) {
      case 1 -> view.date(i, end, day.plusDays(step), Precision.DAY, Basis.RELATIVE);
      case WEEK, 2 * WEEK -> {
        LocalDate week = DateResolver.monday(day).plusDays((long) days * step);
        boolean weekend = view.is(unit, TimeWords.Kind.WEEKEND);
        yield weekend
            ? view.date(i, end, week.plusDays(WEEK - 2L), Precision.DAY, Basis.RELATIVE)
            : view.date(i, end, week, Precision.MONTH, Basis.RELATIVE);
      }
      case 30 ->
          view.date(
              i, end, day.withDayOfMonth(1).plusMonths(step), Precision.MONTH, Basis.RELATIVE);
      case 365 ->
          view.date(i, end, day.withDayOfYear(1).plusYears(step), Precision.YEAR, Basis.RELATIVE);
      default -> view.duration(i, end);
    };
  }

  /** The year, month or week of publication: {@code the year} after {@code end of}. */
  static DateMention current(TimeView view, int unit) {
    return ofUnit(view, unit, unit, Direction.HERE);
  }

  /** Whether {@code last week} or its like stands at a token. */
  static boolean isWeek(TimeView view, int i) {
    return view.direction(i) != null
        && view.is(i + 1, TimeWords.Kind.UNIT)
        && view.number(i + 1) == WEEK;
  }

  /** {@code over the weekend}: the last Saturday, that of publication included. */
  static DateMention lastWeekend(TimeView view, int i) {
    boolean past = view.tokens().isInAnyCase(Math.max(0, i - 1), "the");
    LocalDate saturday = DateResolver.weekday(WEEK - 1, view.published(), Direction.BACK);
    return past ? view.date(i, i + 1, saturday, Precision.DAY, Basis.RELATIVE) : null;
  }

  /** A number with a unit of time, and {@code ago} after it if it stands there; else null. */
  static DateMention amount(TimeView view, int i) {
    Tokens tokens = view.tokens();
    int unit = unit(view, i);
    if (!view.is(unit, TimeWords.Kind.UNIT) || tokens.shape(i) == Shape.ALPHANUMERIC) {
      return null;
    }
    boolean ago = view.holds(unit + 1) && tokens.isInAnyCase(unit + 1, "ago");
    if (!ago) {
      boolean article = tokens.isInAnyCase(i, "a") || tokens.isInAnyCase(i, "an");
      return article && unit == i + 1 ? null : view.duration(i, unit + 1);
    }
    long number = value(view, i, unit);
    int days = view.number(unit);
    LocalDate then =
        switch (days) {
          case 30 -> view.published().minusMonths(number);
          case 365 -> view.published().minusYears(number);
          default -> view.published().minusDays(number * days);
        };
    Precision precision =
        days >= 365 ? Precision.YEAR : days >= 7 ? Precision.MONTH : Precision.DAY;
    return view.date(i, unit + 2, then, precision, Basis.RELATIVE);
  }

  /** The token at which the unit of a number would stand. */
  private static int unit(TimeView view, int first) {
    Tokens tokens = view.tokens();
    int unit = first + 1;
    while (view.holds(unit)
        && unit < first + LONGEST_NUMBER
        && (view.is(unit, TimeWords.Kind.NUMBER)
            || PhraseMap.isHyphen(tokens, unit)
            || tokens.is(unit, "of")
            || tokens.is(unit, "and") && view.is(unit + 1, TimeWords.Kind.NUMBER)
            || tokens.length(unit) == 3 && tokens.text().charAt(tokens.start(unit) + 1) == '/')) {
      unit++;
    }
    return unit;
  }

  private static long value(TimeView view, int first, int end) {
    for (int i = first; i < end; i++) {
      int digits = view.tokens().shape(i) == Shape.NUMBER ? view.digits(i) : -1;
      if (digits >= 0) {
        return digits;
      }
      if (view.is(i, TimeWords.Kind.NUMBER) && view.number(i) > 1) {
        return view.number(i);
      }
    }
    return 1;
  }
}
