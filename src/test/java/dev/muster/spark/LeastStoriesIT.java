package dev.muster.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.muster.spark.source.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In how many stories a pair must stand, in a month of many stories and in one of few. */
class LeastStoriesIT {
  @TempDir private static Path folder;
  private static Path output;
  private static RunReport report;

  /**
   * August has 1,024 stories, of which two name Iraq and Iran, and three Chile and Peru; September
   * has eight, of which two name Iraq and Iran, and two Kenya and Egypt.
   */
  @BeforeAll
  static void run() throws IOException {
    Random random = new Random(7);
    StringBuilder records = new StringBuilder();
    add(records, random, "2020-08", 2, "Iraq spoke to Iran.");
    add(records, random, "2020-08", 3, "Chile met Peru.");
    add(records, random, "2020-08", 1_019, "Nothing was said.");
    add(records, random, "2020-09", 2, "Iraq spoke to Iran.");
    add(records, random, "2020-09", 2, "Kenya met Egypt.");
    add(records, random, "2020-09", 4, "Nothing was said.");
    Path input = Files.writeString(folder.resolve("months.jsonl"), records);
    output = folder.resolve("out");
    report = Runs.run(output, Format.JSONL, input.toString());
  }

  private static void add(
      StringBuilder records, Random random, String month, int stories, String text) {
    for (int n = 0; n < stories; n++) {
      records.append(
          "{\"id\":\"%s\",\"date\":\"%s-%02d\",\"text\":\"%s %s.\"}%n"
              .formatted(records.length(), month, n % 28 + 1, text, Runs.nonsense(random)));
    }
  }

  @Test
  void aPairMustStandInMoreStoriesOfALargerPeriod() {
    assertThat(report.articles()).isEqualTo(1_032);
    assertThat(
            Runs.table(output, "cooccurrence")
                .where("scope = 'article'")
                .orderBy("period", "entity_a")
                .select("period", "entity_a", "entity_b", "stories")
                .collectAsList())
        .extracting(Row::toString)
        .containsExactly(
            "[2020-08,country:CHL,country:PER,3]",
            "[2020-09,country:EGY,country:KEN,2]",
            "[2020-09,country:IRN,country:IRQ,2]",
            "[all,country:CHL,country:PER,3]",
            "[all,country:IRN,country:IRQ,4]");
  }

  @Test
  void whatIsLeftOutOfAPeriodCountsInTheNextAndByDay() {
    Row change =
        Runs.table(output, "cooccurrence")
            .where("scope = 'article' and period = '2020-09' and entity_a = 'country:IRN'")
            .head();
    assertThat(change.<Double>getAs("share_before")).isEqualTo(2 / 1_024.0);
    assertThat(
            Runs.table(output, "cooccurrence_daily")
                .where("scope = 'article' and entity_a = 'country:IRN' and month(published_on) = 8")
                .count())
        .isEqualTo(2);
  }

  @Test
  void theManifestSaysWhatWasAskedFor() throws IOException {
    JsonNode manifest = new ObjectMapper().readTree(output.resolve("manifest.json").toFile());
    assertThat(manifest.get("least_stories_of_pairs").toString())
        .isEqualTo("{\"2020-08\":3,\"2020-09\":2,\"all\":3}");
    assertThat(manifest.at("/configuration/least_stories").asLong()).isEqualTo(2);
  }
}
