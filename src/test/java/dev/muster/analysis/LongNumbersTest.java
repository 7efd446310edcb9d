package dev.muster.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LongNumbersTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 1L << 21, 1L << 42, Long.MAX_VALUE})
  void numbersKeysAsAMapInOrderOfInsertionDoes(long step) {
    Random random = new Random(step);
    Map<Long, Integer> expected = new LinkedHashMap<>();
    LongNumbers numbers = new LongNumbers();
    for (int i = 0; i < 5_000; i++) {
      long key = (random.nextInt(2_000) - 1_000) * step;
      assertThat(numbers.find(key)).isEqualTo(expected.getOrDefault(key, -1));
      assertThat(numbers.number(key))
          .isEqualTo(expected.computeIfAbsent(key, k -> expected.size()));
    }
    assertThat(numbers.size()).isEqualTo(expected.size());
    expected.forEach((key, number) -> assertThat(numbers.key(number)).isEqualTo(key));
  }
}
