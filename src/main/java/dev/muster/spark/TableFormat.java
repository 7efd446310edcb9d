package dev.muster.spark;

import dev.muster.spark.table.Articles;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;

/** How tables are written: Parquet with zstd, in row groups that a reader may pass over. */
public final class TableFormat {
  /** Rows of a file at most: some hundred megabytes. */
  private static final long MOST_ROWS = 20_000_000;

  /** Bytes of a row group, the least that most readers pass over as one. */
  private static final long ROW_GROUP = 16L << 20;

  private TableFormat() {}

  /**
   * Writes rows as those of a table.
   *
   * @param name the table's
   * @param rows in the order in which they are to stand in each file
   */
  public static DataFrameWriter<Row> writer(String name, Dataset<Row> rows) {
    DataFrameWriter<Row> writer =
        rows.write()
            .option("compression", "zstd")
            .option("maxRecordsPerFile", MOST_ROWS)
            .option("parquet.block.size", ROW_GROUP);
    for (StructField field : rows.schema().fields()) {
      if (field.dataType().equals(DataTypes.DoubleType)) {
        // Measures seldom repeat: Parquet gathers a dictionary of them and throws it away.
        writer = writer.option("parquet.enable.dictionary#" + field.name(), "false");
      }
    }
    return name.equals(Articles.NAME) ? writer.partitionBy(Articles.MONTH) : writer;
  }
}
