package dev.muster.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LiftTest {
  @Test
  void independentThingsHaveNone() {
    // Of 1000 units a half has each of three: an eighth has all.
    assertThat(Lift.of(125, new long[] {500, 500, 500}, 1000)).isCloseTo(1, within(1e-12));
  }

  @Test
  void thingsThatOnlyComeTogetherHaveTheInverseOfTheirShareForEachFurtherOne() {
    assertThat(Lift.of(10, new long[] {10, 10, 10}, 100)).isCloseTo(100, within(1e-9));
    assertThat(Lift.of(10, new long[] {10, 10}, 100)).isCloseTo(10, within(1e-9));
  }

  @Test
  void theSameShareOfMoreUnitsHasTheSameLift() {
    assertThat(Lift.of(3, new long[] {7, 9, 5}, 40))
        .isCloseTo(Lift.of(3000, new long[] {7000, 9000, 5000}, 40_000), within(1e-12));
  }

  @Test
  void itIsZeroWhereTheyNeverMeet() {
    assertThat(Lift.of(0, new long[] {3, 4}, 10)).isZero();
  }

  @Test
  void countsThatContradictEachOtherAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Lift.of(4, new long[] {3, 5}, 10));
    assertThatIllegalArgumentException().isThrownBy(() -> Lift.of(4, new long[] {5, 11}, 10));
    assertThatIllegalArgumentException().isThrownBy(() -> Lift.of(0, new long[] {0}, 10));
  }
}
