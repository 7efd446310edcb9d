package dev.muster.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PartitionTest {
  private static Partition of(String gold, String found) {
    List<Map.Entry<String, String>> things = new ArrayList<>();
    for (int i = 0; i < gold.length(); i++) {
      things.add(Map.entry(gold.substring(i, i + 1), found.substring(i, i + 1)));
    }
    return Partition.of(things);
  }

  @Test
  void equalGroupsAgreeWhateverTheirNames() {
    Partition partition = of("aabbc", "xxyyz");
    assertThat(partition.precision()).isEqualTo(1);
    assertThat(partition.recall()).isEqualTo(1);
    assertThat(partition.adjustedRandIndex()).isEqualTo(1);
  }

  @Test
  void theIndexEqualsOneWorkedByHand() {
    // Cells 2, 1, 1, 2: 2 pairs in both; 6 of the gold, 6 found, 15 in all; (2 - 2.4) / (6 - 2.4).
    Partition partition = of("aaabbb", "xxyxyy");
    assertThat(partition.both()).isEqualTo(2);
    assertThat(partition.precision()).isCloseTo(1.0 / 3, within(1e-12));
    assertThat(partition.adjustedRandIndex()).isCloseTo(-0.4 / 3.6, within(1e-12));
  }
}
