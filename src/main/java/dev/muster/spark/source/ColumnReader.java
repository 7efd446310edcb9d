package dev.muster.spark.source;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import dev.muster.article.Issue;
import dev.muster.article.Parsed;
import dev.muster.article.RawRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameReader;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Reads tables that Spark reads as columns: CSV with a header, and Parquet. */
final class ColumnReader implements RecordReader {
  private static final long serialVersionUID = 1;
  private static final String CORRUPT = "_muster_corrupt_record";
  private static final int FIRST_VALUE = 2;

  private final Format format;
  private final List<String> header;
  private final List<String> wanted;

  /**
   * @param header all columns of the files, in order; only CSV needs it
   * @param names the names whose values are wanted
   */
  ColumnReader(Format format, List<String> header, List<String> names) {
    this.format = format;
    this.header = List.copyOf(header);
    Set<String> columns = new LinkedHashSet<>(header);
    columns.retainAll(new LinkedHashSet<>(names));
    this.wanted = List.copyOf(columns);
  }

  @Override
  public Dataset<Row> read(SparkSession spark, List<String> paths) {
    String[] all = paths.toArray(String[]::new);
    Dataset<Row> table =
        format == Format.CSV ? csv(spark.read()).csv(all) : spark.read().parquet(all);
    List<Column> columns = new ArrayList<>();
    columns.add(col("_metadata.file_path").as("input_file"));
    // A CSV file with quoted line breaks is one block, and so is, for its order, a Parquet file's.
    columns.add(
        format == Format.CSV
            ? lit(0L).as("block_start")
            : col("_metadata.file_block_start").as("block_start"));
    for (String name : wanted) {
      columns.add(col("`" + name.replace("`", "``") + "`").cast(DataTypes.StringType).as(name));
    }
    if (format == Format.CSV) {
      columns.add(col(CORRUPT));
    }
    return table.select(columns.toArray(Column[]::new));
  }

  private DataFrameReader csv(DataFrameReader reader) {
    StructType schema = new StructType();
    for (String name : header) {
      schema = schema.add(name, DataTypes.StringType);
    }
    return reader
        .schema(schema.add(CORRUPT, DataTypes.StringType))
        .option("header", true)
        .option("multiLine", true)
        .option("escape", "\"")
        .option("mode", "PERMISSIVE")
        .option("columnNameOfCorruptRecord", CORRUPT)
        .option("maxCharsPerColumn", -1)
        .option("enforceSchema", true);
  }

  @Override
  public boolean isBlank(Row row) {
    return false;
  }

  @Override
  public String raw(Row row) {
    String corrupt = corrupt(row);
    if (corrupt != null) {
      return corrupt;
    }
    StringBuilder raw = new StringBuilder();
    for (int i = 0; i < wanted.size(); i++) {
      String value = row.getString(FIRST_VALUE + i);
      if (value != null) {
        raw.append(raw.isEmpty() ? "" : "\n").append(wanted.get(i)).append(": ").append(value);
      }
    }
    return raw.toString();
  }

  private String corrupt(Row row) {
    return format == Format.CSV ? row.getString(FIRST_VALUE + wanted.size()) : null;
  }

  @Override
  public Parsed<RawRecord> decode(Row row) {
    if (corrupt(row) != null) {
      return Parsed.rejected(
          Issue.MALFORMED, "not as many values as the header's " + header.size() + " columns");
    }
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < wanted.size(); i++) {
      String value = row.getString(FIRST_VALUE + i);
      if (value != null) {
        values.put(wanted.get(i), value);
      }
    }
    return Parsed.ok(new RawRecord(values));
  }
}
