package dev.muster.spark.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SortedEntriesTest {
  @ParameterizedTest
  @CsvSource({"0, 3", "1, 3", "7, 1", "8, 2", "9, 2", "1000, 4", "1023, 1", "1025, 2", "4096, 3"})
  void sortsNumbersThatRepeatAsListsAreSorted(int size, int width) {
    check(new Random(size).longs((long) size * width, -3, 4).toArray(), width);
  }

  @ParameterizedTest
  @CsvSource({"9, 1", "100, 2", "5000, 4"})
  void sortsHashesAsListsAreSorted(int size, int width) {
    long[] entries = new Random(size).longs((long) size * width).toArray();
    // Some subjects have many entries.
    for (int i = 0; i < size / 3; i++) {
      entries[i * width] = entries[i % 2 * width];
    }
    check(entries, width);
  }

  private static void check(long[] entries, int width) {
    int size = entries.length / width;
    List<long[]> expected = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      expected.add(Arrays.copyOfRange(entries, i * width, (i + 1) * width));
    }
    expected.sort(Arrays::compare);
    SortedEntries sorted = new SortedEntries(entries, width);
    assertThat(sorted.size()).isEqualTo(size);
    for (int i = 0; i < size; i++) {
      for (int field = 0; field < width; field++) {
        assertThat(sorted.at(i, field)).isEqualTo(expected.get(i)[field]);
      }
      if (i > 0) {
        assertThat(sorted.same(i - 1, i, width))
            .isEqualTo(Arrays.equals(expected.get(i - 1), expected.get(i)));
      }
    }
  }
}
