package dev.muster.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.muster.text.RandomText;
import dev.muster.text.Tokenizer;
import dev.muster.text.Vocabulary;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SketcherTest {
  private static final String REPORT =
      "Two battalions left the base near Mosul on Friday. The general said that about 400 soldiers"
          + " would stay until the army of Iraq could hold the town alone.";

  private final Tokenizer tokenizer = new Tokenizer(new Vocabulary());
  private final Sketcher sketcher = new Sketcher(3);

  private Sketch sketch(String title, String text) {
    return sketcher.sketch(tokenizer.tokenize(title), tokenizer.tokenize(text));
  }

  /** Words {@code from} to {@code to} of a text that is nothing but numbers. */
  private static String numbers(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
  }

  private Overlap overlap(String one, String other) {
    return sketch("", one).sample().overlap(sketch("", other).sample());
  }

  @Test
  void neitherCaseNorMarksNorTheHeadlineMakeADifference() {
    Sketch sketch = sketch("Troops leave", REPORT);
    Sketch other = sketch("", REPORT.toUpperCase(java.util.Locale.ROOT).replace(". ", " --\n\n"));
    assertThat(other.lookup().fingerprint()).isEqualTo(sketch.lookup().fingerprint());
    assertThat(other.sample().toBytes()).isEqualTo(sketch.sample().toBytes());
    assertThat(sketch("", REPORT.replace("two", "three")).lookup().fingerprint())
        .isEqualTo(sketch.lookup().fingerprint());
    assertThat(sketch("", REPORT.replace("400", "500")).lookup().fingerprint())
        .isNotEqualTo(sketch.lookup().fingerprint());
  }

  @Test
  void theHeadlineCountsWhereTheTextIsTooShort() {
    String brief = "The company said that it would raise its rate to seven percent";
    assertThat(sketch("First bank raises its rate", brief).lookup().fingerprint())
        .isNotEqualTo(sketch("Second bank raises its rate", brief).lookup().fingerprint());
  }

  @Test
  void aFewWordsAreNotCompared() {
    assertThat(sketch("No comment", "See the picture above").sample().size()).isZero();
    assertThat(sketch("", "").sample().size()).isZero();
  }

  @Test
  void overlapsOfShortTextsAreExact() {
    // 98 shingles each; words 40 to 99 are shared: 58 shingles.
    Overlap overlap = overlap(numbers(0, 100), numbers(40, 140));
    assertThat(overlap).isEqualTo(new Overlap(98, 98, 58));
    assertThat(overlap.resemblance()).isEqualTo(58.0 / 138);
    assertThat(overlap(numbers(0, 100), numbers(0, 40)))
        .satisfies(o -> assertThat(o.containment()).isEqualTo(1))
        .satisfies(o -> assertThat(o.lengthRatio()).isEqualTo(38.0 / 98));
  }

  @Test
  void overlapsOfLongTextsAreToldWithinTheStandardError() {
    for (int shift : new int[] {0, 300, 1000, 3000}) {
      double shared = 10_000 - shift;
      double expected = shared / (20_000 - shared);
      Overlap overlap = overlap(numbers(0, 10_000), numbers(shift, 10_000 + shift));
      assertThat(overlap.resemblance()).isCloseTo(expected, within(4 * 0.03));
    }
    Overlap excerpt = overlap(numbers(0, 10_000), numbers(0, 3_000));
    assertThat(excerpt.containment()).isEqualTo(1);
    assertThat(excerpt.lengthRatio()).isCloseTo(0.3, within(0.12));
  }

  @Test
  void samplesHoldTheLeastHashesInOrderAndSurviveBytes() {
    for (int words : new int[] {8, 100, 300, 460, 1000, 50_000}) {
      ShingleSample sample = sketch("", numbers(0, words)).sample();
      assertThat(sample.size()).isEqualTo(Math.min(words - 2, Sketch.LARGEST));
      for (int i = 1; i < sample.size(); i++) {
        assertThat(sample.hash(i)).isGreaterThan(sample.hash(i - 1));
      }
      assertThat(sample.hash(0)).isNotNegative();
      ShingleSample read = Sketch.sample(sample.toBytes());
      assertThat(read.overlap(sample).resemblance()).isEqualTo(1);
      ShingleSample least = sample.least(5);
      assertThat(least.size()).isEqualTo(5);
      assertThat(least.hash(4)).isEqualTo(sample.hash(4));
    }
  }

  @Test
  void hashesOfShinglesAreThoseOfTheirWordsAlone() {
    Random random = new Random(11);
    for (int text = 0; text < 200; text++) {
      int[] words = random.ints(1 + random.nextInt(60)).toArray();
      int length = 1 + random.nextInt(words.length);
      int[] hashes = Sketcher.hashes(words, words.length, length);
      assertThat(hashes).hasSize(words.length - length + 1);
      for (int start = 0; start < hashes.length; start++) {
        int[] shingle = Arrays.copyOfRange(words, start, start + length);
        assertThat(Sketcher.hashes(shingle, length, length)).containsExactly(hashes[start]);
      }
    }
    assertThat(Sketcher.hashes(new int[4], 0, 0)).isEmpty();
  }

  @Test
  void aTextOfOnePhraseOverAndOverIsHeldWhole() {
    ShingleSample sample = sketch("", "we shall stay here ".repeat(5_000)).sample();
    assertThat(sample.size()).isEqualTo(4);
    assertThat(sample.overlap(sample)).isEqualTo(new Overlap(4, 4, 4));
  }

  @Test
  void anyTextCanBeSketched() {
    Random random = new Random(5);
    Set<Long> fingerprints = new HashSet<>();
    for (int i = 0; i < 2_000; i++) {
      String text = RandomText.of(random);
      fingerprints.add(sketch(RandomText.of(random), text).lookup().fingerprint());
    }
    assertThat(fingerprints).hasSizeGreaterThan(1_500);
  }
}
