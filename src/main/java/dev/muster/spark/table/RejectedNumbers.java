package dev.muster.spark.table;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** One row per number that stood in a sentence with forces and is no troop figure. */
public final class RejectedNumbers {
  public static final String NAME = "rejected_numbers";

  public static final StructType SCHEMA =
      StructType.fromDDL(
          """
          article_id STRING, published_on DATE, field STRING, sentence INT, start INT, `end` INT,
          surface STRING, reason STRING
          """);

  private RejectedNumbers() {}

  public static Dataset<Row> of(Corpus corpus) {
    return corpus
        .each("rejected_numbers", "field", "sentence", "start", "end", "surface", "reason")
        .to(SCHEMA);
  }
}
