package dev.muster.spark.source;

import dev.muster.UserException;
import dev.muster.article.FieldNames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The records of a run's files: files of one layout are read together.
 *
 * @param parts a reader with the files that it reads
 */
public record ArticleSource(List<Part> parts) {
  /**
   * The bytes at the start of a file in which its header or the names of its values are looked for.
   */
  private static final int SAMPLE = 1 << 20;

  private static final Pattern GLOB = Pattern.compile("([\\[\\]{}*?\\\\])");

  /**
   * Files of one layout.
   *
   * @param reader reads them
   * @param paths their paths
   */
  public record Part(RecordReader reader, List<String> paths) {
    /** Their rows; see {@link RecordReader}. */
    public Dataset<Row> read(SparkSession spark) {
      return reader.read(
          spark, paths.stream().map(p -> GLOB.matcher(p).replaceAll("\\\\$1")).toList());
    }
  }

  public ArticleSource {
    parts = List.copyOf(parts);
  }

  /**
   * Groups files by layout; CSV files with different headers are layouts of their own.
   *
   * @param given the columns that the user named; each must stand in at least one table of columns
   * @throws UserException if a named column stands in none
   */
  public static ArticleSource of(
      InputFiles input, FieldNames names, Map<String, String> given, SparkSession spark) {
    Configuration hadoop = spark.sparkContext().hadoopConfiguration();
    Map<List<String>, List<InputFile>> byLayout = new LinkedHashMap<>();
    for (InputFile file : input.files()) {
      byLayout.computeIfAbsent(layout(file, hadoop), l -> new ArrayList<>()).add(file);
    }
    List<Part> parts = new ArrayList<>();
    List<String> seen = new ArrayList<>();
    for (Map.Entry<List<String>, List<InputFile>> layout : byLayout.entrySet()) {
      Format format = layout.getValue().get(0).format();
      List<String> paths = layout.getValue().stream().map(InputFile::path).toList();
      RecordReader reader =
          switch (format) {
            case TEXT -> new TextReader();
            case JSONL -> {
              seen.addAll(
                  JsonlReader.namesIn(
                      InputFiles.firstLines(layout.getValue().get(0), SAMPLE, hadoop)));
              yield new JsonlReader(names.all());
            }
            case CSV -> {
              List<String> header = layout.getKey().subList(1, layout.getKey().size());
              seen.addAll(header);
              yield new ColumnReader(format, header, names.all());
            }
            case PARQUET -> {
              List<String> columns =
                  Arrays.asList(spark.read().parquet(paths.toArray(String[]::new)).columns());
              seen.addAll(columns);
              yield new ColumnReader(format, columns, names.all());
            }
          };
      parts.add(new Part(reader, paths));
    }
    checkGiven(given, seen);
    return new ArticleSource(parts);
  }

  private static List<String> layout(InputFile file, Configuration hadoop) {
    List<String> layout = new ArrayList<>();
    layout.add(file.format().label());
    if (file.format() == Format.CSV) {
      layout.addAll(CsvHeader.parse(InputFiles.firstLines(file, SAMPLE, hadoop)));
    }
    return layout;
  }

  private static void checkGiven(Map<String, String> given, List<String> seen) {
    given.forEach(
        (value, column) -> {
          if (!seen.contains(column)) {
            throw new UserException(
                "Cannot use --field: '%s=%s' (no such column; the input has: %s)"
                    .formatted(value, column, String.join(", ", new TreeSet<>(seen))));
          }
        });
  }
}
