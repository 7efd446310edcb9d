package dev.muster.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SeriesPointTest {
  private static Statement says(String story, int day, Long low, Long best, Long high, String who) {
    return new Statement(
        "article-" + story + "-" + day + "-" + best,
        story,
        "paper-" + story,
        LocalDate.of(2020, 8, day),
        low,
        best,
        high,
        "exact",
        who);
  }

  @Test
  void fortyCopiesOfOneStoryWeighAsMuchAsOne() {
    List<Statement> statements = new ArrayList<>();
    for (int copy = 0; copy < 40; copy++) {
      statements.add(
          new Statement(
              "copy-" + copy,
              "s1",
              "paper-" + copy,
              LocalDate.of(2020, 8, 3),
              5000L,
              5000L,
              5000L,
              "exact",
              null));
    }
    statements.add(says("s2", 4, 3000L, 3000L, 3000L, "the Pentagon"));
    statements.add(says("s3", 2, 2500L, 2500L, 2500L, null));
    SeriesPoint point = SeriesPoint.of(statements);
    assertThat(point.figures()).isEqualTo(42);
    assertThat(point.stories()).isEqualTo(3);
    assertThat(point.publishers()).isEqualTo(42);
    assertThat(point.best()).as("median of 5000, 3000 and 2500").isEqualTo(3000);
    assertThat(point.low()).isEqualTo(2500);
    assertThat(point.high()).isEqualTo(5000);
    assertThat(point.latest()).isEqualTo(3000);
    assertThat(point.latestOn()).isEqualTo(LocalDate.of(2020, 8, 4));
    assertThat(point.claims()).extracting(SeriesPoint.Claim::stories).containsExactly(1L, 1L, 1L);
    assertThat(point.claims().get(1).claimants()).containsExactly("the Pentagon");
  }

  @Test
  void stocksAreNeverAddedUp() {
    SeriesPoint point =
        SeriesPoint.of(
            List.of(
                says("a", 1, 100_000L, 100_000L, 100_000L, null),
                says("b", 1, 150_000L, 150_000L, 150_000L, null)));
    assertThat(point.best()).isEqualTo(125_000);
    assertThat(point.high()).isEqualTo(150_000);
  }

  @Test
  void openAndVagueValuesStayUnknown() {
    SeriesPoint vague = SeriesPoint.of(List.of(says("a", 1, 200L, null, 999L, null)));
    assertThat(vague.best()).isNull();
    assertThat(vague.latest()).isNull();
    assertThat(vague.low()).isEqualTo(200);
    assertThat(vague.high()).isEqualTo(999);
    SeriesPoint upTo = SeriesPoint.of(List.of(says("a", 1, null, 2000L, 2000L, null)));
    assertThat(upTo.claims().get(0).low()).isNull();
  }

  @Test
  void theOrderOfStatementsMakesNoDifference() {
    Random random = new Random(1);
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      long best = 100 * random.nextInt(40);
      Long value = random.nextInt(5) == 0 ? null : best;
      statements.add(
          says(
              "s" + random.nextInt(30),
              1 + random.nextInt(28),
              best,
              value,
              best + 50,
              random.nextBoolean() ? "X" + random.nextInt(3) : null));
    }
    SeriesPoint point = SeriesPoint.of(statements);
    for (int n = 0; n < 20; n++) {
      Collections.shuffle(statements, random);
      assertThat(SeriesPoint.of(statements)).isEqualTo(point);
    }
  }
}
