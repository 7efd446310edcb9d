package dev.muster.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {
  @Test
  void wordsKeepTheirNumbersHoweverManyThereAre() {
    Vocabulary vocabulary = new Vocabulary();
    for (int i = 0; i < 20_000; i++) {
      assertThat(vocabulary.intern("word" + i)).isEqualTo(i + 1);
    }
    for (int i = 0; i < 20_000; i++) {
      assertThat(vocabulary.id("WORD" + i)).isEqualTo(i + 1);
      assertThat(vocabulary.word(i + 1)).isEqualTo("word" + i);
    }
    assertThat(vocabulary.id("word20000")).isEqualTo(Vocabulary.UNKNOWN);
    assertThat(vocabulary.size()).isEqualTo(20_001);
  }

  @Test
  void wordsBeyondTheLongestAreUnknownAndRefused() {
    Vocabulary vocabulary = new Vocabulary();
    String longWord = "x".repeat(65);
    assertThat(vocabulary.id(longWord)).isEqualTo(Vocabulary.UNKNOWN);
    assertThatThrownBy(() -> vocabulary.intern(longWord)).hasMessageContaining("1 to 64");
    assertThatThrownBy(() -> vocabulary.intern("")).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "U.S.,us",
        "São,sao",
        "Kata’ib,kataib",
        "ŁÓDŹ,lodz",
        "’s,'s",
        "2.5,2.5",
        "a.m.,am",
        "İzmir,izmir",
        "Moscow,moscow",
        "Москва,москва",
        "Gen.,gen"
      })
  void foldingMakesSpellingsEqual(String written, String folded) {
    assertThat(Folding.fold(written)).isEqualTo(folded);
  }

  @Test
  void codePointsCountAsPythonDoes() {
    String text = "a\uD83D\uDE80b\uD83D\uDE80";
    CodePoints points = CodePoints.of(text);
    assertThat(points.at(0)).isZero();
    assertThat(points.at(3)).isEqualTo(2);
    assertThat(points.at(6)).isEqualTo(4);
    assertThat(points.at(1)).isEqualTo(1);
  }
}
