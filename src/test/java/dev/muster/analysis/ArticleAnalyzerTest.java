package dev.muster.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.article.Article;
import dev.muster.article.Issue;
import dev.muster.article.Parsed;
import dev.muster.entity.EntityMention;
import dev.muster.entity.Gazetteer;
import dev.muster.figure.RejectedNumber;
import dev.muster.figure.TroopFigure;
import dev.muster.text.RandomText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleAnalyzerTest {
  private static final ArticleAnalyzer ANALYZER = new ArticleAnalyzer(Gazetteer.load(List.of()));

  private static Article article(String title, String text) {
    return new Article(
        "id", LocalDate.of(2020, 8, 23), title, text, null, null, null, null, null, "hash");
  }

  private static ArticleAnalysis analysis(String title, String text) {
    Parsed<ArticleAnalysis> parsed = ANALYZER.analyze(article(title, text));
    assertThat(parsed).isInstanceOf(Parsed.Ok.class);
    return ((Parsed.Ok<ArticleAnalysis>) parsed).value();
  }

  @Test
  void anArticleOnWhichARuleBreaksIsRefusedWithThePlaceOfTheError() {
    String text = "About 500 US troops were sent to Iraq on Monday, the Pentagon said.";
    LocalDate first = LocalDate.MIN;
    Article timeless = new Article("id", first, "", text, null, null, null, null, null, "hash");
    Parsed<ArticleAnalysis> parsed = ANALYZER.analyze(timeless);
    assertThat(parsed).isInstanceOf(Parsed.Rejected.class);
    Parsed.Rejected<ArticleAnalysis> refusal = (Parsed.Rejected<ArticleAnalysis>) parsed;
    assertThat(refusal.issue()).isEqualTo(Issue.ANALYSIS_FAILED);
    assertThat(refusal.detail())
        .contains("DateTimeException")
        .contains("at dev.muster.")
        .contains("report");
  }

  @Test
  void everyOffsetPointsIntoItsField() {
    Random random = new Random(8);
    for (int n = 0; n < 1_500; n++) {
      String title = RandomText.of(random);
      String text =
          RandomText.of(random)
              + " 500 US troops killed in Iraq on Monday "
              + RandomText.of(random);
      Parsed<ArticleAnalysis> parsed = ANALYZER.analyze(article(title, text));
      if (parsed instanceof Parsed.Rejected<ArticleAnalysis> refusal) {
        assertThat(refusal.issue()).as(refusal.detail()).isEqualTo(Issue.NOT_ENGLISH);
        continue;
      }
      Parsed.Ok<ArticleAnalysis> ok = (Parsed.Ok<ArticleAnalysis>) parsed;
      for (FieldAnalysis field : ok.value().fields()) {
        String written = ok.value().article().field(field.field());
        for (EntityMention mention : field.mentions()) {
          assertThat(mention.span().of(written)).isEqualTo(mention.surface());
        }
        for (TroopFigure figure : field.figures().figures()) {
          assertThat(figure.span().of(written)).isEqualTo(figure.number());
          assertThat(
                  field.passage().sentences().get(figure.sentence()).span().contains(figure.span()))
              .isTrue();
        }
        for (RejectedNumber number : field.figures().rejected()) {
          assertThat(number.span().of(written)).isEqualTo(number.surface());
        }
      }
    }
  }

  @Test
  void theSameArticleGivesTheSameAnalysis() {
    String text =
        "The US-led coalition left Camp Taji. About 500 Iraqi soldiers moved in on Sunday.";
    ArticleAnalysis one = analysis("A title", text);
    ArticleAnalysis other = analysis("A title", text);
    for (int i = 0; i < one.fields().size(); i++) {
      assertThat(one.fields().get(i).mentions()).isEqualTo(other.fields().get(i).mentions());
      assertThat(one.fields().get(i).figures()).isEqualTo(other.fields().get(i).figures());
    }
    assertThat(one.terms()).isEqualTo(other.terms());
  }

  @Test
  void pairsAreOrderedDistinctAndCountedAsAPlainLoopDoes() {
    ArticleAnalysis analysis =
        analysis(
            "Iraq and Iran",
            "Iraq spoke to Iran. Turkey did not. Iran, Iraq and Turkey met in Baghdad. Iraq left.");
    Map<String, Integer> expected = new TreeMap<>();
    TreeSet<String> all = new TreeSet<>();
    for (FieldAnalysis field : analysis.fields()) {
      for (int s = 0; s < field.passage().sentences().size(); s++) {
        TreeSet<String> ids = new TreeSet<>();
        for (EntityMention mention : field.mentions()) {
          if (mention.sentence() == s) {
            ids.add(mention.entity().id());
          }
        }
        all.addAll(ids);
        for (String a : ids) {
          for (String b : ids.tailSet(a, false)) {
            expected.merge(a + " " + b, 1, Integer::sum);
          }
        }
      }
    }
    for (String a : all) {
      for (String b : all.tailSet(a, false)) {
        expected.putIfAbsent(a + " " + b, 0);
      }
    }
    Map<String, Integer> found = new TreeMap<>();
    analysis.cooccurrences().pairs().forEach(p -> found.put(p.a() + " " + p.b(), p.sentences()));
    assertThat(found).isEqualTo(expected).containsEntry("country:IRN country:IRQ", 3);
  }

  @Test
  void anArticleOfVeryManyEntitiesIsPairedByItsMostMentionedOnes() {
    StringBuilder text = new StringBuilder("Iraq and Iran met. Iraq and Iran met again.");
    for (int i = 0; i < 400; i++) {
      String name = "" + (char) ('A' + i % 26) + (char) ('a' + i / 26) + "xo";
      text.append(" Mr. ").append(name).append(" came.");
    }
    Cooccurrences cooccurrences = analysis("", text.toString()).cooccurrences();
    int paired = Cooccurrences.MOST_PAIRED;
    assertThat(cooccurrences.entities()).hasSizeGreaterThan(300);
    assertThat(cooccurrences.pairs()).hasSize(paired * (paired - 1) / 2);
    assertThat(cooccurrences.unpaired()).isEqualTo(cooccurrences.entities().size() - paired);
    assertThat(cooccurrences.pairs())
        .anySatisfy(
            p -> {
              assertThat(p.a()).isEqualTo("country:IRN");
              assertThat(p.b()).isEqualTo("country:IRQ");
              assertThat(p.sentences()).isEqualTo(2);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "El presidente dijo hoy que las tropas saldrán del país antes de que termine el año, según un"
            + " acuerdo que fue firmado por los dos gobiernos y que no ha sido publicado todavía.",
        "Die Truppen werden das Land noch vor dem Ende des Jahres verlassen, wie der Minister am"
            + " Montag in einer kurzen Rede vor dem Parlament sagte, ohne dabei Zahlen zu nennen.",
        "Le ministre a déclaré que les soldats quitteront le pays avant la fin de cette année, selon"
            + " un accord signé par les deux gouvernements et qui reste pour le moment secret.",
        "Министр заявил, что войска покинут страну до конца этого года в соответствии с соглашением,"
            + " которое было подписано двумя правительствами и до сих пор нигде не опубликовано."
      })
  void otherLanguagesAreRefused(String text) {
    Parsed<ArticleAnalysis> parsed = ANALYZER.analyze(article("", text));
    assertThat(parsed).isInstanceOf(Parsed.Rejected.class);
    assertThat(((Parsed.Rejected<ArticleAnalysis>) parsed).issue()).isEqualTo(Issue.NOT_ENGLISH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Shr loss 12 cts vs loss 17 cts. Net loss 484,556 vs loss 620,607. Sales 2.1 mln vs 1.1 mln."
            + " Year shr profit 22 cts vs profit 30 cts, net profit 1.2 mln vs 1.6 mln, revs 9.1 mln.",
        "THE ARMY SAID THAT THE REBELS HAD LEFT THE TOWN BEFORE DAWN AND THAT NOBODY WAS HURT.",
        "Hit: Aleppo, Mosul, Raqqa, Tikrit, Fallujah, Ramadi, Hama, Homs, Idlib, Kobani, Sinjar.",
        "Short."
      })
  void tablesListsAndCapitalsAreEnglishToo(String text) {
    assertThat(ANALYZER.analyze(article("", text))).isInstanceOf(Parsed.Ok.class);
  }

  /** Fails if a term stands there twice. */
  private static Map<String, Integer> terms(String title, String text) {
    return analysis(title, text).terms().stream()
        .collect(Collectors.toMap(TermCount::term, TermCount::count));
  }

  @Test
  void termsOfSeveralWordsAreRunsAndNames() {
    Map<String, Integer> terms =
        terms(
            "Suicide bombing",
            "A suicide bombing hit the Democratic Republic of the Congo on Monday, officials"
                + " said. Road side bombs killed ten. Suicide. Bombing of roads, side streets.");
    assertThat(terms)
        .containsEntry("suicide bombing", 2)
        .containsEntry("suicide bombing hit", 1)
        .containsEntry("suicide", 3)
        .containsEntry("democratic republic of the congo", 1)
        .containsEntry("democratic republic", 1)
        .containsEntry("road side bombs", 1)
        .doesNotContainKeys("monday", "officials said", "said", "roads side", "congo officials");
  }

  @Test
  void aLongArticleAddsNoMoreTermsOfSeveralWordsThanAShortOne() {
    StringBuilder text = new StringBuilder("Cluster bombs fell. Cluster bombs fell again. ");
    for (int i = 0; i < 500; i++) {
      char[] letters = {'x', (char) ('a' + i % 26), (char) ('a' + i / 26), 'o'};
      text.append("the ").append(letters).append(" ship ");
    }
    Map<String, Integer> terms = terms("", text + "and cluster bombs.");
    assertThat(terms.keySet().stream().filter(term -> term.contains(" ")))
        .hasSize(TermCounter.MOST_MULTIWORD)
        .contains("cluster bombs", "cluster bombs fell", "xaao ship");
    assertThat(terms).containsEntry("cluster bombs", 3).containsEntry("ship", 500);
  }

  @Test
  void termsAreFoldedWordsThatAreNoGrammar() {
    assertThat(terms("The Troops", "the troops of Iraq's army; troops, 5,000"))
        .containsExactlyInAnyOrderEntriesOf(Map.of("troops", 3, "iraq", 1, "army", 1));
  }
}
