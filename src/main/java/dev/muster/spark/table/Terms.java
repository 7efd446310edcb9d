package dev.muster.spark.table;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;

import dev.muster.statistics.ContingencyTable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF4;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * For each period, the terms that it uses and how much more than the rest of the run: {@code
 * keyness} is the signed G² of a term's uses in the period and outside it; null for the whole run,
 * which has no rest.
 */
public final class Terms {
  public static final String NAME = "terms";

  public static final StructType SCHEMA =
      StructType.fromDDL(
          """
          period STRING, term STRING, articles BIGINT, stories BIGINT, count BIGINT,
          keyness DOUBLE
          """);

  private Terms() {}

  public static Dataset<Row> of(Corpus corpus) {
    Dataset<Row> counted =
        corpus
            .each("terms", "term", "count")
            .withColumn("period", corpus.period().withAll(col("published_on")))
            .groupBy("period", "term")
            .agg(
                count(lit(1)).as("articles"),
                Corpus.stories().as("stories"),
                sum("count").as("count"));
    Dataset<Row> all =
        counted
            .where(col("period").equalTo(PeriodUnit.ALL))
            .where(col("stories").geq(corpus.leastStories()))
            .select(col("term"), col("count").as("term_count"));
    Dataset<Row> lengths = counted.groupBy("period").agg(sum("count").as("period_count"));
    long runCount =
        lengths.where(col("period").equalTo(PeriodUnit.ALL)).collectAsList().stream()
            .mapToLong(row -> row.getLong(1))
            .sum();
    UserDefinedFunction keyness = udf(keyness(), DataTypes.DoubleType);
    return counted
        .join(all, "term")
        .join(broadcast(lengths), "period")
        .withColumn(
            "keyness",
            keyness.apply(col("count"), col("period_count"), col("term_count"), lit(runCount)))
        .to(SCHEMA);
  }

  private static UDF4<Long, Long, Long, Long, Double> keyness() {
    return (inPeriod, period, term, run) ->
        period.equals(run)
            ? null
            : new ContingencyTable(inPeriod, period, term, run).logLikelihood();
  }
}
