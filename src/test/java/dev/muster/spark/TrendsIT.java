package dev.muster.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.muster.spark.source.Format;
import dev.muster.statistics.ContingencyTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shares, changes and bursts of a small corpus that can be counted by hand. */
class TrendsIT {
  /** Stories of each month of 2020, and how many of them name Iraq and Iran together. */
  private static final int STORIES = 20;

  private static final int[] TOGETHER = {1, 1, 0, 1, 9, 10, 1, 0, 1, 1, 1, 1};

  @TempDir private static Path folder;
  private static Path output;

  @BeforeAll
  static void run() throws IOException {
    Random random = new Random(4);
    StringBuilder records = new StringBuilder();
    for (int month = 0; month < TOGETHER.length; month++) {
      for (int n = 0; n < STORIES; n++) {
        LocalDate day = LocalDate.of(2020, month + 1, n + 1);
        String text = n < TOGETHER[month] ? "Iraq spoke to Iran." : "Peru played in Chile again.";
        records.append(
            "{\"id\":\"%s\",\"date\":\"%s\",\"text\":\"%s %s.\"}%n"
                .formatted(day, day, text, Runs.nonsense(random)));
      }
    }
    Path input = Files.writeString(folder.resolve("year.jsonl"), records);
    output = folder.resolve("out");
    Runs.run(output, Format.JSONL, 3, input.toString());
  }

  private static Row only(String table, String condition) {
    List<Row> rows = Runs.table(output, table).where(condition).collectAsList();
    assertThat(rows).as(table + " where " + condition).hasSize(1);
    return rows.get(0);
  }

  @Test
  void sharesAndChangesAreThoseOfStories() {
    Row june = only("entities_by_period", "period = '2020-06' and entity_id = 'country:IRQ'");
    assertThat(june.<Long>getAs("stories")).isEqualTo(10);
    assertThat(june.<Long>getAs("period_stories")).isEqualTo(20);
    assertThat(june.<Double>getAs("share")).isEqualTo(0.5);
    assertThat(june.<Double>getAs("share_before")).isEqualTo(0.45);
    ContingencyTable change = ContingencyTable.ofShares(10, 20, 9, 20);
    assertThat(june.<Double>getAs("change_log_likelihood")).isEqualTo(change.logLikelihood());
    assertThat(june.<Double>getAs("change_p_value")).isEqualTo(change.pValue());
    assertThat(june.<LocalDate>getAs("first_on")).isEqualTo(LocalDate.of(2020, 6, 1));
    assertThat(june.<LocalDate>getAs("last_on")).isEqualTo(LocalDate.of(2020, 6, 10));
    Row may = only("entities_by_period", "period = '2020-05' and entity_id = 'country:IRQ'");
    assertThat(may.<Double>getAs("change_log_likelihood")).isPositive();
  }

  @Test
  void whatHasNothingBeforeItHasNoChange() {
    Row january = only("entities_by_period", "period = '2020-01' and entity_id = 'country:IRQ'");
    assertThat(january.isNullAt(january.fieldIndex("share_before"))).isTrue();
    assertThat(january.isNullAt(january.fieldIndex("change_p_value"))).isTrue();
    Row all = only("entities_by_period", "period = 'all' and entity_id = 'country:IRQ'");
    assertThat(all.<Double>getAs("share")).isCloseTo(27 / 240.0, within(1e-12));
    assertThat(all.isNullAt(all.fieldIndex("share_before"))).isTrue();
    Row april = only("entities_by_period", "period = '2020-04' and entity_id = 'country:IRQ'");
    assertThat(april.<Double>getAs("share_before")).as("seen in no story of March").isZero();
  }

  @Test
  void pairsOfAPeriodKnowThePeriodBeforeEvenIfThatHasTooFewStories() {
    Row may =
        only(
            "cooccurrence",
            "period = '2020-05' and scope = 'sentence' and entity_a = 'country:IRN'"
                + " and entity_b = 'country:IRQ'");
    assertThat(may.<Long>getAs("n_ab")).isEqualTo(9);
    assertThat(may.<Long>getAs("n")).isEqualTo(40);
    assertThat(may.<Long>getAs("stories")).isEqualTo(9);
    assertThat(may.<Double>getAs("share_before")).isEqualTo(1 / 20.0);
    assertThat(
            Runs.table(output, "cooccurrence")
                .where("period = '2020-04' and entity_b = 'country:IRQ'")
                .count())
        .as("one story is too few")
        .isZero();
  }

  @Test
  void theBurstIsWhereTheShareIsHigh() {
    for (String pair : List.of("entity_b is null", "entity_b = 'country:IRQ'")) {
      Row burst = only("bursts", "scope = 'article' and entity_a = 'country:IRN' and " + pair);
      assertThat(burst.<String>getAs("first_period")).isEqualTo("2020-05");
      assertThat(burst.<String>getAs("last_period")).isEqualTo("2020-06");
      assertThat(burst.<Long>getAs("periods")).isEqualTo(2);
      assertThat(burst.<Long>getAs("stories")).isEqualTo(19);
      assertThat(burst.<Long>getAs("period_stories")).isEqualTo(40);
      assertThat(burst.<Double>getAs("usual_share")).isCloseTo(27 / 240.0, within(1e-12));
      double saved = 19 * Math.log(2) + 21 * Math.log((1 - 54 / 240.0) / (1 - 27 / 240.0));
      assertThat(burst.<Double>getAs("weight")).isCloseTo(saved, within(1e-9));
    }
  }

  @Test
  void windowsOfTokensAreAScopeOfTheirOwn() {
    // "Iraq spoke to | Iran ." with windows of three tokens; "Peru played in | Chile".
    assertThat(Runs.table(output, "cooccurrence").where("scope = 'window'").count()).isZero();
    assertThat(Runs.table(output, "cooccurrence").where("scope = 'sentence'").count()).isPositive();
    Path wide = folder.resolve("wide");
    Runs.run(wide, Format.JSONL, 4, folder.resolve("year.jsonl").toString());
    Row all =
        Runs.table(wide, "cooccurrence")
            .where("scope = 'window' and period = 'all' and entity_a = 'country:IRN'")
            .first();
    assertThat(all.<Long>getAs("n_ab")).isEqualTo(27);
    assertThat(all.<Long>getAs("n_a")).isEqualTo(27);
    // Of each record, of 16 or 17 tokens, the first window and three empty ones behind it.
    assertThat(all.<Long>getAs("n")).isEqualTo(240 * 4);
  }

  @Test
  void keynessIsSignedG2AgainstTheRestOfTheRun() {
    long tokens = Runs.table(output, "articles").agg(Map.of("tokens", "sum")).first().getLong(0);
    long may =
        Runs.table(output, "articles")
            .where("published_month = '2020-05'")
            .agg(Map.of("tokens", "sum"))
            .first()
            .getLong(0);
    Row iran = only("terms", "period = '2020-05' and term = 'iran'");
    assertThat(iran.<Double>getAs("keyness"))
        .isEqualTo(new ContingencyTable(9, may, 27, tokens).logLikelihood());
    Row peru = only("terms", "period = '2020-05' and term = 'peru played'");
    assertThat(peru.<Double>getAs("keyness")).isNegative();
    Row all = only("terms", "period = 'all' and term = 'peru'");
    assertThat(all.<Long>getAs("count")).isEqualTo(240 - 27);
    assertThat(all.isNullAt(all.fieldIndex("keyness"))).isTrue();
  }
}
