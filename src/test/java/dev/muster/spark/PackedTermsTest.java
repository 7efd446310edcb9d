package dev.muster.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.analysis.TermCount;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PackedTermsTest {
  private final PackedTerms.Packer packer = new PackedTerms.Packer();

  @Test
  void termsComeBackByTheirKeys() {
    List<TermCount> terms =
        List.of(
            new TermCount("camp", 3), new TermCount("camp taji", 1), new TermCount("café", 200));
    Map<Long, Integer> expected = new HashMap<>();
    terms.forEach(term -> expected.put(Keys.term(term.term()), term.count()));
    PackedTerms packed = new PackedTerms(packer.pack(terms));
    Map<Long, Integer> found = new HashMap<>();
    while (packed.next()) {
      found.put(packed.key(), packed.count());
    }
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void eachTermIsWrittenOutAtLeastOnceAndSeldomAgain() {
    List<String> fresh = new ArrayList<>();
    for (int article = 0; article < 10; article++) {
      for (int word = 0; word < 5_000; word++) {
        PackedTerms packed = new PackedTerms(packer.pack(List.of(new TermCount("word" + word, 1))));
        assertThat(packed.next()).isTrue();
        if (packed.term() != null) {
          assertThat(packed.term()).isEqualTo("word" + word);
          fresh.add(packed.term());
        }
        assertThat(packed.next()).isFalse();
      }
    }
    assertThat(fresh.stream().distinct()).hasSize(5_000);
    assertThat(fresh).hasSizeLessThan(6_000);
  }

  @Test
  void wordsOfTheVocabularyAreWrittenOutOnceWithTheKeysOfAnyTerm() {
    List<String> fresh = new ArrayList<>();
    for (int article = 0; article < 3; article++) {
      for (int word = 1; word <= 5_000; word += 7) {
        PackedTerms packed =
            new PackedTerms(packer.pack(List.of(new TermCount("word" + word, word, article + 1))));
        assertThat(packed.next()).isTrue();
        assertThat(packed.key()).isEqualTo(Keys.term("word" + word));
        assertThat(packed.count()).isEqualTo(article + 1);
        if (packed.term() != null) {
          assertThat(packed.term()).isEqualTo("word" + word);
          fresh.add(packed.term());
        }
        assertThat(packed.next()).isFalse();
      }
    }
    assertThat(fresh).doesNotHaveDuplicates().hasSize(715);
  }
}
