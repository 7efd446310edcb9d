package dev.muster.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceDetectorTest {
  private final Vocabulary vocabulary = new Vocabulary();
  private final Tokenizer tokenizer = new Tokenizer(vocabulary);
  private final SentenceDetector detector = new SentenceDetector(tokenizer, vocabulary);

  private List<String> sentences(String text) {
    return detector.detect(tokenizer.tokenize(text)).stream().map(s -> s.span().of(text)).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          They left. Nobody stayed.                          | They left.#Nobody stayed.
          Lt. Gen. Funk spoke to U.S. Marines.               | Lt. Gen. Funk spoke to U.S. Marines.
          They left the U.S. The rest stayed.                | They left the U.S.#The rest stayed.
          He said "Go." They went.                           | He said "Go."#They went.
          "Who?" he asked. Nobody knew.                      | "Who?" he asked.#Nobody knew.
          BAGHDAD, Aug. 23 (Reuters) - Troops left. All did. | BAGHDAD, Aug. 23 (Reuters) - Troops left.#All did.
          It grew by 2.5 percent. 20 men left.               | It grew by 2.5 percent.#20 men left.
          Troops of Co. B left. (Some stayed.) Others came.  | Troops of Co. B left.#(Some stayed.)#Others came.
          John J. Smith came. He left.                       | John J. Smith came.#He left.
          THE U.S. ARMY LEFT. THE REST STAYED.               | THE U.S. ARMY LEFT.#THE REST STAYED.
          Water was stored.[3] In April it fell.             | Water was stored.[3]#In April it fell.
          He paused ... then left. Well... They stayed.      | He paused ... then left.#Well...#They stayed.
          No. 5 fell at 10 p.m. on Monday. It burned.        | No. 5 fell at 10 p.m. on Monday.#It burned.
          """)
  void newsIsPartedIntoSentences(String text, String expected) {
    assertThat(String.join("#", sentences(text))).isEqualTo(expected);
  }

  @Test
  void headlinesAndListsEndWithTheirLines() {
    assertThat(
            sentences(
                "Troops leave Taji\nThe base was handed over.\n- Near Mosul, one strike\n- Near Hit, two"))
        .containsExactly(
            "Troops leave Taji",
            "The base was handed over.",
            "- Near Mosul, one strike",
            "- Near Hit, two");
  }

  @Test
  void wrappedLinesAreJoinedAndBlankLinesPart() {
    String text =
        "The base was handed\nover to the army\nof the country and\nno more was said\n\nA new one";
    assertThat(sentences(text))
        .containsExactly(
            "The base was handed\nover to the army\nof the country and\nno more was said",
            "A new one");
  }

  @Test
  void smallLettersStartSentencesInTextsWithoutCapitals() {
    assertThat(sentences("they left. nobody stayed. all was quiet. we waited."))
        .containsExactly("they left.", "nobody stayed.", "all was quiet.", "we waited.");
  }

  @Test
  void sentencesHoldEachTokenOnceInOrder() {
    Random random = new Random(3);
    for (int n = 0; n < 3_000; n++) {
      Tokens tokens = tokenizer.tokenize(RandomText.of(random));
      int next = 0;
      for (Sentence sentence : detector.detect(tokens)) {
        assertThat(sentence.firstToken()).isEqualTo(next);
        assertThat(sentence.length()).isPositive();
        next = sentence.endToken();
      }
      assertThat(next).isEqualTo(tokens.size());
    }
  }

  @Test
  void passageFindsTheSentenceOfAToken() {
    Tokens tokens = tokenizer.tokenize("One left. Two stayed. Three came.");
    Passage passage = new Passage(tokens, detector.detect(tokens));
    for (Sentence sentence : passage.sentences()) {
      for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
        assertThat(passage.sentenceOf(i)).isEqualTo(sentence);
      }
    }
  }
}
