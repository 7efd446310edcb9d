package dev.muster.spark.table;

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

  public static Dataset<Row> of(Corpus corpus) {
    Dataset<Row> names = corpus.names().withColumnRenamed("entity_key", "key_a");
    Dataset<Row> entities =
        Trend.of(
            corpus.series().calendar(),
            corpus.series().entities().where(Calendar.isIn(Scope.ARTICLE)).drop("bursts"));
    return entities.join(names, "key_a").to(SCHEMA);
  }
}
