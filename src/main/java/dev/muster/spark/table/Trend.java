package dev.muster.spark.table;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import dev.muster.spark.Keys;
import dev.muster.statistics.ContingencyTable;
import java.io.Serializable;
import java.util.function.ToDoubleFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF4;
import org.apache.spark.sql.types.DataTypes;

/**
 * Says in words what rows of {@link Series} hold in numbers: period and scope, the share of the
 * period's stories, how it changed against the period before, the first and the last day.
 */
final class Trend {
  /** A measure that may travel to executors. */
  private interface Measure extends ToDoubleFunction<ContingencyTable>, Serializable {}

  private Trend() {}

  /**
   * Adds the columns; those of change are null where the run has no articles of the period before.
   */
  static Dataset<Row> of(Calendar calendar, Dataset<Row> series) {
    Slots slots = new Slots(calendar);
    Column stories = col("stories");
    Column before = col("stories_before");
    return series
        .withColumn("period", slots.period())
        .withColumn("scope", slots.scope())
        .withColumn("period_stories", slots.stories())
        .withColumn("share", stories.divide(col("period_stories")))
        .withColumn("share_before", when(before.isNotNull(), before.divide(slots.storiesBefore())))
        .withColumn("change_log_likelihood", change(ContingencyTable::logLikelihood, slots))
        .withColumn("change_p_value", change(ContingencyTable::pValue, slots))
        .withColumn("first_on", Keys.date(col("first_key")))
        .withColumn("last_on", Keys.date(col("last_key")));
  }

  /**
   * A measure of how the share changed; null where there is no period before. Each measure is a
   * function of its own: for one that answers several in a struct, Spark makes a row of objects for
   * each row of the table.
   */
  private static Column change(Measure measure, Slots slots) {
    UDF4<Long, Long, Long, Long, Double> measured =
        (now, all, before, allBefore) ->
            measure.applyAsDouble(ContingencyTable.ofShares(now, all, before, allBefore));
    Column before = col("stories_before");
    return when(
        before.isNotNull(),
        udf(measured, DataTypes.DoubleType)
            .apply(col("stories"), slots.stories(), before, slots.storiesBefore()));
  }
}
