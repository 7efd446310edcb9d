package dev.muster.spark.table;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** One row per entity that the run saw. */
public final class Entities {
  public static final String NAME = "entities";

  public static final StructType SCHEMA =
      StructType.fromDDL(
          """
          entity_id STRING, entity_name STRING, entity_type STRING, country STRING,
          articles BIGINT, stories BIGINT, mentions BIGINT, first_on DATE, last_on DATE
          """);

  private Entities() {}

  public static Dataset<Row> of(Corpus corpus) {
    return corpus
        .each("entities", "entity_key", "mentions")
        .groupBy("entity_key")
        .agg(
            count(lit(1)).as("articles"),
            Corpus.stories().as("stories"),
            sum("mentions").as("mentions"),
            min("published_on").as("first_on"),
            max("published_on").as("last_on"))
        .join(corpus.names(), "entity_key")
        .to(SCHEMA);
  }
}
