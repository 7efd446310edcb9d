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
    Map<String, Long> stories =
        Map.of(
            "2020-01", 150_000L, "2020-02", 30L, "2020-03", 140_000L, "2020-04", 130_000L,
            "2020-05", 20_000L, "all", 900_000L);
    assertThat(EntitySets.groups(stories))
        .extracting(group -> group.least() + " " + group.periods())
        .containsExactlyInAnyOrder(
            "80 [2020-01]",
            "5 [2020-02]",
            "80 [2020-03]",
            "80 [2020-04]",
            "40 [2020-05]",
            "640 [all]");
    assertThat(EntitySets.groups(Map.of("2020-01", 10L, "2020-02", 20L, "all", 30L)))
        .containsExactly(new EntitySets.Group(5, List.of("2020-01", "2020-02", "all")));
  }
}
