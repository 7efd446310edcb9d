package dev.muster.spark.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.article.Article;
import dev.muster.article.ArticleParser;
import dev.muster.article.FieldNames;
import dev.muster.article.Issue;
import dev.muster.article.Limits;
import dev.muster.article.Parsed;
import dev.muster.spark.LocalSpark;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every format must do alike. Three records are written in it: two articles, one undated. */
abstract class RecordReaderContract {
  static final String TEXT =
      "About 500 troops left.\n\nNobody, he said, \"stayed\"; 5\u00A0000 did.";

  @TempDir Path folder;

  /**
   * Writes records with the values id (where the format has ids), date, title and text.
   *
   * @return the path to read
   */
  abstract String write(Path folder, List<Map<String, String>> records) throws IOException;

  abstract Format format();

  private static Map<String, String> record(String date, String title, String text) {
    return date == null
        ? Map.of("title", title, "text", text)
        : Map.of("date", date, "title", title, "text", text);
  }

  private List<Parsed<Article>> read(List<Map<String, String>> records) throws IOException {
    SparkSession spark = LocalSpark.session();
    String path = write(folder, records);
    InputFiles files =
        InputFiles.list(List.of(path), null, spark.sparkContext().hadoopConfiguration());
    assertThat(files.files()).allSatisfy(f -> assertThat(f.format()).isEqualTo(format()));
    ArticleSource source = ArticleSource.of(files, FieldNames.usual(), Map.of(), spark);
    ArticleParser parser = new ArticleParser(FieldNames.usual(), Limits.none(), null);
    List<Parsed<Article>> parsed = new ArrayList<>();
    for (ArticleSource.Part part : source.parts()) {
      for (Row row : part.read(spark).collectAsList()) {
        assertThat(row.getString(RecordReader.INPUT_FILE)).startsWith("file:");
        assertThat(row.getLong(RecordReader.BLOCK_START)).isNotNegative();
        if (!part.reader().isBlank(row)) {
          assertThat(part.reader().raw(row)).isNotBlank();
          parsed.add(part.reader().decode(row).then(parser::parse));
        }
      }
    }
    return parsed;
  }

  @Test
  void valuesComeAsTheyWereWritten() throws IOException {
    List<Parsed<Article>> parsed =
        read(
            List.of(
                record("2020-08-23", "One, \"two\"", TEXT),
                record("2020-08-24", "Another", "Kata’ib \uD83D\uDE80 text."),
                record(null, "Undated", "Text.")));
    List<Article> articles =
        parsed.stream()
            .filter(Parsed.Ok.class::isInstance)
            .map(p -> ((Parsed.Ok<Article>) p).value())
            .sorted(java.util.Comparator.comparing(Article::publishedOn))
            .toList();
    assertThat(articles).extracting(Article::title).containsExactly("One, \"two\"", "Another");
    assertThat(articles)
        .extracting(Article::text)
        .containsExactly(TEXT, "Kata’ib \uD83D\uDE80 text.");
    assertThat(parsed)
        .filteredOn(Parsed.Rejected.class::isInstance)
        .extracting(p -> ((Parsed.Rejected<Article>) p).issue())
        .containsExactly(Issue.NO_DATE);
  }
}
