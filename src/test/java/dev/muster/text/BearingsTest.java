package dev.muster.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BearingsTest {
  private final Vocabulary vocabulary = new Vocabulary();
  private final Tokenizer tokenizer = new Tokenizer(vocabulary);
  private final Bearings bearings = new Bearings(vocabulary);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "25 km to the north of",
        "some 600 kilometers southeast of",
        "about 60 km (40 miles) south of",
        "30 miles from",
        "just east of",
        "to the north-west of",
        "LOCATED NORTH OF"
      })
  void aBearingIsFoundFromBothOfItsEnds(String bearing) {
    Tokens tokens = tokenizer.tokenize("Xanadu , " + bearing + " Kabul");
    int end = tokens.size() - 1;
    assertThat(bearings.end(tokens, 2, tokens.size())).isEqualTo(end);
    assertThat(bearings.firstBefore(tokens, 0, end)).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"25 km of", "north", "600 men south of", "the north", "25 km", "of", ""})
  void otherPhrasesAreNone(String phrase) {
    Tokens tokens = tokenizer.tokenize(phrase + " Kabul");
    assertThat(bearings.end(tokens, 0, tokens.size())).isEqualTo(-1);
  }
}
