package dev.muster.spark.source;

import static org.apache.spark.sql.functions.col;

import dev.muster.article.Parsed;
import dev.muster.article.RawRecord;
import dev.muster.article.TextLayout;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Reads files of which each is one article. */
final class TextReader implements RecordReader {
  private static final long serialVersionUID = 1;
  private static final int FILE = 2;

  @Override
  public Dataset<Row> read(SparkSession spark, List<String> paths) {
    return spark
        .read()
        .option("wholetext", true)
        .text(paths.toArray(String[]::new))
        .select(
            col("_metadata.file_path").as("input_file"),
            col("_metadata.file_block_start").as("block_start"),
            col("value"));
  }

  @Override
  public boolean isBlank(Row row) {
    return row.getString(FILE).isBlank();
  }

  @Override
  public String raw(Row row) {
    return row.getString(FILE);
  }

  @Override
  public Parsed<RawRecord> decode(Row row) {
    return Parsed.ok(TextLayout.record(row.getString(FILE)));
  }
}
