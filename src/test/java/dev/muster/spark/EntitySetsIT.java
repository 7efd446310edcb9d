package dev.muster.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.muster.spark.source.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sets of entities in a small corpus that can be counted by hand. */
class EntitySetsIT {
  private static final String TABLE = "entity_sets";

  @TempDir private static Path folder;
  private static final List<String> RECORDS = new ArrayList<>();
  private static Path output;

  /**
   * Of August's 20 stories, 6 name Iraq, Iran and Peru, 2 more Iraq alone, 4 Chile and Kenya, and 8
   * none of them; of September's 10, the three stand in 4, which is one too few.
   */
  @BeforeAll
  static void run() throws IOException {
    Random random = new Random(5);
    add(random, "2020-08", 6, "Iraq spoke to Iran and Peru.");
    add(random, "2020-08", 2, "Iraq was calm.");
    add(random, "2020-08", 4, "Chile met Kenya.");
    add(random, "2020-08", 8, "Nothing happened there today.");
    add(random, "2020-09", 4, "Iraq spoke to Iran and Peru.");
    add(random, "2020-09", 6, "Chile met Kenya.");
    output = folder.resolve("out");
    Runs.runWithGroups(output, Format.JSONL, input("plain", RECORDS));
  }

  private static void add(Random random, String month, int stories, String text) {
    for (int n = 0; n < stories; n++) {
      int number = RECORDS.size();
      RECORDS.add(
          "{\"id\":\"%s\",\"date\":\"%s-%02d\",\"text\":\"%s %s.\"}"
              .formatted("a" + number, month, n + 1, text, Runs.nonsense(random)));
    }
  }

  /** Writes records into files of ten. */
  private static String input(String name, List<String> records) throws IOException {
    Path input = Files.createDirectory(folder.resolve(name));
    for (int first = 0; first < records.size(); first += 10) {
      List<String> part = records.subList(first, Math.min(first + 10, records.size()));
      Files.write(input.resolve("part-" + first + ".jsonl"), part);
    }
    return input.toString();
  }

  @Test
  void threeThatAlwaysComeTogetherAreASet() {
    List<Row> sets = Runs.table(output, TABLE).orderBy("period").collectAsList();
    assertThat(sets).hasSize(2);
    Row august = sets.get(0);
    assertThat(august.<String>getAs("period")).isEqualTo("2020-08");
    assertThat(august.<String>getList(august.fieldIndex("entity_ids")))
        .containsExactly("country:IRN", "country:IRQ", "country:PER");
    assertThat(august.<Long>getAs("stories")).isEqualTo(6);
    assertThat(august.<Long>getAs("period_stories")).isEqualTo(20);
    assertThat(august.<Double>getAs("support")).isEqualTo(0.3);
    assertThat(august.<Double>getAs("lift")).isCloseTo(0.3 / (0.3 * 0.4 * 0.3), within(1e-12));
    Row all = sets.get(1);
    assertThat(all.<String>getAs("period")).isEqualTo("all");
    assertThat(all.<Long>getAs("stories")).isEqualTo(10);
    assertThat(all.<Long>getAs("period_stories")).isEqualTo(30);
    assertThat(all.<Double>getAs("lift"))
        .isCloseTo((10 / 30.0) / ((10 / 30.0) * (12 / 30.0) * (10 / 30.0)), within(1e-12));
  }

  @Test
  void neitherOrderNorCopiesNorFilesChangeThem() throws IOException {
    List<String> twice = new ArrayList<>(RECORDS);
    RECORDS.forEach(record -> twice.add(record.replace("\"id\":\"a", "\"id\":\"copy-of-a")));
    Collections.shuffle(twice, new Random(6));
    Path doubled = folder.resolve("doubled-out");
    Runs.runWithGroups(doubled, Format.JSONL, input("doubled", twice));
    assertThat(Runs.table(doubled, "articles").count()).isEqualTo(2L * RECORDS.size());
    assertThat(Runs.rows(doubled, TABLE)).isEqualTo(Runs.rows(output, TABLE)).isNotEmpty();
  }

  @Test
  void aStoryGivesTheTwelveEntitiesThatItMentionsMost() throws IOException {
    String[] names = {
      "Iraq", "Iran", "Peru", "Chile", "Kenya", "France", "Germany", "Japan", "India", "Brazil",
      "Egypt", "Poland", "Sweden", "Norway"
    };
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < names.length; i++) {
      // Sweden and Norway once, all others twice.
      text.append((names[i] + " agreed with all of them. ").repeat(i < 12 ? 2 : 1));
    }
    List<String> records = new ArrayList<>();
    for (int n = 0; n < 5; n++) {
      // Too far apart to be copies of one story, and too few of a month.
      LocalDate day = LocalDate.of(2020, 8, 1).plusDays(10L * n);
      records.add("{\"id\":\"b%d\",\"date\":\"%s\",\"text\":\"%s\"}".formatted(n, day, text));
    }
    Path many = folder.resolve("many-out");
    Runs.runWithGroups(many, Format.JSONL, input("many", records));
    long stories = Runs.table(many, "articles").where("not is_copy").count();
    assertThat(stories).as("each record tells a story of its own").isEqualTo(5);
    // Three or four of twelve, in the whole run.
    assertThat(Runs.table(many, TABLE).count()).isEqualTo(220 + 495);
    assertThat(Runs.table(many, TABLE).where("array_contains(entity_ids, 'country:SWE')").isEmpty())
        .isTrue();
  }

  @Test
  void aCorpusWithoutSetsHasAnEmptyTableAndOnlyThoseWhoAskHaveOne() throws IOException {
    String few = input("few", RECORDS.subList(0, 3));
    Path asked = folder.resolve("few-out");
    Runs.runWithGroups(asked, Format.JSONL, few);
    assertThat(Runs.table(asked, TABLE).isEmpty()).isTrue();
    Path notAsked = folder.resolve("few-without");
    Runs.run(notAsked, Format.JSONL, few);
    assertThat(notAsked.resolve(TABLE)).doesNotExist();
    assertThat(notAsked.resolve("communities")).doesNotExist();
  }
}
