package dev.muster.spark;

import static java.util.Map.entry;
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
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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

  /** Of each table that sums articles up, the columns that copies change. */
  private static final Map<String, List<String>> COUNTS_OF_ARTICLES =
      Map.ofEntries(
          entry("articles_daily", List.of("articles", "sentences", "tokens")),
          entry("entities", List.of("articles", "mentions")),
          entry("entities_daily", List.of("articles", "mentions")),
          entry("entities_by_period", List.of()),
          entry("cooccurrence_daily", List.of("articles", "contexts")),
          entry("cooccurrence", List.of("example_article_ids")),
          entry("bursts", List.of()),
          entry("troop_series", List.of("figures", "articles")),
          entry("terms", List.of("articles")),
          entry("entity_sets", List.of()),
          entry("communities", List.of()));

  private static final Set<String> OF_SINGLE_ARTICLES =
      Set.of(
          "articles", "entity_mentions", "troop_figures", "rejected_numbers", "rejected_records");

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
    Runs.runWithGroups(once, Format.JSONL, SAMPLE.toString());
    report = Runs.runWithGroups(twice, Format.JSONL, doubled.toString());
  }

  @Test
  void doublingAllArticlesDoublesNoStory() {
    assertThat(report.articles()).isEqualTo(2 * Runs.table(once, "articles").count());
    assertThat(Runs.table(twice, "articles").where("not is_copy").count())
        .isEqualTo(Runs.table(once, "articles").where("not is_copy").count());
  }

  @Test
  void doublingAllArticlesChangesNothingButCountsOfArticles() {
    COUNTS_OF_ARTICLES.forEach(
        (table, counts) -> {
          String[] others = Runs.table(once, table).drop(counts.toArray(String[]::new)).columns();
          assertThat(rows(Runs.table(twice, table), others))
              .as(table)
              .isNotEmpty()
              .isEqualTo(rows(Runs.table(once, table), others));
        });
  }

  @Test
  void everyTableIsOfSingleArticlesOrComparedWhenTheyAreDoubled() {
    Set<String> tables = new TreeSet<>(COUNTS_OF_ARTICLES.keySet());
    tables.addAll(OF_SINGLE_ARTICLES);
    assertThat(report.rows().keySet()).isEqualTo(tables);
    for (String table : OF_SINGLE_ARTICLES) {
      assertThat(Runs.table(twice, table).columns()).as(table).doesNotContain("stories");
    }
  }

  @Test
  void doublingAllArticlesChangesNoModularity() throws IOException {
    JsonNode networks = manifest(twice).at("/networks");
    assertThat(networks).isEqualTo(manifest(once).at("/networks"));
    assertThat(networks.at("/all/modularity").asDouble()).isBetween(0.1, 1.0);
    assertThat(networks.at("/all/entities").asLong())
        .isEqualTo(Runs.table(twice, "communities").where("period = 'all'").count());
  }

  private static JsonNode manifest(Path output) throws IOException {
    return new ObjectMapper().readTree(output.resolve("manifest.json").toFile());
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
    JsonNode manifest = manifest(twice);
    assertThat(manifest.at("/configuration/story_resemblance").asDouble()).isEqualTo(0.5);
    assertThat(manifest.at("/stories/same_text").asLong()).isEqualTo(53);
    assertThat(manifest.at("/stories/crowded").asLong()).isZero();
    assertThat(manifest.at("/stories/articles_of_shared_stories").asLong()).isEqualTo(106);
  }
}
