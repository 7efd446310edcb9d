package dev.muster.spark.table;

import static org.apache.spark.sql.functions.col;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/**
 * For each period and entity, the share of the period's stories that mention it, and how that
 * changed against the period before. Each story counts once, by its first article.
 */
public final class EntitiesByPeriod {
  public static final String NAME = "entities_by_period";

  public static final StructType SCHEMA =
      StructType.fromDDL(
          """
          period STRING, entity_id STRING, entity_name STRING, entity_type STRING, stories BIGINT,
          period_stories BIGINT, share DOUBLE, share_before DOUBLE, change_log_likelihood DOUBLE,
          change_p_value DOUBLE, first_on DATE, last_on DATE
          """);

  private EntitiesByPeriod() {}

  /** In order of period and id, in each partition. */
  public static Dataset<Row> of(Corpus corpus) {
    Dataset<Row> names =
        corpus
            .entities()
            .select(
                col("entity_key").as("key_a"),
                col("entity_rank"),
                col("entity_id"),
                col("entity_name"),
                col("entity_type"));
    Dataset<Row> sorted =
        corpus
            .series()
            .entities()
            .where(Calendar.isIn(Scope.ARTICLE))
            .drop("bursts")
            .join(names, "key_a")
            .withColumn("place", Slots.place(col("entity_rank")))
            .sortWithinPartitions("place");
    return Trend.of(corpus.series().calendar(), sorted).to(SCHEMA);
  }
}
