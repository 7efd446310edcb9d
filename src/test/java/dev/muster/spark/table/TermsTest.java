package dev.muster.spark.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TermsTest {
  @Test
  void placesRiseWithThePeriodThenWithTheFirstBytes() {
    List<String> terms =
        List.of("a", "a b", "army", "army of", "zone", "état", "état-major", "\uFF21");
    long last = -1;
    for (int period : new int[] {0, 1, 240, 100_000}) {
      for (String term : terms) {
        long place = Terms.place(period, term);
        assertThat(place).isGreaterThanOrEqualTo(last);
        last = place;
      }
      assertThat(Terms.place(period + 1, "")).isGreaterThan(last);
    }
    assertThat(Terms.place(7, "state of war")).isEqualTo(Terms.place(7, "state of peace"));
  }
}
