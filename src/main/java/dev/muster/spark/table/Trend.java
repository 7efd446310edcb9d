package dev.muster.spark.table;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_from_unix_date;
import static org.apache.spark.sql.functions.udf;

import dev.muster.spark.Keys;
import dev.muster.statistics.ContingencyTable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Says in words what rows of {@link Series} hold in numbers: period and scope, the share of the
 * period's stories, how it changed against the period before, the first and the last day.
 */
final class Trend {
  private static final StructType SCHEMA =
      StructType.fromDDL(
          """
          period STRING, scope STRING, period_stories BIGINT, share DOUBLE, share_before DOUBLE,
          change_log_likelihood DOUBLE, change_p_value DOUBLE
          """);

  private Trend() {}

  /**
   * Adds the columns; those of change are null where the run has no articles of the period before.
   */
  static Dataset<Row> of(Calendar calendar, Dataset<Row> series) {
    UserDefinedFunction trend = udf(trend(calendar), SCHEMA);
    return series
        .withColumn("trend", trend.apply(col("slot"), col("stories"), col("stories_before")))
        .select(col("*"), col("trend.*"))
        .withColumn("first_on", day("first_key"))
        .withColumn("last_on", day("last_key"));
  }

  private static Column day(String key) {
    UDF1<Long, Integer> day = Keys::day;
    return date_from_unix_date(udf(day, DataTypes.IntegerType).apply(col(key)));
  }

  private static UDF3<Integer, Long, Long, Row> trend(Calendar calendar) {
    return (slot, stories, before) -> {
      int period = Calendar.periodOf(slot);
      String scope = Calendar.scopeOf(slot).label();
      long all = calendar.stories(period);
      double share = (double) stories / all;
      if (before == null) {
        return RowFactory.create(calendar.label(period), scope, all, share, null, null, null);
      }
      long allBefore = calendar.stories(calendar.before(period));
      ContingencyTable change = ContingencyTable.ofShares(stories, all, before, allBefore);
      return RowFactory.create(
          calendar.label(period),
          scope,
          all,
          share,
          (double) before / allBefore,
          change.logLikelihood(),
          change.pValue());
    };
  }
}
