package dev.muster.spark.table;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.when;

import dev.muster.spark.Keys;
import dev.muster.statistics.ContingencyTable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Says in words what rows of {@link Series} hold in numbers: period and scope, the share of the
 * period's stories, how it changed against the period before, the first and the last day.
 */
final class Trend {
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

  /** A measure of how the share changed; null where there is no period before. */
  private static Column change(Measures.Measure measure, Slots slots) {
    Column before = col("stories_before");
    return when(
        before.isNotNull(),
        Measures.ofShares(measure, col("stories"), slots.stories(), before, slots.storiesBefore()));
  }
}
