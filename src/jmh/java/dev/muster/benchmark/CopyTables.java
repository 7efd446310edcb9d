package dev.muster.benchmark;

import dev.muster.spark.TableFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Reads the tables that a run has made and writes them again as they are: what no job that writes
 * these rows by Spark can cost less than, but for the reading.
 */
public final class CopyTables {
  private CopyTables() {}

  /**
   * @param words the folder with a run's tables and the folder to write
   */
  public static void main(String[] words) throws IOException {
    SparkSession spark = SparkSession.builder().getOrCreate();
    for (String table : tables(Path.of(words[0]))) {
      spark.sparkContext().setJobDescription(table);
      Dataset<Row> rows = spark.read().parquet(words[0] + "/" + table);
      TableFormat.writer(table, rows).parquet(words[1] + "/" + table);
    }
    spark.stop();
  }

  /** The folders of tables, in order of their names. */
  private static List<String> tables(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(Files::isDirectory)
          .map(entry -> entry.getFileName().toString())
          .filter(name -> !name.startsWith("_") && !name.startsWith("."))
          .sorted()
          .toList();
    }
  }
}
