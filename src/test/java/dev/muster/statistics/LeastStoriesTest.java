package dev.muster.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeastStoriesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0 | 2
          80 | 2
          1023 | 2
          1024 | 3
          4095 | 3
          4096 | 4
          173350 | 6
          262143 | 6
          262144 | 7
          700000 | 7
          """)
  void aLargerPeriodAsksForMoreStoriesOfPairs(long periodStories, long least) {
    assertThat(LeastStories.USUAL.ofPair(periodStories)).isEqualTo(least);
  }

  @Test
  void termsAreAskedForTwo() {
    assertThat(LeastStories.USUAL.least()).isEqualTo(2);
  }

  @Test
  void whatARunAsksForHoldsForAllPeriods() {
    LeastStories three = LeastStories.always(3);
    assertThat(three.least()).isEqualTo(3);
    assertThat(three.ofPair(0)).isEqualTo(3);
    assertThat(three.ofPair(1_000_000)).isEqualTo(3);
  }
}
