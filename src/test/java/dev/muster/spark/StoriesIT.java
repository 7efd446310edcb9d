package dev.muster.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.muster.spark.source.Format;
import dev.muster.story.PlainStories;
import dev.muster.story.PlainStories.Told;
import dev.muster.story.StoryRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Stories of the whole job, on the bundled sample as it is and with every article printed twice.
 */
class StoriesIT {
  private static final Path SAMPLE = Path.of("jobs/sample/articles.jsonl");

  @TempDir private static Path folder;
  private static Path once;
  private static Path twice;
  private static RunReport report;

  @BeforeAll
  static void run() throws IOException {
    once = folder.resolve("once");
    twice = folder.resolve("twice");
    Path doubled = folder.resolve("doubled.jsonl");
    List<String> lines = new ArrayList<>(Files.readAllLines(SAMPLE));
    for (String line : List.copyOf(lines)) {
      ObjectNode copy = (ObjectNode) new ObjectMapper().readTree(line);
      lines.add(0, copy.put("id", "again-" + copy.path("id").asText()).toString());
    }
    Files.write(doubled, lines);
    Runs.run(once, Format.JSONL, SAMPLE.toString());
    report = Runs.run(twice, Format.JSONL, doubled.toString());
  }

  @Test
  void doublingAllArticlesDoublesNoStory() {
    assertThat(report.articles()).isEqualTo(2 * Runs.table(once, "articles").count());
    assertThat(Runs.table(twice, "articles").where("not is_copy").count())
        .isEqualTo(Runs.table(once, "articles").where("not is_copy").count());
    same("articles_daily", "published_on", "source", "stories");
    same("entities", "entity_id", "stories", "first_on", "last_on");
    same("entities_daily", "published_on", "entity_id", "stories");
    same("cooccurrence_daily", "published_on", "scope", "entity_a", "entity_b", "stories");
    same("terms", "period", "term", "stories");
  }

  @Test
  void doublingAllArticlesChangesNoAssociationAndNoMedian() {
    String[] columns = Runs.table(once, "cooccurrence").drop("example_article_ids").columns();
    same("cooccurrence", columns);
    same(
        "troop_series",
        "period, force_id, place_id, kind, measure, stories, publishers, low, best, high, latest,"
            .concat("latest_on,claims")
            .split(",\\s*"));
  }

  private static void same(String table, String... columns) {
    assertThat(rows(Runs.table(twice, table), columns))
        .as(table)
        .isNotEmpty()
        .isEqualTo(rows(Runs.table(once, table), columns));
  }

  private static List<String> rows(Dataset<Row> table, String... columns) {
    return table
        .selectExpr(Arrays.stream(columns).map(c -> "`" + c + "`").toArray(String[]::new))
        .collectAsList()
        .stream()
        .map(Row::toString)
        .sorted()
        .toList();
  }

  @Test
  void sparkFindsTheStoriesThatAPlainLoopFinds() {
    List<Told> articles = new ArrayList<>();
    Map<String, String> found = new TreeMap<>();
    for (Row row :
        Runs.table(twice, "articles")
            .select("article_id", "published_on", "title", "text", "story_id", "is_copy")
            .collectAsList()) {
      String id = row.getString(0);
      articles.add(new Told(id, row.<LocalDate>getAs(1), row.getString(2), row.getString(3)));
      found.put(id, row.getString(4));
      assertThat(row.getBoolean(5)).isEqualTo(!id.equals(row.getString(4)));
    }
    assertThat(found).isEqualTo(PlainStories.of(articles, StoryRule.usual()));
  }

  @Test
  void theCopiesInTheSampleAreFoundAndNoOthers() {
    assertThat(rows(Runs.table(once, "articles").where("is_copy"), "article_id", "story_id"))
        .containsExactly(
            "[ml-2019-04-10-01,ml-2019-04-09-01]",
            "[ml-2019-12-28-02,ml-2019-12-28-01]",
            "[ml-2020-03-01-01,ml-2020-02-29-01]");
  }

  @Test
  void manifestTellsWhatWasComparedAndFound() throws IOException {
    JsonNode manifest = new ObjectMapper().readTree(twice.resolve("manifest.json").toFile());
    assertThat(manifest.at("/configuration/story_resemblance").asDouble()).isEqualTo(0.5);
    assertThat(manifest.at("/stories/same_text").asLong()).isEqualTo(53);
    assertThat(manifest.at("/stories/crowded").asLong()).isZero();
    assertThat(manifest.at("/stories/articles_of_shared_stories").asLong()).isEqualTo(106);
  }
}
