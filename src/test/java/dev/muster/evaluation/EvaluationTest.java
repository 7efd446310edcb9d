package dev.muster.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.muster.UserException;
import dev.muster.date.Basis;
import dev.muster.date.Precision;
import dev.muster.entity.Entity;
import dev.muster.entity.EntityType;
import dev.muster.evaluation.Evaluation.Score;
import dev.muster.figure.Bound;
import dev.muster.figure.ForceKind;
import dev.muster.figure.Measure;
import dev.muster.figure.Status;
import dev.muster.figure.Time;
import dev.muster.figure.TroopFigure;
import dev.muster.text.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluationTest {
  private static final String LINE =
      """
      {"id":"s1","date":"2020-06-15","before":"Earlier.","sentence":"Chad sent 300 soldiers to Mali.",\
      "figures":[{"number":"300","quote":"300 soldiers","low":300,"best":300,"high":300,\
      "bound":"exact","kind":"military","force":"Chad","place":"Mali","status":"arriving",\
      "time":"current"}]}
      """;

  private static List<GoldSentence> read(String lines) throws IOException {
    return GoldReader.read("gold.jsonl", new BufferedReader(new StringReader(lines)));
  }

  private static TroopFigure figure(GoldSentence sentence, String number, Status status) {
    int start = sentence.text().indexOf(number);
    Entity chad = new Entity("country:TCD", "Chad", EntityType.COUNTRY, "TCD");
    Entity mali = new Entity("country:MLI", "Mali", EntityType.COUNTRY, "MLI");
    return new TroopFigure(
        1,
        new Span(start, start + number.length()),
        number,
        number + " soldiers",
        300L,
        300L,
        300L,
        Bound.EXACT,
        null,
        "soldiers",
        ForceKind.MILITARY,
        null,
        chad,
        "subject",
        mali,
        mali,
        "after",
        status,
        Time.CURRENT,
        Measure.INFLOW,
        LocalDate.of(2020, 6, 15),
        Precision.DAY,
        Basis.PUBLICATION,
        null,
        null,
        null,
        null,
        "noun");
  }

  @Test
  void aFigureAsLabelledCountsWhole() throws IOException {
    GoldSentence sentence = read(LINE).get(0);
    Evaluation evaluation = new Evaluation();
    evaluation.add(sentence, List.of(figure(sentence, "300", Status.ARRIVING)));
    assertThat(evaluation.f1()).isEqualTo(1);
    assertThat(evaluation.tupleF1()).isEqualTo(1);
    assertThat(evaluation.differences()).isEmpty();
  }

  @Test
  void aFigureWithAnotherStatusIsFoundButNotWhole() throws IOException {
    GoldSentence sentence = read(LINE).get(0);
    Evaluation evaluation = new Evaluation();
    evaluation.add(sentence, List.of(figure(sentence, "300", Status.LEAVING)));
    assertThat(evaluation.f1()).isEqualTo(1);
    assertThat(evaluation.share(Score.STATUS)).isZero();
    assertThat(evaluation.share(Score.FORCE)).isEqualTo(1);
    assertThat(evaluation.tupleF1()).isZero();
    assertThat(evaluation.differences().get(0).wrong()).containsExactly(Score.STATUS);
  }

  @Test
  void missedAndSpuriousFiguresCostRecallAndPrecision() throws IOException {
    GoldSentence labelled = read(LINE).get(0);
    GoldSentence empty = read(LINE.replaceAll("\"figures\":\\[.*]", "\"figures\":[]")).get(0);
    Evaluation evaluation = new Evaluation();
    evaluation.add(labelled, List.of());
    evaluation.add(labelled, List.of(figure(labelled, "300", Status.ARRIVING)));
    evaluation.add(empty, List.of(figure(empty, "300", Status.ARRIVING)));
    assertThat(evaluation.precision()).isEqualTo(0.5);
    assertThat(evaluation.recall()).isEqualTo(0.5);
    assertThat(evaluation.f1()).isEqualTo(0.5, within(1e-12));
    assertThat(evaluation.differences()).hasSize(2);
  }

  @Test
  void namesCompareFoldedAndByAliases() {
    NameFolding names = new NameFolding();
    assertThat(names.fold("The Camp Taji base")).isEqualTo("taji");
    assertThat(names.fold("ISIL")).isEqualTo(names.fold("Islamic State"));
    assertThat(names.fold(" ")).isNull();
    assertThat(NameFolding.isNear("kandahar", "qandahar")).isFalse();
    assertThat(NameFolding.isNear("lashkargah", "lashkar gah")).isTrue();
    assertThat(NameFolding.isNear("iran", "iraq")).isFalse();
    assertThat(NameFolding.isNear(null, "iraq")).isFalse();
    assertThat(NameFolding.isNear(null, null)).isTrue();
  }

  @Test
  void malformedGoldIsRefusedWithFileLineAndCause() {
    assertThatThrownBy(() -> read("\n{\"id\":\"a\",\"sentence\":\"x\"}"))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("gold.jsonl, line 2")
        .hasMessageContaining("'figures' is missing");
    assertThatThrownBy(() -> read(LINE.replace("\"number\":\"300\"", "\"number\":\"301\"")))
        .hasMessageContaining("which the sentence does not hold");
    assertThatThrownBy(() -> read(LINE.replace("\"low\":300", "\"low\":\"many\"")))
        .hasMessageContaining("'low' is 'many'");
    assertThatThrownBy(() -> read("not json")).hasMessageContaining("is no JSON object");
  }
}
