package dev.muster.spark;

import dev.muster.article.FieldNames;
import dev.muster.article.Limits;
import dev.muster.spark.source.ArticleSource;
import dev.muster.spark.source.Format;
import dev.muster.spark.source.InputFiles;
import dev.muster.spark.table.PeriodUnit;
import dev.muster.statistics.LeastStories;
import dev.muster.story.StoryRule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Runs the main job in tests and shows its tables in an order of their own. */
final class Runs {
  private Runs() {}

  static RunReport run(Path output, Format format, String... input) {
    return run(output, format, 0, false, input);
  }

  /** As {@link #run(Path, Format, String...)}, with pairs in windows of tokens too. */
  static RunReport run(Path output, Format format, int window, String... input) {
    return run(output, format, window, false, input);
  }

  /** As {@link #run(Path, Format, String...)}, with sets and communities of entities too. */
  static RunReport runWithGroups(Path output, Format format, String... input) {
    return run(output, format, 0, true, input);
  }

  private static RunReport run(
      Path output, Format format, int window, boolean groups, String... input) {
    SparkSession spark = LocalSpark.session();
    FieldNames names = FieldNames.usual();
    InputFiles files =
        InputFiles.list(List.of(input), format, spark.sparkContext().hadoopConfiguration());
    ArticleSource source = ArticleSource.of(files, names, Map.of(), spark);
    RunSettings settings =
        new RunSettings(names, Limits.none(), null, List.of(), true, StoryRule.usual(), window);
    return new Summarization(
            files, source, settings, PeriodUnit.MONTH, LeastStories.USUAL, groups, groups)
        .run(spark, output.toString(), Overwrite.REPLACE);
  }

  static Dataset<Row> table(Path output, String name) {
    return LocalSpark.session().read().parquet(output.resolve(name).toString());
  }

  /** All rows of a table as text, sorted; without the columns that name files. */
  static List<String> rows(Path output, String name) {
    Dataset<Row> table = table(output, name).drop("input_file");
    String[] columns = table.columns().clone();
    java.util.Arrays.sort(columns);
    List<String> rows = new ArrayList<>();
    for (Row row :
        table
            .selectExpr(
                java.util.Arrays.stream(columns).map(c -> "`" + c + "`").toArray(String[]::new))
            .collectAsList()) {
      rows.add(row.toString());
    }
    rows.sort(null);
    return rows;
  }

  /** Ten words that no other record has, so that each tells a story of its own. */
  static String nonsense(Random random) {
    StringBuilder words = new StringBuilder("It");
    for (int i = 0; i < 9; i++) {
      words.append(' ');
      random.ints(7, 'a', 'z' + 1).forEach(words::appendCodePoint);
    }
    return words.toString();
  }
}
