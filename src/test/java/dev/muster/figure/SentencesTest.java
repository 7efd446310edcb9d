package dev.muster.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.muster.entity.Entity;
import dev.muster.entity.EntityMention;
import dev.muster.entity.EntityRecognizer;
import dev.muster.entity.Gazetteer;
import dev.muster.text.Passage;
import dev.muster.text.SentenceDetector;
import dev.muster.text.Tokenizer;
import dev.muster.text.Tokens;
import dev.muster.text.Vocabulary;
import dev.muster.tsv.TsvRow;
import dev.muster.tsv.TsvTable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SentencesTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2020, 6, 15);
  private static final Gazetteer GAZETTEER = Gazetteer.load(List.of());
  private static final Vocabulary VOCABULARY = new Vocabulary();
  private static final Tokenizer TOKENIZER = new Tokenizer(VOCABULARY);
  private static final SentenceDetector SENTENCES = new SentenceDetector(TOKENIZER, VOCABULARY);
  private static final EntityRecognizer ENTITIES =
      new EntityRecognizer(GAZETTEER, VOCABULARY, TOKENIZER);
  private static final TroopFigureFinder FINDER =
      new TroopFigureFinder(GAZETTEER, VOCABULARY, TOKENIZER);

  private static List<TroopFigure> figures(String... passages) {
    List<Passage> read = new ArrayList<>();
    for (String text : passages) {
      Tokens tokens = TOKENIZER.tokenize(text);
      read.add(new Passage(tokens, SENTENCES.detect(tokens)));
    }
    List<List<EntityMention>> mentions = ENTITIES.recognize(read, PUBLISHED);
    return FINDER.find(read, mentions, PUBLISHED).stream()
        .flatMap(f -> f.figures().stream())
        .toList();
  }

  private static String shown(TroopFigure figure) {
    return "%s %s %s %s @ %s %s %s %s"
        .formatted(
            figure.number(),
            figure.bound().label(),
            figure.kind().label(),
            name(figure.force()),
            name(figure.place()),
            figure.status().label(),
            figure.time().label(),
            figure.measure() == null ? "none" : figure.measure().label());
  }

  private static String name(Entity entity) {
    return entity == null ? null : entity.name();
  }

  private static List<TsvRow> rows() throws IOException {
    try (BufferedReader rows =
        new BufferedReader(
            new InputStreamReader(
                SentencesTest.class.getResourceAsStream("/figure/sentences.tsv"),
                StandardCharsets.UTF_8))) {
      List<TsvRow> read = new ArrayList<>();
      TsvTable.read("sentences.tsv", rows).forEach(read::add);
      return read;
    }
  }

  private static List<String> sentences() throws IOException {
    return rows().stream().map(row -> row.required("sentence")).toList();
  }

  @TestFactory
  Stream<DynamicTest> sentencesStateWhatTheTableSays() throws IOException {
    return rows().stream().map(SentencesTest::statesWhatTheTableSays);
  }

  private static DynamicTest statesWhatTheTableSays(TsvRow row) {
    String sentence = row.required("sentence");
    return DynamicTest.dynamicTest(
        sentence,
        () -> {
          String found =
              figures("", sentence).stream()
                  .map(SentencesTest::shown)
                  .collect(Collectors.joining("; "));
          assertThat(found.isEmpty() ? "none" : found).isEqualTo(row.required("figures"));
        });
  }

  /** What stands before the cut is read as in any other text: no rule looks past the end. */
  @Test
  void aSentenceMayBreakOffAfterAnyWord() throws IOException {
    for (String sentence : sentences()) {
      Tokens tokens = TOKENIZER.tokenize(sentence);
      for (int i = 0; i < tokens.size(); i++) {
        String cut = sentence.substring(0, tokens.end(i));
        for (TroopFigure figure : figures("", cut)) {
          assertThat(figure.span().of(cut)).isEqualTo(figure.number());
        }
      }
    }
  }

  @Test
  void wordsInAnyOrderAreRead() throws IOException {
    List<String> words = new ArrayList<>();
    for (String sentence : sentences()) {
      words.addAll(List.of(sentence.split(" ")));
    }
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      String text =
          IntStream.range(0, 1 + random.nextInt(20))
              .mapToObj(n -> words.get(random.nextInt(words.size())))
              .collect(Collectors.joining(" "));
      for (TroopFigure figure : figures("", text)) {
        assertThat(figure.span().of(text)).isEqualTo(figure.number());
      }
    }
  }

  @Test
  void aChangeLinksItsTwoNumbersAndAveragesNothing() {
    List<TroopFigure> figures =
        figures("", "The number of US troops in Iraq fell from 5,200 to 3,000.");
    assertThat(figures).extracting(TroopFigure::best).containsExactly(5200L, 3000L);
    assertThat(figures)
        .extracting(TroopFigure::relation)
        .containsExactly(Relation.CHANGE_FROM, Relation.CHANGE_TO);
    assertThat(figures.get(0).relationTo()).isEqualTo(figures.get(1).span().start());
    assertThat(figures.get(1).relationTo()).isEqualTo(figures.get(0).span().start());
  }

  @Test
  void aPartIsReckonedFromItsWhole() {
    List<TroopFigure> figures =
        figures("", "About two thirds of the brigade's 1,201 soldiers left Kandahar.");
    assertThat(figures).extracting(TroopFigure::best).containsExactly(800L, 1201L);
    assertThat(figures).extracting(TroopFigure::bound).containsExactly(Bound.ABOUT, Bound.EXACT);
    assertThat(figures).extracting(TroopFigure::relation).containsExactly(Relation.PART_OF, null);
    assertThat(figures.get(0).relationTo()).isEqualTo(figures.get(1).span().start());
    assertThat(figures("", "Half of between 300 and 500 rebels fled."))
        .extracting(TroopFigure::low, TroopFigure::best, TroopFigure::high)
        .startsWith(tuple(150L, 200L, 250L));
    assertThat(figures("", "Half of the town's 900 houses burned.")).isEmpty();
  }

  @Test
  void unmarkedTroopsOfASpeechAreTheSpeakersNation() {
    String speech =
        "We sent American troops to Iraq. We owe our troops more. Our Army is tired."
            + " America has led and we will lead. We lost 4,000 soldiers.";
    assertThat(figures("", speech))
        .filteredOn(figure -> figure.number().equals("4,000"))
        .extracting(figure -> name(figure.force()))
        .containsExactly("United States");
    assertThat(figures("", speech + " The Iraqi army buried 12 soldiers."))
        .filteredOn(figure -> figure.number().equals("12"))
        .extracting(figure -> name(figure.force()))
        .containsExactly((String) null);
  }

  @Test
  void whereAReportCameFromIsNoPlaceOfWhatItTells() {
    assertThat(figures("", "Reports received in Nairobi were vague. Six soldiers were killed."))
        .extracting(figure -> name(figure.place()))
        .containsExactly((String) null);
    assertThat(figures("", "Fighting broke out in Nairobi. Six soldiers were killed."))
        .extracting(figure -> name(figure.place()))
        .containsExactly("Nairobi");
  }

  @Test
  void whatATextHasSaidBeforeCarriesToTheNextSentences() {
    List<TroopFigure> figures =
        figures(
            "Attack in Mali",
            "Gunmen attacked a base near Gao in Mali on Sunday. Four soldiers were wounded.");
    assertThat(figures).hasSize(1);
    assertThat(shown(figures.get(0)))
        .isEqualTo("Four exact military Mali @ Gao wounded current toll");
    assertThat(figures.get(0).placeRule()).isEqualTo("carried");
    assertThat(figures.get(0).forceRule()).isEqualTo("setting");
  }

  @Test
  void theClaimantIsTheWholePhraseBeforeTheVerbOfSaying() {
    List<TroopFigure> figures =
        figures("", "Officials in Peshawar say that nine policemen were killed.");
    assertThat(figures.get(0).claimant()).isEqualTo("Officials in Peshawar");
    assertThat(figures.get(0).claimantEntity()).isNull();
    List<TroopFigure> pentagon =
        figures("", "The Pentagon said 400 more troops would be sent to Kuwait.");
    assertThat(pentagon.get(0).claimantEntity().name()).isEqualTo("Pentagon");
  }

  @Test
  void refusedNumbersSayWhy() {
    Tokens tokens =
        TOKENIZER.tokenize(
            "Three soldiers, including one colonel, told 40 protesters on 3 May that 250 soldiers"
                + " and civilians had left.");
    Passage passage = new Passage(tokens, SENTENCES.detect(tokens));
    List<Passage> passages = List.of(passage);
    Figures found =
        FINDER.find(passages, ENTITIES.recognize(passages, PUBLISHED), PUBLISHED).get(0);
    assertThat(found.figures()).extracting(TroopFigure::number).containsExactly("Three");
    assertThat(found.rejected())
        .extracting(RejectedNumber::reason)
        .containsExactly(Refusal.PART, Refusal.CIVILIANS, Refusal.DATE, Refusal.MIXED_SUM);
  }
}
