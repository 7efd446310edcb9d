package dev.muster.spark.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EntitySetsTest {
  @Test
  void aLargerPeriodAsksForMoreStories() {
    assertThat(EntitySets.leastStories(0)).isEqualTo(5);
    assertThat(EntitySets.leastStories(900)).isEqualTo(5);
    assertThat(EntitySets.leastStories(901)).isEqualTo(10);
    assertThat(EntitySets.leastStories(3_600)).isEqualTo(10);
    assertThat(EntitySets.leastStories(3_601)).isEqualTo(20);
    assertThat(EntitySets.leastStories(160_000)).isEqualTo(80);
    assertThat(EntitySets.leastStories(160_001)).isEqualTo(160);
    assertThat(EntitySets.leastStories(700_000)).isEqualTo(640);
  }

  @Test
  void periodsThatAskForTheSameAreFoundTogetherUpToALimit() {
    Map<Integer, Long> stories =
        Map.of(0, 150_000L, 3, 30L, 6, 140_000L, 9, 130_000L, 12, 20_000L, 15, 900_000L);
    assertThat(EntitySets.groups(stories))
        .extracting(group -> group.least() + " " + group.slots())
        .containsExactlyInAnyOrder("80 [0]", "5 [3]", "80 [6]", "80 [9]", "40 [12]", "640 [15]");
    assertThat(EntitySets.groups(Map.of(0, 10L, 3, 20L, 6, 30L)))
        .containsExactly(new EntitySets.Group(5, List.of(0, 3, 6)));
  }
}
