package dev.muster.spark.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EntitySetsTest {
  @Test
  void aLargerPeriodAsksForMoreStories() {
    assertThat(EntitySets.leastStories(0)).isEqualTo(5);
    assertThat(EntitySets.leastStories(50_000)).isEqualTo(5);
    assertThat(EntitySets.leastStories(50_001)).isEqualTo(10);
    assertThat(EntitySets.leastStories(100_000)).isEqualTo(10);
    assertThat(EntitySets.leastStories(100_001)).isEqualTo(20);
  }
}
