package dev.muster.spark.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EntitySetsTest {
  @Test
  void aLargerPeriodAsksForMoreStories() {
    assertThat(EntitySets.leastStories(0)).isEqualTo(5);
    assertThat(EntitySets.leastStories(900)).isEqualTo(5);
    assertThat(EntitySets.leastStories(901)).isEqualTo(10);
    assertThat(EntitySets.leastStories(3_600)).isEqualTo(10);
    assertThat(EntitySets.leastStories(3_601)).isEqualTo(20);
  }
}
