package dev.muster.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordSetTest {
  @Test
  void holdsWhatWasAddedAndNothingElse() {
    Random random = new Random(3);
    WordSet set = new WordSet();
    BitSet expected = new BitSet();
    for (int n = 0; n < 2_000; n++) {
      int word = 1 + random.nextInt(20_000);
      set.add(word);
      expected.set(word);
    }
    for (int word = 0; word < 70_000; word++) {
      assertThat(set.contains(word)).isEqualTo(expected.get(word));
    }
    assertThat(set.size()).isEqualTo(expected.cardinality());
  }

  @Test
  void theUnknownWordIsInNoSet() {
    WordSet set = new WordSet();
    assertThatThrownBy(() -> set.add(Vocabulary.UNKNOWN)).hasMessageContaining("unknown word");
    assertThat(set.contains(Vocabulary.UNKNOWN)).isFalse();
  }
}
