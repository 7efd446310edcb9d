package dev.muster.spark.table;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** For each day and entity, the articles that mention it. */
public final class EntitiesDaily {
  public static final String NAME = "entities_daily";

  public static final StructType SCHEMA =
      StructType.fromDDL(
          """
          published_on DATE, entity_id STRING, articles BIGINT, stories BIGINT, mentions BIGINT
          """);

  private EntitiesDaily() {}

  public static Dataset<Row> of(Corpus corpus) {
    return corpus
        .each("entities", "entity_key", "mentions")
        .groupBy("published_on", "entity_key")
        .agg(
            count(lit(1)).as("articles"),
            Corpus.stories().as("stories"),
            sum("mentions").as("mentions"))
        .join(corpus.names(), "entity_key")
        .to(SCHEMA);
  }
}
