package dev.muster.analysis;

import static dev.muster.analysis.EntityPair.Standing.FIRST_INSIDE;
import static dev.muster.analysis.EntityPair.Standing.TOGETHER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.article.Article;
import dev.muster.article.Parsed;
import dev.muster.entity.EntityMention;
import dev.muster.entity.Gazetteer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class CooccurrencesTest {
  private static final Gazetteer GAZETTEER = Gazetteer.load(List.of());
  private static final ArticleAnalyzer ANALYZER = new ArticleAnalyzer(GAZETTEER);

  private static Article article(String title, String text) {
    return new Article(
        "id", LocalDate.of(2020, 8, 23), title, text, null, null, null, null, null, "hash");
  }

  private static ArticleAnalysis analysis(ArticleAnalyzer analyzer, String title, String text) {
    Parsed<ArticleAnalysis> parsed = analyzer.analyze(article(title, text));
    assertThat(parsed).isInstanceOf(Parsed.Ok.class);
    return ((Parsed.Ok<ArticleAnalysis>) parsed).value();
  }

  @Test
  void aNameInsideAnotherDoesNotMeetIt() {
    Cooccurrences nested =
        analysis(ANALYZER, "", "Russian forces left. Turkey saw the Russian forces leave.")
            .cooccurrences();
    assertThat(nested.entities()).extracting(e -> e.entity().id()).contains("country:RUS");
    assertThat(nested.entities()).hasSize(3);
    assertThat(nested.pairs())
        .filteredOn(EntityPair::isTogether)
        .hasSize(2)
        .allSatisfy(pair -> assertThat(pair.a() + pair.b()).contains("country:TUR"));
    EntityPair inside = new EntityPair("country:RUS", "force:russia/forces", FIRST_INSIDE, 1, 2, 0);
    assertThat(nested.pairs()).contains(inside);
    assertThat(
            analysis(ANALYZER, "", "Russian forces left. Russia said so.").cooccurrences().pairs())
        .containsExactly(
            new EntityPair("country:RUS", "force:russia/forces", TOGETHER, 1, 0, 0),
            new EntityPair("country:RUS", "force:russia/forces", FIRST_INSIDE, 0, 1, 0));
    assertThat(
            analysis(ANALYZER, "", "Russia said that Russian forces left.").cooccurrences().pairs())
        .containsExactly(new EntityPair("country:RUS", "force:russia/forces", TOGETHER, 1, 1, 0));
  }

  /** How pairs of an article stand, as looking through all of its mentions for each pair tells. */
  @Test
  void namesInsideNamesAreThoseThatAPlainLoopFinds() {
    String[] names = {
      "Russia",
      "Russian forces",
      "the Russian army",
      "Turkey",
      "Turkish troops",
      "Baghdad",
      "the Baghdad police",
      "Iraqi police",
      "Iraq",
      "the Iraqi and Turkish armies"
    };
    Random random = new Random(5);
    int nested = 0;
    for (int n = 0; n < 300; n++) {
      StringBuilder text = new StringBuilder();
      for (int i = 1 + random.nextInt(6); i > 0; i--) {
        text.append(names[random.nextInt(names.length)])
            .append(random.nextInt(3) > 0 ? " met " : ". ");
      }
      ArticleAnalysis analysis = analysis(ANALYZER, "Iraq", text.append("them.").toString());
      for (EntityPair pair : analysis.cooccurrences().pairs()) {
        if (pair.articles() > 0) {
          assertThat(pair.standing())
              .as("%s in %s", pair, text)
              .isEqualTo(standing(analysis, pair));
          nested += pair.isTogether() ? 0 : 1;
        }
      }
    }
    assertThat(nested).isPositive();
  }

  private static EntityPair.Standing standing(ArticleAnalysis analysis, EntityPair pair) {
    if (isOnlyInside(analysis, pair.a(), pair.b())) {
      return FIRST_INSIDE;
    }
    return isOnlyInside(analysis, pair.b(), pair.a())
        ? EntityPair.Standing.SECOND_INSIDE
        : TOGETHER;
  }

  private static boolean isOnlyInside(ArticleAnalysis analysis, String one, String other) {
    boolean inside = false;
    for (FieldAnalysis field : analysis.fields()) {
      for (EntityMention mention : field.mentions()) {
        if (mention.entity().id().equals(one)) {
          boolean touched = false;
          for (EntityMention around : field.mentions()) {
            boolean overlaps = around.entity().id().equals(other) && around.overlaps(mention);
            touched |= overlaps;
            inside |=
                overlaps
                    && around.firstToken() <= mention.firstToken()
                    && around.endToken() >= mention.endToken();
          }
          if (!touched) {
            return false;
          }
        }
      }
    }
    return inside;
  }

  /** Where every field is short, each mention is in the first window of its field. */
  @Test
  void windowsAreOpenedByMentionsAndShareNoToken() {
    ArticleAnalyzer inWindows = new ArticleAnalyzer(GAZETTEER, 8);
    String text =
        "Iraq met Iran there. " // one window: tokens 0 to 7
            + "We saw that it rained and that it was cold for some time then . " // one empty one
            + "Turkey sent word to Syria, and a long way off Iraq waited for news from Iran.";
    Cooccurrences found = analysis(inWindows, "", text).cooccurrences();
    Map<String, Integer> pairs = new TreeMap<>();
    found.pairs().forEach(p -> pairs.put(p.a() + " " + p.b(), p.windows()));
    assertThat(pairs)
        .containsEntry("country:IRN country:IRQ", 2)
        .containsEntry("country:SYR country:TUR", 1)
        .containsEntry("country:IRQ country:SYR", 0);
    assertThat(found.windows()).isEqualTo(4);
    found.entities().forEach(e -> assertThat(e.windows()).isBetween(1, found.windows()));
    assertThat(analysis(ANALYZER, "", text).cooccurrences().windows()).isZero();
  }

  /** Each mention to the window that a loop over single tokens finds for it. */
  @Test
  void pairsInWindowsAreThoseThatAPlainLoopFinds() {
    Random random = new Random(3);
    String[] words = {"Iraq", "Iran", "Turkey", "Syria", "the", "talks", "left", "and", "."};
    for (int n = 0; n < 12; n++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 10 + random.nextInt(60); i++) {
        text.append(words[random.nextInt(words.length)]).append(' ');
      }
      int length = 2 + random.nextInt(12);
      ArticleAnalyzer analyzer = new ArticleAnalyzer(GAZETTEER, length);
      ArticleAnalysis analysis = analysis(analyzer, "Iran", text.toString());
      Map<String, Integer> expected = new TreeMap<>();
      int windows = 0;
      for (FieldAnalysis field : analysis.fields()) {
        Map<Integer, List<String>> starts = new TreeMap<>();
        for (EntityMention mention : field.mentions()) {
          starts
              .computeIfAbsent(mention.firstToken(), key -> new ArrayList<>())
              .add(mention.entity().id());
        }
        int size = field.passage().tokens().size();
        int idle = 0;
        for (int token = 0; token < size; ) {
          if (!starts.containsKey(token)) {
            token++;
            windows += ++idle % length == 0 ? 1 : 0;
            continue;
          }
          TreeSet<String> ids = new TreeSet<>();
          for (int end = token + length; token < end; token++) {
            ids.addAll(starts.getOrDefault(token, List.of()));
          }
          windows++;
          idle = 0;
          ids.forEach(
              a -> ids.tailSet(a, false).forEach(b -> expected.merge(a + b, 1, Integer::sum)));
        }
      }
      Map<String, Integer> found = new TreeMap<>();
      for (EntityPair pair : analysis.cooccurrences().pairs()) {
        if (pair.windows() > 0) {
          found.put(pair.a() + pair.b(), pair.windows());
        }
      }
      assertThat(found).isEqualTo(expected);
      assertThat(analysis.cooccurrences().windows()).isEqualTo(windows);
    }
  }
}
