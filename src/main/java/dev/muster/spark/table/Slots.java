package dev.muster.spark.table;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.shiftleft;

import java.util.function.IntFunction;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.types.DataTypes;

/**
 * What the number in the column {@code slot} stands for, as columns. They are looked up in arrays
 * that are part of the plan, so that nothing is called or turned into objects for a row.
 */
final class Slots {
  private static final int RANK_BITS = 40;

  private final Calendar calendar;

  Slots(Calendar calendar) {
    this.calendar = calendar;
  }

  /** The label of the period. */
  Column period() {
    return labels(slot -> calendar.label(Calendar.periodOf(slot)));
  }

  /** The label of the scope. */
  Column scope() {
    return labels(slot -> Calendar.scopeOf(slot).label());
  }

  /** Stories of the period, whatever the scope. */
  Column stories() {
    return numbers(slot -> calendar.stories(Calendar.periodOf(slot)));
  }

  /** Stories of the period before; 0 where the run has none of then. */
  Column storiesBefore() {
    return numbers(
        slot -> {
          int before = calendar.before(Calendar.periodOf(slot));
          return before < 0 ? 0 : calendar.stories(before);
        });
  }

  /**
   * A number that rises with period and scope, and then with a rank below 2^40: one number is
   * sorted faster than two columns.
   */
  static Column place(Column rank) {
    return shiftleft(col("slot").cast(DataTypes.LongType), RANK_BITS).plus(rank);
  }

  private Column labels(IntFunction<String> label) {
    return lit(slots().mapToObj(label).toArray(String[]::new)).getItem(col("slot"));
  }

  private Column numbers(IntToLongFunction number) {
    return lit(slots().mapToLong(number).toArray()).getItem(col("slot"));
  }

  private IntStream slots() {
    return IntStream.range(0, calendar.slots());
  }
}
