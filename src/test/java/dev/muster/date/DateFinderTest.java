package dev.muster.date;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.text.RandomText;
import dev.muster.text.Sentence;
import dev.muster.text.SentenceDetector;
import dev.muster.text.Tokenizer;
import dev.muster.text.Tokens;
import dev.muster.text.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFinderTest {
  /** A Sunday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2020, 8, 23);

  private final Vocabulary vocabulary = new Vocabulary();
  private final Tokenizer tokenizer = new Tokenizer(vocabulary);
  private final SentenceDetector detector = new SentenceDetector(tokenizer, vocabulary);
  private final DateFinder dates = new DateFinder(vocabulary);

  private List<DateMention> find(String text) {
    Tokens tokens = tokenizer.tokenize(text);
    return detector.detect(tokens).stream()
        .flatMap(s -> dates.find(tokens, s, PUBLISHED).stream())
        .toList();
  }

  private static String shown(DateMention mention, String text) {
    String what = mention.span().of(text);
    return mention.date() == null
        ? what + " " + mention.kind().name().toLowerCase(Locale.ROOT)
        : what
            + " "
            + mention.date()
            + " "
            + mention.precision().label()
            + " "
            + mention.basis().label();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          on August 23, 2020               | August 23, 2020 2020-08-23 day stated
          on 23 August 2019                | 23 August 2019 2019-08-23 day stated
          on the 4th of July, 2019         | 4th of July, 2019 2019-07-04 day stated
          SAN SALVADOR, 2 NOV 89           | 2 NOV 89 1989-11-02 day stated
          in January 2002                  | January 2002 2002-01-01 month stated
          in 2006                          | 2006 2006-01-01 year stated
          since 2003,                      | 2003 2003-01-01 year stated
          the summer of 2007               | summer of 2007 2007-06-01 season stated
          on 2019-10-06                    | 2019-10-06 2019-10-06 day stated
          on August 14                     | August 14 2020-08-14 day relative
          on December 14                   | December 14 2019-12-14 day relative
          by 15 January                    | 15 January 2021-01-15 day relative
          in July                          | July 2020-07-01 month relative
          by November                      | November 2020-11-01 month relative
          on Sunday                        | Sunday 2020-08-23 day relative
          on Monday                        | Monday 2020-08-17 day relative
          next Friday                      | next Friday 2020-08-28 day relative
          yesterday                        | yesterday 2020-08-22 day relative
          last month                       | last month 2020-07-01 month relative
          this summer                      | this summer 2020-06-01 season relative
          last year                        | last year 2019-01-01 year relative
          three days ago                   | three days ago 2020-08-20 day relative
          five years ago                   | five years ago 2015-08-23 year relative
          for two weeks                    | two weeks duration
          a 48-hour truce                  | 48-hour duration
          in the past 24 hours             | past 24 hours duration
          at 10:39 a.m. today              | 10:39 a.m. time
          at 0500 GMT                      | 0500 GMT time
          """)
  void expressionsAreResolvedAgainstPublication(String text, String expected) {
    assertThat(find(text)).isNotEmpty();
    assertThat(shown(find(text).get(0), text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "of 2000 soldiers",
        "they may leave",
        "they march on",
        "some 2,006 men",
        "a second force"
      })
  void otherWordsAreNoDates(String text) {
    assertThat(find(text)).isEmpty();
  }

  @Test
  void randomTextBreaksNothingAndMentionsDoNotOverlap() {
    Random random = new Random(2);
    for (int n = 0; n < 3_000; n++) {
      String text = RandomText.of(random) + " on May 3 2019 10:30 last";
      Tokens tokens = tokenizer.tokenize(text);
      for (Sentence sentence : detector.detect(tokens)) {
        int next = sentence.firstToken();
        for (DateMention mention : dates.find(tokens, sentence, PUBLISHED)) {
          assertThat(mention.firstToken()).isGreaterThanOrEqualTo(next);
          assertThat(mention.endToken()).isLessThanOrEqualTo(sentence.endToken());
          next = mention.endToken();
        }
      }
    }
  }
}
