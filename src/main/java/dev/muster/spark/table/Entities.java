package dev.muster.spark.table;

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

  /** In order of ids. */
  public static Dataset<Row> of(Corpus corpus) {
    return corpus.entities().sortWithinPartitions("entity_rank").to(SCHEMA);
  }
}
