package dev.muster.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
  private final Tokenizer tokenizer = new Tokenizer(new Vocabulary());

  private List<String> tokens(String text) {
    return tokenizer.tokenize(text).list().stream().map(Token::text).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          U.S. troops                       | U.S. troops
          the U.S.-led coalition            | the U.S. - led coalition
          Lt. Gen. Paul Funk                | Lt. Gen. Paul Funk
          a 3,000-strong brigade            | a 3,000 - strong brigade
          5 000 men                         | 5 000 men
          Kata'ib Hezbollah                 | Kata'ib Hezbollah
          Kata’ib Hezbollah’s men           | Kata’ib Hezbollah ’s men
          Iraq's army doesn't               | Iraq 's army does n't
          “about 5,000,” he said            | “ about 5,000 , ” he said
          at 10:30 a.m. on Aug. 23          | at 10:30 a.m. on Aug. 23
          the 82nd and 30k+ others          | the 82nd and 30k + others
          BAGHDAD, Aug. 23 (Reuters) -      | BAGHDAD , Aug. 23 ( Reuters ) -
          wait... -- no                     | wait ... -- no
          No. 5 and no. He left             | No. 5 and no . He left
          see www.example.org/a?b=c, now    | see www.example.org/a?b=c , now
          AT&T and R&R                      | AT&T and R&R
          F-16s cost $2.5 million (50%)     | F - 16s cost $ 2.5 million ( 50 % )
          end.The next                      | end . The next
          O'Brien said the soldiers' pay    | O'Brien said the soldiers ' pay
          It was a mass.                    | It was a mass .
          """)
  void newsIsParted(String text, String expected) {
    assertThat(String.join(" ", tokens(text))).isEqualTo(expected);
  }

  @Test
  void noBreakSpacesPartTokens() {
    assertThat(tokens("5\u00A0000\u202Fmen\u200Bhere")).containsExactly("5", "000", "men", "here");
  }

  @ParameterizedTest
  @CsvSource({
    "troops,LOWER",
    "Baghdad,CAPITALISED",
    "NATO,UPPER",
    "U.S.,UPPER",
    "A,UPPER",
    "McCain,MIXED",
    "'3,000',NUMBER",
    "10:30,NUMBER",
    "82nd,ALPHANUMERIC",
    "www.example.org,ADDRESS",
    "$,MARK"
  })
  void shapesTellWhatTokensAreMadeOf(String text, Shape expected) {
    assertThat(tokenizer.tokenize(text).shape(0)).isEqualTo(expected);
  }

  @Test
  void wordsHaveTheNumberOfTheirFoldedForm() {
    Vocabulary vocabulary = new Vocabulary();
    int word = vocabulary.intern("Kataib");
    Tokens tokens = new Tokenizer(vocabulary).tokenize("KATA’IB Other");
    assertThat(tokens.word(0)).isEqualTo(word);
    assertThat(tokens.word(1)).isEqualTo(Vocabulary.UNKNOWN);
  }

  @Test
  void everyCharacterThatIsNoBlankBelongsToOneToken() {
    Random random = new Random(7);
    for (int n = 0; n < 5_000; n++) {
      String text = RandomText.of(random);
      Tokens tokens = tokenizer.tokenize(text);
      int last = 0;
      for (Token token : tokens.list()) {
        assertThat(token.start()).isGreaterThanOrEqualTo(last);
        assertThat(token.end()).isGreaterThan(token.start());
        assertThat(text.substring(last, token.start()).chars().allMatch(TokenizerTest::isBlank))
            .as("gap before %s in %s", token, text)
            .isTrue();
        assertThat(text.substring(token.start(), token.end())).isEqualTo(token.text());
        last = token.end();
      }
      assertThat(text.substring(last).chars().allMatch(TokenizerTest::isBlank)).isTrue();
    }
  }

  @Test
  void tokensDoNotDependOnWhatStandsOnOtherLines() {
    Random random = new Random(11);
    for (int n = 0; n < 500; n++) {
      String first = RandomText.of(random).replace('\n', ' ');
      String second = RandomText.of(random).replace('\n', ' ');
      List<String> both = tokens(first + "\n" + second);
      assertThat(both.subList(0, tokens(first).size())).isEqualTo(tokens(first));
    }
  }

  @Test
  void tokensHashAsTheirTextsDoKnownOrNot() {
    Vocabulary known = new Vocabulary();
    for (String word :
        List.of("troops", "us", "don't", "'s", "2.5", "katyn", "wiederaufbaugesetz")) {
      known.intern(word);
    }
    Tokenizer both = new Tokenizer(known);
    Random random = new Random(13);
    for (int n = 0; n < 2_000; n++) {
      String text = RandomText.of(random) + " U.S. Troops 's 2.5 Kat\u00FDn Wiederaufbaugesetz";
      Tokens tokens = both.tokenize(text);
      for (int i = 0; i < tokens.size(); i++) {
        assertThat(tokens.hash(i))
            .as(tokens.text(i))
            .isEqualTo(Folding.hash(text, tokens.start(i), tokens.end(i)));
      }
    }
  }

  private static boolean isBlank(int c) {
    return Characters.isBlank((char) c);
  }
}
