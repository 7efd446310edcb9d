package dev.muster.spark.table;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** One row per mention of an entity. */
public final class EntityMentions {
  public static final String NAME = "entity_mentions";

  public static final StructType SCHEMA =
      StructType.fromDDL(
          """
          article_id STRING, published_on DATE, field STRING, sentence INT, start INT, `end` INT,
          surface STRING, entity_id STRING, entity_name STRING, entity_type STRING, via STRING,
          reason STRING
          """);

  private EntityMentions() {}

  public static Dataset<Row> of(Corpus corpus) {
    return corpus
        .each(
            "mentions",
            "field",
            "sentence",
            "start",
            "end",
            "surface",
            "entity_id",
            "entity_name",
            "entity_type",
            "via",
            "reason")
        .to(SCHEMA);
  }
}
