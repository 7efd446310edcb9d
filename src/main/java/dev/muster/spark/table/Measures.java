package dev.muster.spark.table;

import static org.apache.spark.sql.functions.udf;

import dev.muster.statistics.ContingencyTable;
import java.io.Serializable;
import java.util.function.ToDoubleFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.api.java.UDF4;
import org.apache.spark.sql.types.DataTypes;

/**
 * Measures of 2×2 tables as columns, one function for each measure: a function that answers several
 * in a struct makes a row of objects for each row of the table, which costs more than the measures.
 */
final class Measures {
  /** A measure that may travel to executors. */
  interface Measure extends ToDoubleFunction<ContingencyTable>, Serializable {}

  private Measures() {}

  /**
   * A measure of the table that has these counts, none of which may be null.
   *
   * @see ContingencyTable#ContingencyTable
   */
  static Column of(Measure measure, Column nAb, Column nA, Column nB, Column n) {
    UDF4<Long, Long, Long, Long, Double> measured =
        (ab, a, b, all) -> measure.applyAsDouble(new ContingencyTable(ab, a, b, all));
    return udf(measured, DataTypes.DoubleType).apply(nAb, nA, nB, n);
  }

  /**
   * A measure of the table that compares two shares by these counts, none of which may be null.
   *
   * @see ContingencyTable#ofShares
   */
  static Column ofShares(
      Measure measure, Column seen, Column units, Column seenBefore, Column unitsBefore) {
    UDF4<Long, Long, Long, Long, Double> measured =
        (now, all, before, allBefore) ->
            measure.applyAsDouble(ContingencyTable.ofShares(now, all, before, allBefore));
    return udf(measured, DataTypes.DoubleType).apply(seen, units, seenBefore, unitsBefore);
  }
}
