package dev.muster.spark;

import dev.muster.UserException;
import dev.muster.spark.table.Articles;
import dev.muster.spark.table.Cooccurrence;
import dev.muster.spark.table.CooccurrenceDaily;
import dev.muster.spark.table.Entities;
import dev.muster.spark.table.EntitiesByPeriod;
import dev.muster.spark.table.EntitiesDaily;
import dev.muster.spark.table.Terms;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;

/**
 * Writes the tables beside their place, and moves them there together once all are written and
 * checked. A run that fails leaves an earlier run's tables as they were.
 */
final class Publisher implements AutoCloseable {
  private static final String STAGING = "_staging";
  private static final String MANIFEST = "manifest.json";

  /** The order of rows in each file, by those of these columns that the table has. */
  private static final List<String> ORDER =
      List.of(
          Articles.MONTH,
          "published_on",
          "period",
          "scope",
          "community",
          "entity_a",
          "entity_b",
          "entity_id",
          "entity_ids",
          "term",
          "force_id",
          "place_id",
          "article_id",
          "field",
          "start",
          "input_file",
          "record");

  /** Tables that are made in this order already. */
  private static final Set<String> MADE_IN_ORDER =
      Set.of(
          Cooccurrence.NAME,
          CooccurrenceDaily.NAME,
          Entities.NAME,
          EntitiesByPeriod.NAME,
          EntitiesDaily.NAME,
          Terms.NAME);

  private final SparkSession spark;
  private final FileSystem system;
  private final Path output;
  private final Path staging;

  private Publisher(SparkSession spark, FileSystem system, Path output) {
    this.spark = spark;
    this.system = system;
    this.output = output;
    this.staging = new Path(output, STAGING);
  }

  /**
   * Prepares an output folder.
   *
   * @param overwrite whether tables that are there may be replaced
   * @throws UserException if something is there that may not be replaced, or cannot be written to
   */
  static Publisher open(SparkSession spark, String folder, Overwrite overwrite) {
    Configuration hadoop = spark.sparkContext().hadoopConfiguration();
    try {
      Path output = new Path(folder);
      FileSystem system = output.getFileSystem(hadoop);
      check(system, output, folder, overwrite);
      Publisher publisher = new Publisher(spark, system, system.makeQualified(output));
      system.delete(publisher.staging, true);
      system.mkdirs(publisher.staging);
      return publisher;
    } catch (IOException | IllegalArgumentException e) {
      throw new UserException(
          "Cannot write to --output: '" + folder + "' (" + e.getMessage() + ")", e);
    }
  }

  /** Refuses an output that may not be written to; nothing is changed. */
  static void check(FileSystem system, Path output, String folder, Overwrite overwrite)
      throws IOException {
    if (!system.exists(output)) {
      return;
    }
    if (!system.getFileStatus(output).isDirectory()) {
      throw new UserException(
          "Cannot write to --output: '" + folder + "' (it is a file; name a folder)");
    }
    boolean empty = system.listStatus(output).length == 0;
    boolean ours =
        system.exists(new Path(output, MANIFEST)) || system.exists(new Path(output, STAGING));
    if (!empty && overwrite == Overwrite.REFUSE) {
      throw new UserException(
          "Cannot write to --output: '"
              + folder
              + "' (it exists; name another folder or add --overwrite)");
    }
    if (!empty && !ours) {
      throw new UserException(
          "Cannot overwrite --output: '"
              + folder
              + "' (it holds no tables of an earlier run; name another folder)");
    }
  }

  private Path tables() {
    return new Path(staging, "tables");
  }

  /**
   * Writes working data and answers it as written; it is removed in the end. What counts is the
   * time to write it, so it has no dictionaries and the quickest of compressions.
   */
  Dataset<Row> keep(String name, Dataset<Row> rows) {
    String path = new Path(staging, name).toString();
    rows.write()
        .option("compression", "lz4_raw")
        .option("parquet.enable.dictionary", "false")
        .parquet(path);
    return spark.read().schema(rows.schema()).parquet(path);
  }

  /**
   * Writes a table, checks it, and answers the number of its rows. In each file the rows are in
   * order of time, then of what they are about, so that a reader who asks for some days or entities
   * passes over the rest.
   */
  long write(String name, Dataset<Row> table) {
    TableChecks checks = new TableChecks(name);
    Dataset<Row> observed = checks.observed(table);
    Dataset<Row> sorted =
        MADE_IN_ORDER.contains(name) ? observed : observed.sortWithinPartitions(order(table));
    TableFormat.writer(name, sorted).parquet(path(name));
    return checks.rows(() -> written(name, table.schema()));
  }

  /** A table as it was written. */
  Dataset<Row> written(String name, StructType schema) {
    return spark.read().schema(schema).parquet(path(name));
  }

  private String path(String table) {
    return new Path(tables(), table).toString();
  }

  private static Column[] order(Dataset<Row> table) {
    Set<String> columns = Set.of(table.columns());
    return ORDER.stream().filter(columns::contains).map(functions::col).toArray(Column[]::new);
  }

  /** Moves all tables to their place, the manifest last. */
  void publish(String manifest) {
    try {
      system.delete(new Path(output, MANIFEST), false);
      for (FileStatus table : system.listStatus(tables())) {
        Path place = new Path(output, table.getPath().getName());
        system.delete(place, true);
        if (!system.rename(table.getPath(), place)) {
          throw new IOException("Cannot move " + table.getPath() + " to " + place);
        }
      }
      try (OutputStream out = system.create(new Path(output, MANIFEST), true)) {
        out.write(manifest.getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot publish the tables to " + output, e);
    }
  }

  /** The output folder, as a full path. */
  String folder() {
    return output.toString();
  }

  /** Removes what was staged. */
  @Override
  public void close() {
    try {
      system.delete(staging, true);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot remove " + staging, e);
    }
  }
}
