package dev.muster.spark.table;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** One row per input record that is not an article; {@code record} is its line or its position. */
public final class RejectedRecords {
  public static final String NAME = "rejected_records";

  public static final StructType SCHEMA =
      StructType.fromDDL(
          """
          input_file STRING, record BIGINT, reason STRING, detail STRING, raw STRING
          """);

  private RejectedRecords() {}

  public static Dataset<Row> of(Corpus corpus) {
    return corpus.refusals().sortWithinPartitions("input_file", "record").to(SCHEMA);
  }
}
