package dev.muster.spark.table;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.extract;
import static org.apache.spark.sql.functions.format_string;
import static org.apache.spark.sql.functions.lit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.apache.spark.sql.Column;

/** The length of the periods for which measures that do not add are given. */
public enum PeriodUnit {
  /** {@code 2020-08-23}. */
  DAY,
  /** ISO 8601 weeks: {@code 2020-W34}. */
  WEEK,
  /** {@code 2020-08}. */
  MONTH,
  /** {@code 2020}. */
  YEAR;

  /** The period that spans the whole run. */
  public static final String ALL = "all";

  private static final int WEEK_LABEL = "2020-W34".length();

  /** As users write it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The label of the period that holds a day. */
  public Column label(Column day) {
    return switch (this) {
      case DAY -> date_format(day, "yyyy-MM-dd");
      case WEEK -> week(day);
      case MONTH -> date_format(day, "yyyy-MM");
      case YEAR -> date_format(day, "yyyy");
    };
  }

  /** The first day of the period that holds a day. */
  LocalDate start(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
      case YEAR -> day.withDayOfYear(1);
    };
  }

  /** The label of the period that holds a day, as {@link #label(Column)} makes it. */
  String label(LocalDate day) {
    return switch (this) {
      case DAY -> day.toString();
      case WEEK -> DateTimeFormatter.ISO_WEEK_DATE.format(day).substring(0, WEEK_LABEL);
      case MONTH -> YearMonth.from(day).toString();
      case YEAR -> "%04d".formatted(day.getYear());
    };
  }

  private static Column week(Column day) {
    Column year = extract(lit("YEAROFWEEK"), day);
    Column week = extract(lit("WEEK"), day);
    return concat(format_string("%04d", year), lit("-W"), format_string("%02d", week));
  }

  /** The period that holds a day and the whole run: two rows for each. */
  public Column withAll(Column day) {
    return explode(array(label(day), lit(ALL)));
  }
}
