package dev.muster.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryRuleTest {
  private final StoryRule rule = StoryRule.usual();

  @ParameterizedTest(name = "{0} and {1} shingles, {2} in both: {3}")
  @CsvSource({
    "300, 300, 200, true", // half of all
    "300, 300, 199, false",
    "300, 100, 80, true", // an excerpt
    "300, 100, 79, false",
    "300, 75, 75, true", // a quarter of the whole
    "300, 74, 74, false", // an item of a digest
    "49, 49, 46, false", // short: two words differ
    "49, 49, 47, true",
    "100, 49, 47, true", // a short excerpt
    "0, 0, 0, false"
  })
  void copiesAndExcerptsTellOneStory(int one, int other, int both, boolean same) {
    assertThat(rule.holds(new Overlap(one, other, both))).isEqualTo(same);
    assertThat(rule.holds(new Overlap(other, one, both))).isEqualTo(same);
  }

  @Test
  void valuesThatMakeNoRuleAreRefused() {
    assertThatThrownBy(() -> new StoryRule(1.5, 3, 7))
        .isInstanceOf(UserException.class)
        .hasMessage("Cannot use --story-resemblance: '1.5' (use a number above 0, at most 1)");
    assertThatThrownBy(() -> new StoryRule(Double.NaN, 3, 7)).hasMessageContaining("'NaN'");
    assertThatThrownBy(() -> new StoryRule(0.5, 0, 7)).hasMessageContaining("--shingle: '0'");
    assertThatThrownBy(() -> new StoryRule(0.5, 3, -1)).hasMessageContaining("--story-days: '-1'");
  }
}
