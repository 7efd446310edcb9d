package dev.muster.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.text.Sentence;
import dev.muster.text.SentenceDetector;
import dev.muster.text.Tokenizer;
import dev.muster.text.Tokens;
import dev.muster.text.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityParserTest {
  private final Vocabulary vocabulary = new Vocabulary();
  private final Tokenizer tokenizer = new Tokenizer(vocabulary);
  private final SentenceDetector detector = new SentenceDetector(tokenizer, vocabulary);
  private final FigureWords words = new FigureWords(vocabulary, tokenizer);
  private final QuantityParser quantities =
      new QuantityParser(words, new NumeralParser(vocabulary));

  private List<String> read(String text) {
    Tokens tokens = tokenizer.tokenize(text);
    List<String> found = new ArrayList<>();
    for (Sentence sentence : detector.detect(tokens)) {
      SentenceView view = new SentenceView(tokens, sentence, words, List.of(), List.of());
      int i = view.first();
      while (i < view.end()) {
        Quantity quantity = quantities.parse(view, i);
        if (quantity != null) {
          found.add(shown(quantity));
        }
        i = quantity == null ? i + 1 : Math.max(i + 1, quantity.endToken());
      }
    }
    return found;
  }

  private static String shown(Quantity quantity) {
    return quantity.bound().label() + " " + quantity.low() + ".." + quantity.high();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          at least 40 guards stood there           | at_least 40..null
          no less than 40 guards                   | at_least 40..null
          40 or more guards                        | at_least 40..null
          more than 40 guards                      | more_than 40..null
          40-plus guards                           | more_than 40..null
          up to 40 guards                          | at_most null..40
          no more than 40 guards                   | at_most null..40
          40 guards or fewer than that             | exact 40..40
          fewer than 40 guards                     | less_than null..40
          40 or less                               | at_most null..40
          40 or so guards                          | about null..null
          40-odd guards                            | about null..null
          ~40 guards                               | about null..null
          between 40 and 60 guards                 | between 40..60
          from 40 to 60 guards                     | between 40..60
          40 or 60 guards                          | between 40..60
          from four to six hundred guards          | between 400..600
          dozens of guards                         | vague 24..99
          more than 5 and up to 10 guards          | more_than 5..null, at_most null..10
          exactly 30 or less than 20               | exact 30..30, less_than null..20
          """)
  void boundsAreInclusiveOrStrictAsTheWordsSay(String text, String expected) {
    assertThat(String.join(", ", read(text))).isEqualTo(expected);
  }
}
