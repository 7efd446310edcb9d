package dev.muster.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackedNumbersTest {
  @ParameterizedTest
  @CsvSource({"0, 1", "127, 1", "128, 2", "16383, 2", "16384, 3", "2147483647, 5"})
  void smallNumbersAreShort(int number, int bytes) {
    PackedNumbers.Writer writer = new PackedNumbers.Writer();
    writer.number(number);
    assertThat(writer.toBytes()).hasSize(bytes);
    assertThat(new PackedNumbers.Reader(writer.toBytes()).number()).isEqualTo(number);
  }

  @Test
  void whatWasWrittenIsReadInTheSameOrder() {
    Random random = new Random(3);
    int[] numbers = random.ints(1_000, 0, Integer.MAX_VALUE).map(n -> n >> n % 31).toArray();
    long[] keys = random.longs(1_000).toArray();
    PackedNumbers.Writer writer = new PackedNumbers.Writer();
    for (int i = 0; i < numbers.length; i++) {
      writer.number(numbers[i]);
      writer.key(keys[i]);
    }
    PackedNumbers.Reader reader = new PackedNumbers.Reader(writer.toBytes());
    for (int i = 0; i < numbers.length; i++) {
      assertThat(reader.hasNext()).isTrue();
      assertThat(reader.number()).isEqualTo(numbers[i]);
      assertThat(reader.key()).isEqualTo(keys[i]);
    }
    assertThat(reader.hasNext()).isFalse();
  }
}
