package dev.muster.spark.table;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.extract;
import static org.apache.spark.sql.functions.format_string;
import static org.apache.spark.sql.functions.lit;

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
