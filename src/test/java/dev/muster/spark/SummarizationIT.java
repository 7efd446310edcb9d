package dev.muster.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.muster.UserException;
import dev.muster.analysis.ArticleAnalysis;
import dev.muster.analysis.ArticleAnalyzer;
import dev.muster.analysis.EntityCount;
import dev.muster.analysis.EntityPair;
import dev.muster.article.ArticleParser;
import dev.muster.article.FieldNames;
import dev.muster.article.Limits;
import dev.muster.article.Parsed;
import dev.muster.article.RawRecord;
import dev.muster.entity.Gazetteer;
import dev.muster.spark.source.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The main job on the bundled sample. */
class SummarizationIT {
  private static final String SAMPLE = "jobs/sample";
  private static final List<String> TABLES =
      List.of(
          "articles",
          "articles_daily",
          "bursts",
          "cooccurrence",
          "cooccurrence_daily",
          "entities",
          "entities_by_period",
          "entities_daily",
          "entity_mentions",
          "rejected_numbers",
          "rejected_records",
          "terms",
          "troop_figures",
          "troop_series");

  @TempDir private static Path folder;
  private static Path output;
  private static RunReport report;

  @BeforeAll
  static void run() {
    output = folder.resolve("sample");
    report = Runs.run(output, null, SAMPLE);
  }

  @Test
  void everyRecordIsAnArticleOrARejectWithAReason() {
    assertThat(report.records()).isEqualTo(83);
    assertThat(report.articles()).isEqualTo(80);
    assertThat(report.rejected()).isEqualTo(Map.of("no_date", 1L, "bad_date", 1L, "no_text", 1L));
    assertThat(report.skipped()).singleElement().asString().endsWith("FACTS.md");
  }

  @Test
  void everyTableIsThereWithItsColumnsAndNothingElse() throws IOException {
    try (var entries = Files.list(output)) {
      assertThat(entries.map(p -> p.getFileName().toString()).filter(n -> !n.startsWith(".")))
          .containsExactlyInAnyOrderElementsOf(
              java.util.stream.Stream.concat(
                      TABLES.stream(), java.util.stream.Stream.of("manifest.json"))
                  .toList());
    }
    for (String table : TABLES) {
      assertThat(Runs.table(output, table).count()).as(table).isPositive();
    }
  }

  @Test
  void manifestTellsWhatWasReadAndWritten() throws IOException {
    JsonNode manifest = new ObjectMapper().readTree(output.resolve("manifest.json").toFile());
    assertThat(manifest.get("records").asLong())
        .isEqualTo(manifest.get("articles").asLong() + manifest.get("rejected").asLong());
    assertThat(manifest.get("gazetteer").get("hash").asText()).hasSize(16);
    assertThat(manifest.get("input_files")).hasSizeGreaterThan(20);
    for (String table : TABLES) {
      assertThat(manifest.get("rows").get(table).asLong())
          .isEqualTo(Runs.table(output, table).count());
    }
  }

  @Test
  void rejectsNameTheirLine() throws IOException {
    List<String> lines = Files.readAllLines(Path.of(SAMPLE, "articles.jsonl"));
    for (Row row : Runs.table(output, "rejected_records").collectAsList()) {
      int line = (int) row.getLong(row.fieldIndex("record"));
      assertThat(lines.get(line - 1))
          .startsWith(row.getString(row.fieldIndex("raw")).substring(0, 60));
    }
  }

  @Test
  void offsetsPointIntoTheTextsOfTheArticles() {
    for (String table : List.of("entity_mentions", "rejected_numbers", "troop_figures")) {
      String surface = table.equals("troop_figures") ? "number" : "surface";
      long wrong =
          Runs.table(output, table)
              .select("article_id", "field", "start", "end", surface)
              .join(
                  Runs.table(output, "articles").select("article_id", "title", "text"),
                  "article_id")
              .where(
                  "substring(if(field = 'title', title, text), start + 1, end - start) <> "
                      + surface)
              .count();
      assertThat(wrong).as(table).isZero();
    }
  }

  @Test
  void sparkCountsAsAPlainLoopDoes() throws IOException {
    ArticleAnalyzer analyzer = new ArticleAnalyzer(Gazetteer.load(List.of()));
    ArticleParser parser = new ArticleParser(FieldNames.usual(), Limits.none(), null);
    Map<String, Long> mentions = new TreeMap<>();
    Map<String, Long> pairs = new TreeMap<>();
    for (String line : Files.readAllLines(Path.of(SAMPLE, "articles.jsonl"))) {
      Map<String, String> values = new HashMap<>();
      new ObjectMapper()
          .readTree(line)
          .properties()
          .forEach(
              e -> {
                if (!e.getValue().isNull()) {
                  values.put(e.getKey(), e.getValue().asText());
                }
              });
      if (parser.parse(new RawRecord(values)).then(analyzer::analyze)
          instanceof Parsed.Ok<ArticleAnalysis> ok) {
        String day = ok.value().article().publishedOn() + " ";
        for (EntityCount count : ok.value().cooccurrences().entities()) {
          mentions.merge(day + count.entity().id(), (long) count.mentions(), Long::sum);
        }
        for (EntityPair pair : ok.value().cooccurrences().pairs()) {
          if (!pair.isTogether()) {
            continue;
          }
          pairs.merge(day + "article " + pair.a() + " " + pair.b(), 1L, Long::sum);
          if (pair.sentences() > 0) {
            pairs.merge(
                day + "sentence " + pair.a() + " " + pair.b(), (long) pair.sentences(), Long::sum);
          }
        }
      }
    }
    Path jsonl = folder.resolve("jsonl");
    Runs.run(jsonl, Format.JSONL, SAMPLE + "/articles.jsonl");
    assertThat(counts(jsonl, "entities_daily", "mentions", "published_on", "entity_id"))
        .isEqualTo(mentions);
    assertThat(
            counts(
                jsonl,
                "cooccurrence_daily",
                "contexts",
                "published_on",
                "scope",
                "entity_a",
                "entity_b"))
        .isEqualTo(pairs);
  }

  private static Map<String, Long> counts(Path output, String table, String count, String... keys) {
    Map<String, Long> counts = new TreeMap<>();
    for (Row row : Runs.table(output, table).collectAsList()) {
      List<String> key = new ArrayList<>();
      for (String name : keys) {
        key.add(row.get(row.fieldIndex(name)).toString());
      }
      counts.put(String.join(" ", key), row.getLong(row.fieldIndex(count)));
    }
    return counts;
  }

  @ParameterizedTest
  @CsvSource({"1,1000000000", "2,60000", "7,15000"})
  void partitionsMakeNoDifference(int fewest, String bytes) {
    SparkSession spark = LocalSpark.session();
    Path other = folder.resolve("partitions-" + fewest);
    try {
      spark.conf().set("spark.sql.files.maxPartitionBytes", bytes);
      spark.conf().set("spark.sql.files.openCostInBytes", "0");
      spark.conf().set("spark.sql.shuffle.partitions", String.valueOf(fewest));
      Runs.run(other, null, SAMPLE);
    } finally {
      spark.conf().unset("spark.sql.files.maxPartitionBytes");
      spark.conf().unset("spark.sql.files.openCostInBytes");
      spark.conf().set("spark.sql.shuffle.partitions", "2");
    }
    for (String table : TABLES) {
      assertThat(Runs.rows(other, table)).as(table).isEqualTo(Runs.rows(output, table));
    }
  }

  @Test
  void formatsMakeNoDifference() {
    SparkSession spark = LocalSpark.session();
    String jsonl = SAMPLE + "/articles.jsonl";
    Path expected = folder.resolve("as-jsonl");
    Runs.run(expected, Format.JSONL, jsonl);
    var records = spark.read().json(jsonl).coalesce(1);
    String csv = folder.resolve("in-csv").toString();
    records.write().option("header", true).option("escape", "\"").csv(csv);
    String parquet = folder.resolve("in-parquet").toString();
    records.write().parquet(parquet);
    String gzip = folder.resolve("in-gzip").toString();
    spark.read().text(jsonl).coalesce(1).write().option("compression", "gzip").text(gzip);
    String bzip2 = folder.resolve("in-bzip2").toString();
    spark.read().text(jsonl).coalesce(1).write().option("compression", "bzip2").text(bzip2);
    Map<String, Format> inputs =
        Map.of(csv, Format.CSV, parquet, Format.PARQUET, gzip, Format.JSONL, bzip2, Format.JSONL);
    inputs.forEach(
        (input, format) -> {
          Path other = Path.of(input + "-out");
          Runs.run(other, format, input);
          for (String table : TABLES) {
            if (!table.equals("rejected_records")) {
              assertThat(Runs.rows(other, table))
                  .as(table + " of " + input)
                  .isEqualTo(Runs.rows(expected, table));
            }
          }
          assertThat(
                  Runs.table(other, "rejected_records")
                      .select("record", "reason")
                      .collectAsList()
                      .toString())
              .isEqualTo(
                  Runs.table(expected, "rejected_records")
                      .select("record", "reason")
                      .collectAsList()
                      .toString());
        });
  }

  @Test
  void ofRecordsWithOneIdTheFirstStays() throws IOException {
    Path input = Files.createDirectory(folder.resolve("twice"));
    String record = "{\"id\":\"%s\",\"date\":\"2020-08-23\",\"text\":\"%s\"}%n";
    Files.writeString(
        input.resolve("a.jsonl"),
        record.formatted("x", "The first one.") + record.formatted("y", "Another."));
    Files.writeString(input.resolve("b.jsonl"), "\n" + record.formatted("x", "The second one."));
    Path twice = folder.resolve("twice-out");
    RunReport told = Runs.run(twice, null, input.toString());
    assertThat(told.rejected()).isEqualTo(Map.of("duplicate_id", 1L));
    Row rejected = Runs.table(twice, "rejected_records").first();
    assertThat(rejected.getString(rejected.fieldIndex("input_file"))).endsWith("b.jsonl");
    assertThat(rejected.getLong(rejected.fieldIndex("record"))).isEqualTo(2);
    assertThat(rejected.getString(rejected.fieldIndex("detail"))).contains("a.jsonl");
    assertThat(
            Runs.table(twice, "articles").where("article_id = 'x'").first().<String>getAs("text"))
        .isEqualTo("The first one.");
  }

  @Test
  void aFailedRunLeavesTheTablesOfAnEarlierOne() throws IOException {
    Path kept = folder.resolve("kept");
    Runs.run(kept, Format.JSONL, SAMPLE + "/articles.jsonl");
    String before = Files.readString(kept.resolve("manifest.json"));
    Path broken = Files.createDirectory(folder.resolve("broken"));
    Files.writeString(broken.resolve("part.parquet"), "PAR1 and then no more");
    assertThatThrownBy(() -> Runs.run(kept, Format.PARQUET, broken.toString()))
        .isInstanceOf(Exception.class);
    assertThat(Files.readString(kept.resolve("manifest.json"))).isEqualTo(before);
    assertThat(Runs.table(kept, "articles").count()).isPositive();
    assertThat(kept.resolve("_staging")).doesNotExist();
  }

  @Test
  void anOutputThatIsNotOursIsNeverReplaced() throws IOException {
    Path foreign = Files.createDirectory(folder.resolve("foreign"));
    Files.writeString(foreign.resolve("thesis.txt"), "years of work");
    assertThatThrownBy(() -> Runs.run(foreign, Format.JSONL, SAMPLE + "/articles.jsonl"))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("it holds no tables of an earlier run");
    assertThat(foreign.resolve("thesis.txt")).exists();
  }
}
