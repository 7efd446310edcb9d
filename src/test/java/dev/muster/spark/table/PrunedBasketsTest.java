package dev.muster.spark.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class PrunedBasketsTest {
  private static long[] left(String... pairs) {
    long[][] items = new long[pairs.length][];
    for (int i = 0; i < pairs.length; i++) {
      items[i] = pairs[i].chars().asLongStream().toArray();
    }
    return PrunedBaskets.inTriples(items);
  }

  @Test
  void threeThatAreAllPairsStay() {
    assertThat(left("ab", "ac", "bc")).containsExactly('a', 'b', 'c');
  }

  @Test
  void whatHasOnePartnerGoesAndThenWhatHadItForOneOfTwo() {
    assertThat(left("ab", "bc", "cd", "xy", "yz", "xz")).containsExactly('x', 'y', 'z');
    assertThat(left("ab", "ac", "ad")).isEmpty();
    assertThat(left()).isEmpty();
  }

  @RepeatedTest(50)
  void noTripleIsLost(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    boolean[][] paired = new boolean[12][12];
    long[][] pairs =
        random
            .ints(1 + random.nextInt(30), 0, 66)
            .distinct()
            .mapToObj(PrunedBasketsTest::pair)
            .toArray(long[][]::new);
    for (long[] pair : pairs) {
      paired[(int) pair[0]][(int) pair[1]] = true;
    }
    long[] left = PrunedBaskets.inTriples(pairs);
    for (int a = 0; a < 12; a++) {
      for (int b = a + 1; b < 12; b++) {
        for (int c = b + 1; c < 12; c++) {
          if (paired[a][b] && paired[a][c] && paired[b][c]) {
            assertThat(left).contains(a, b, c);
          }
        }
      }
    }
  }

  /** One of the 66 pairs of 12 numbers. */
  private static long[] pair(int number) {
    int a = 0;
    int rest = number;
    while (rest >= 11 - a) {
      rest -= 11 - a;
      a++;
    }
    return new long[] {a, a + 1 + rest};
  }
}
