package dev.muster.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.UserException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArticleParserTest {
  private final ArticleParser parser =
      new ArticleParser(FieldNames.usual(), Limits.none(), "A Paper");

  private static RawRecord record(String... namesAndValues) {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return new RawRecord(values);
  }

  private static Article ok(Parsed<Article> parsed) {
    assertThat(parsed).isInstanceOf(Parsed.Ok.class);
    return ((Parsed.Ok<Article>) parsed).value();
  }

  private static Issue issue(Parsed<Article> parsed) {
    assertThat(parsed).isInstanceOf(Parsed.Rejected.class);
    return ((Parsed.Rejected<Article>) parsed).issue();
  }

  @Test
  void dateAndTextAreEnough() {
    Article article = ok(parser.parse(record("date", "2020-08-23", "text", " Troops left.\n")));
    assertThat(article.publishedOn()).isEqualTo(LocalDate.of(2020, 8, 23));
    assertThat(article.text()).as("the text stays as it was read").isEqualTo(" Troops left.\n");
    assertThat(article.title()).isEmpty();
    assertThat(article.source()).isEqualTo("A Paper");
    assertThat(article.id()).hasSize(32);
  }

  @Test
  void usualNamesAreKnown() {
    Article article =
        ok(
            parser.parse(
                record(
                    "published_at",
                    "2020-08-23",
                    "body",
                    "Text",
                    "headline",
                    "Head",
                    "publisher",
                    "P",
                    "byline",
                    "B",
                    "link",
                    "u",
                    "guid",
                    "g")));
    assertThat(article)
        .extracting(Article::id, Article::title, Article::source, Article::author, Article::url)
        .containsExactly("g", "Head", "P", "B", "u");
  }

  @Test
  void idsOfRecordsWithoutOneComeOfTheContent() {
    Article one = ok(parser.parse(record("date", "2020-08-23", "text", "A", "source", "X")));
    Article same = ok(parser.parse(record("date", "2020-08-23", "text", "A", "source", "X")));
    Article copy = ok(parser.parse(record("date", "2020-08-23", "text", "A", "source", "Y")));
    assertThat(one.id()).isEqualTo(same.id()).isNotEqualTo(copy.id());
    assertThat(one.contentHash()).isEqualTo(copy.contentHash());
  }

  @Test
  void recordsThatAreNoArticlesAreRefusedWithAnIssue() {
    assertThat(issue(parser.parse(record("text", "A")))).isEqualTo(Issue.NO_DATE);
    assertThat(issue(parser.parse(record("date", "soon", "text", "A")))).isEqualTo(Issue.BAD_DATE);
    assertThat(issue(parser.parse(record("date", "2020-08-23")))).isEqualTo(Issue.NO_TEXT);
    assertThat(issue(parser.parse(record("date", "2020-08-23", "text", " \n"))))
        .isEqualTo(Issue.NO_TEXT);
    assertThat(issue(parser.parse(record("date", "2020-08-23", "text", "A", "language", "de-DE"))))
        .isEqualTo(Issue.NOT_ENGLISH);
    assertThat(parser.parse(record("date", "2020-08-23", "text", "A", "language", "en_GB")))
        .isInstanceOf(Parsed.Ok.class);
  }

  @Test
  void limitsDecideWhatIsLetThrough() {
    Limits limits = new Limits(LocalDate.of(2020, 8, 1), LocalDate.of(2020, 8, 31), 10);
    ArticleParser strict = new ArticleParser(FieldNames.usual(), limits, null);
    assertThat(issue(strict.parse(record("date", "2020-09-01", "text", "A"))))
        .isEqualTo(Issue.OUTSIDE_DATES);
    assertThat(issue(strict.parse(record("date", "2020-08-31", "text", "x".repeat(11)))))
        .isEqualTo(Issue.TOO_LARGE);
    assertThat(strict.parse(record("date", "2020-08-31", "text", "x".repeat(10))))
        .isInstanceOf(Parsed.Ok.class);
    assertThatThrownBy(() -> new Limits(LocalDate.of(2020, 2, 1), LocalDate.of(2020, 1, 1), 1))
        .hasMessage("Cannot use --to: '2020-01-01' is before --from '2020-02-01'");
  }

  @Test
  void aNameThatTheUserGivesIsTriedAlone() {
    FieldNames names = FieldNames.usual().with(Map.of("text", "story"));
    ArticleParser own = new ArticleParser(names, Limits.none(), null);
    assertThat(ok(own.parse(record("date", "2020-08-23", "text", "A", "story", "B"))).text())
        .isEqualTo("B");
    assertThat(issue(own.parse(record("date", "2020-08-23", "text", "A"))))
        .isEqualTo(Issue.NO_TEXT);
    assertThatThrownBy(() -> FieldNames.usual().with(Map.of("txt", "story")))
        .isInstanceOf(UserException.class)
        .hasMessageStartingWith(
            "Cannot use --field: 'txt=story' (the name before '=' is one of id,");
  }
}
