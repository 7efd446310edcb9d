package dev.muster.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.text.RandomText;
import dev.muster.text.Tokenizer;
import dev.muster.text.Tokens;
import dev.muster.text.Vocabulary;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralParserTest {
  private final Vocabulary vocabulary = new Vocabulary();
  private final Tokenizer tokenizer = new Tokenizer(vocabulary);
  private final NumeralParser numerals = new NumeralParser(vocabulary);

  private Numeral first(String text) {
    Tokens tokens = tokenizer.tokenize(text);
    for (int i = 0; i < tokens.size(); i++) {
      Numeral numeral = numerals.parse(tokens, i, tokens.size());
      if (numeral != null) {
        return numeral;
      }
    }
    return null;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5,000 troops               | 5000
          5 000 troops               | 5000
          5000 troops                | 5000
          5.000 troops               | 5000
          1,234,567 men              | 1234567
          30k soldiers               | 30000
          5k                         | 5000
          2.5 million                | 2500000
          4 million six hundred      | 4000600
          five thousand              | 5000
          fifteen hundred            | 1500
          twenty-five                | 25
          one hundred and five       | 105
          two and a half thousand    | 2500
          half a million             | 500000
          half a dozen               | 6
          a dozen                    | 12
          two dozen                  | 24
          a couple of dozen          | 24
          a couple                   | 2
          three score                | 60
          a hundred                  | 100
          three hundred thousand     | 300000
          one thousand two hundred   | 1200
          a million and a half       | 1500000
          Ninety-Four airmen         | 94
          a half dozen guards        | 6
          half million refugees      | 500000
          three quarters of a million | 750000
          a quarter million men      | 250000
          two and a quarter million  | 2250000
          3 million and a half       | 3500000
          5 and a half thousand      | 5500
          two and a half dozen       | 30
          7 1/2                      | 7.5
          3-1/2                      | 3.5
          6½ thousand                | 6500
          ¾                          | 0.75
          two-thirds of the army     | 0.6666666666666667
          a fifth of the force       | 0.2
          forty and three fifths     | 40.6
          thirty fifths              | 6
          one point four million     | 1400000
          seven point nought six     | 7.06
          sixty point seventy-five   | 60.75
          a thousand million         | 1000000000
          four lakh                  | 400000
          six lakh crore             | 6000000000000
          23,45,678.5                | 2345678.5
          2 345 678.5                | 2345678.5
          two hundred and four dozen | 248
          twenty - five soldiers     | 25
          5-million                  | 5000000
          20K troops                 | 20000
          1.2bn                      | 1200000000
          """)
  void numbersHaveTheirValues(String text, String value) {
    assertThat(first(text).value()).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3,000 to 5,000 troops        | 3000   | 5000
          3,000-5,000 troops           | 3000   | 5000
          3-5,000 troops               | 3000   | 5000
          between 30 and 40 men        | 30     | 40
          five or six men              | 5      | 6
          10 to 15 thousand            | 10000  | 15000
          2 to 3 million               | 2000000 | 3000000
          2 to 2.5 million             | 2000000 | 2500000
          two or three hundred men     | 200    | 300
          three to four dozen men      | 36     | 48
          between two and three score  | 40     | 60
          5-10k                        | 5000   | 10000
          300 to 4,000 men             | 300    | 4000
          20~30 men                    | 20     | 30
          dozens of men                | 24     | 99
          scores of men                | 40     | 99
          hundreds                     | 200    | 999
          thousands                    | 2000   | 9999
          tens of thousands            | 20000  | 99999
          hundreds of thousands of men | 200000 | 999999
          several hundred              | 300    | 900
          several soldiers             | 3      | 9
          a few dozen men              | 36     | 108
          a handful of men             | 3      | 9
          """)
  void rangesAndVagueWordsHaveTheirEnds(String text, String low, String high) {
    assertThat(first(text).low()).isEqualByComparingTo(low);
    assertThat(first(text).high()).isEqualByComparingTo(high);
  }

  @Test
  void listsAndFarAlternativesAreNoRanges() {
    assertThat(first("5 and 6 men").value()).isEqualByComparingTo("5");
    assertThat(first("5 or 50 men").value()).isEqualByComparingTo("5");
    assertThat(first("5,200 to 3,000").value()).isEqualByComparingTo("5200");
    assertThat(first("call 555-010-0199").value()).isEqualByComparingTo("555");
  }

  @Test
  void ordinalsAreNoFractionsAndOnePointIsNoDecimal() {
    assertThat(first("a third soldier")).isNull();
    assertThat(first("a fifth-floor room")).isNull();
    assertThat(first("two millionth visitors").value()).isEqualByComparingTo("2");
    assertThat(first("at one point two guards fled").value()).isEqualByComparingTo("1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "few soldiers",
        "a soldier",
        "10:30",
        "1/2",
        "82nd",
        "second",
        "no troops",
        "half of them"
      })
  void otherWordsAreNoNumbers(String text) {
    assertThat(first(text)).isNull();
  }

  @Test
  void formattingAndReadingGiveTheNumberBack() {
    Random random = new Random(9);
    for (int n = 0; n < 5_000; n++) {
      long number = (long) Math.exp(random.nextDouble() * 20);
      assertThat(first(String.format(java.util.Locale.ROOT, "%,d men", number)).value().longValue())
          .isEqualTo(number);
      assertThat(first(SpelledOut.of(number) + " men").value().longValue())
          .as(SpelledOut.of(number))
          .isEqualTo(number);
    }
  }

  @Test
  void randomTextBreaksNothing() {
    Random random = new Random(4);
    for (int n = 0; n < 3_000; n++) {
      Tokens tokens = tokenizer.tokenize(RandomText.of(random));
      for (int i = 0; i < tokens.size(); i++) {
        Numeral numeral = numerals.parse(tokens, i, tokens.size());
        if (numeral != null) {
          assertThat(numeral.endToken()).isGreaterThan(numeral.firstToken());
          assertThat(numeral.endToken()).isLessThanOrEqualTo(tokens.size());
          assertThat(numeral.firstToken()).isGreaterThanOrEqualTo(i);
        }
      }
    }
  }

  /** Numbers in words, for reading them back. */
  private static final class SpelledOut {
    private static final String[] SMALL = {
      "zero",
      "one",
      "two",
      "three",
      "four",
      "five",
      "six",
      "seven",
      "eight",
      "nine",
      "ten",
      "eleven",
      "twelve",
      "thirteen",
      "fourteen",
      "fifteen",
      "sixteen",
      "seventeen",
      "eighteen",
      "nineteen"
    };
    private static final String[] TENS = {
      "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
    };

    static String of(long n) {
      if (n < 20) {
        return SMALL[(int) n];
      }
      if (n < 100) {
        return TENS[(int) n / 10] + (n % 10 == 0 ? "" : "-" + SMALL[(int) n % 10]);
      }
      if (n < 1000) {
        return SMALL[(int) n / 100] + " hundred" + (n % 100 == 0 ? "" : " and " + of(n % 100));
      }
      long unit = n < 1_000_000 ? 1000 : 1_000_000;
      String name = n < 1_000_000 ? " thousand" : " million";
      return of(n / unit) + name + (n % unit == 0 ? "" : " " + of(n % unit));
    }
  }
}
