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
          in early 2007                    | early 2007 2007-01-01 season stated
          in mid-2006                      | mid-2006 2006-06-01 season stated
          late last year                   | late last year 2019-10-01 season relative
          by the end of 2021               | end of 2021 2021-12-01 month stated
          the beginning of this year       | beginning of this year 2020-01-01 month relative
          by the end of the year           | end of the year 2020-12-01 month relative
          at the end of June               | end of June 2020-06-01 month relative
          late Friday                      | late Friday 2020-08-21 day relative
          earlier this month               | earlier this month 2020-08-01 month relative
          later in the year                | later in the year 2020-01-01 year relative
          in early summer 2018             | early summer 2018 2018-06-01 season stated
          in the 1990s                     | 1990s 1990-01-01 year stated
          in the late 1990s                | late 1990s 1997-01-01 year stated
          in the '80s                      | 80s 1980-01-01 year stated
          in the 1960's                    | 1960's 1960-01-01 year stated
          in fiscal year 2008              | 2008 2008-01-01 year stated
          for FY 2009                      | 2009 2009-01-01 year stated
          between 2003 and 2006            | 2003 2003-01-01 year stated
          in 2003-2006                     | 2003-2006 2003-01-01 year stated
          during 2006-07                   | 2006-07 2006-01-01 year stated
          from March to May 2007           | March 2007-03-01 month stated
          between 5 November and 3 January 2019 | 5 November 2018-11-05 day stated
          this week                        | this week 2020-08-17 month relative
          last week                        | last week 2020-08-10 month relative
          next weekend                     | next weekend 2020-08-29 day relative
          over the weekend                 | weekend 2020-08-22 day relative
          on Friday of last week           | Friday of last week 2020-08-14 day relative
          Tuesday next week                | Tuesday next week 2020-08-25 day relative
          this Friday                      | this Friday 2020-08-21 day relative
          the 20th of last month           | 20th of last month 2020-07-20 day relative
          two and a half years             | two and a half years duration
          after 7 1/2 months               | 7 1/2 months duration
          half an hour                     | half an hour duration
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
        "a second force",
        "the end of the battle",
        "the end in sight",
        "a temperature in the 80s",
        "weekend leave",
        "the minister (1994-1997) resigned",
        "the army of 2000-2100 soldiers"
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
