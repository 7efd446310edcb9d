package dev.muster.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * Says which day an incomplete date means, as news uses it: looking back from the day of
 * publication unless the words look ahead. Pure arithmetic on days.
 */
public final class DateResolver {
  private DateResolver() {}

  /** Where the words around a date look. */
  public enum Direction {
    /** To what has been: {@code last}, or nothing said. */
    BACK,
    /** To now: {@code this}. */
    HERE,
    /** To what comes: {@code next}, {@code by}, {@code until}. */
    AHEAD
  }

  /**
   * The day of a month and day without a year: the latest on or before publication, or, looking
   * ahead, the first on or after it. A day up to a week ahead is taken for itself: datelines and
   * time zones differ.
   *
   * @return null if no year near publication has that day
   */
  public static LocalDate monthDay(int month, int day, LocalDate published, Direction direction) {
    LocalDate bound = direction == Direction.AHEAD ? published : published.plusDays(7);
    for (int back = 0; back <= 4; back++) {
      int year = direction == Direction.AHEAD ? published.getYear() + back : bound.getYear() - back;
      LocalDate date = valid(year, month, day);
      if (date == null) {
        continue;
      }
      if (direction == Direction.AHEAD ? !date.isBefore(published) : !date.isAfter(bound)) {
        return date;
      }
    }
    return null;
  }

  /** The first day of a month without a year. */
  public static LocalDate month(int month, LocalDate published, Direction direction) {
    LocalDate thisYear = LocalDate.of(published.getYear(), month, 1);
    LocalDate current = published.withDayOfMonth(1);
    return switch (direction) {
      case BACK -> thisYear.isAfter(current) ? thisYear.minusYears(1) : thisYear;
      case HERE -> thisYear;
      case AHEAD -> thisYear.isBefore(current) ? thisYear.plusYears(1) : thisYear;
    };
  }

  /** The Monday of the week of a day (ISO 8601). */
  public static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /**
   * The day of a weekday's name: the last one, that of publication included; the next one; or, for
   * {@code this Friday}, that of the week of publication.
   */
  public static LocalDate weekday(int isoDay, LocalDate published, Direction direction) {
    DayOfWeek day = DayOfWeek.of(isoDay);
    return switch (direction) {
      case BACK -> published.with(TemporalAdjusters.previousOrSame(day));
      case HERE -> monday(published).plusDays(isoDay - 1L);
      case AHEAD -> published.with(TemporalAdjusters.next(day));
    };
  }

  /**
   * The first day of a season: spring begins in March, summer in June, autumn in September, winter
   * in December.
   */
  public static LocalDate season(int firstMonth, LocalDate published, Direction direction) {
    LocalDate thisYear = LocalDate.of(published.getYear(), firstMonth, 1);
    return switch (direction) {
      case BACK -> thisYear.plusMonths(3).isAfter(published) ? thisYear.minusYears(1) : thisYear;
      case HERE -> thisYear.minusMonths(6).isAfter(published) ? thisYear.minusYears(1) : thisYear;
      case AHEAD -> thisYear.isBefore(published) ? thisYear.plusYears(1) : thisYear;
    };
  }

  /** A day of the calendar; null if there is no such day. */
  public static LocalDate valid(int year, int month, int day) {
    if (month < 1 || month > 12 || day < 1) {
      return null;
    }
    return day > LocalDate.of(year, month, 1).lengthOfMonth()
        ? null
        : LocalDate.of(year, month, day);
  }
}
