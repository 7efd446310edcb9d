package dev.muster.spark.source;

import dev.muster.article.Parsed;
import dev.muster.article.RawRecord;
import java.io.Serializable;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Reads one format.
 *
 * <p>Its rows start with the columns {@code input_file} and {@code block_start}; rows of one block
 * come in the order of the file, in one partition.
 */
public interface RecordReader extends Serializable {
  /** Number of the column that holds the path of a row's file. */
  int INPUT_FILE = 0;

  /** Number of the column that holds the offset of the first byte of the row's block. */
  int BLOCK_START = 1;

  /** The rows of some files, one a record or a blank line. */
  Dataset<Row> read(SparkSession spark, List<String> paths);

  /** What became of a row: named values, or why it cannot be read. */
  Parsed<RawRecord> decode(Row row);

  /** Whether a row is no record at all: a blank line. */
  boolean isBlank(Row row);

  /** The record as it stands in the file, as far as that can be told. */
  String raw(Row row);
}
