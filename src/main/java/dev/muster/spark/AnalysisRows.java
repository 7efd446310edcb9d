package dev.muster.spark;

import dev.muster.analysis.ArticleAnalysis;
import dev.muster.analysis.FieldAnalysis;
import dev.muster.article.Article;
import dev.muster.article.Field;
import dev.muster.article.Issue;
import dev.muster.article.Parsed;
import dev.muster.entity.Entity;
import dev.muster.entity.EntityMention;
import dev.muster.figure.RejectedNumber;
import dev.muster.figure.TroopFigure;
import dev.muster.story.Sketch;
import dev.muster.story.Sketcher;
import dev.muster.text.CodePoints;
import dev.muster.text.Sentence;
import dev.muster.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Makes rows of {@link AnalyzedArticles#SCHEMA}. Offsets become code points here, and each is
 * checked against the text once more.
 */
final class AnalysisRows {
  private static final int LONGEST_RAW = 2000;

  private final boolean keepText;
  private final PackedTerms.Packer terms = new PackedTerms.Packer();
  private final Sketcher sketcher;

  AnalysisRows(RunSettings settings) {
    this.keepText = settings.keepText();
    this.sketcher = new Sketcher(settings.stories().shingleLength());
  }

  Row rejected(String file, long block, long record, Parsed.Rejected<?> refusal, String raw) {
    boolean wanted = refusal.issue() != Issue.OUTSIDE_DATES;
    String start = wanted ? raw.substring(0, Math.min(raw.length(), LONGEST_RAW)) : null;
    Row rejected = RowFactory.create(refusal.issue().label(), refusal.detail(), start);
    return row(file, block, record, null, rejected);
  }

  /** The row of a block of a file, with the number of its lines. */
  static Row block(String file, long block, long lines) {
    return row(file, block, 0, lines, null);
  }

  private static Row row(String file, long block, long record, Long lines, Row rejected) {
    Object[] values = new Object[AnalyzedArticles.SCHEMA.length()];
    values[0] = file;
    values[1] = block;
    values[2] = record;
    values[3] = lines;
    values[4] = rejected;
    return RowFactory.create(values);
  }

  Row accepted(String file, long block, long record, ArticleAnalysis analysis) {
    Article article = analysis.article();
    PackedMentions.Packer mentions = new PackedMentions.Packer();
    List<Row> figures = new ArrayList<>();
    List<Row> rejected = new ArrayList<>();
    for (FieldAnalysis field : analysis.fields()) {
      FieldRows rows = new FieldRows(article, field);
      field.mentions().forEach(mention -> rows.addMention(mention, mentions));
      field.figures().figures().forEach(figure -> figures.add(rows.figure(figure)));
      field.figures().rejected().forEach(number -> rejected.add(rows.rejected(number)));
    }
    Row columns =
        RowFactory.create(
            Keys.article(article.publishedOn(), article.id()),
            article.id(),
            article.publishedOn(),
            article.source(),
            article.section(),
            article.title(),
            keepText ? article.text() : null,
            article.author(),
            article.url(),
            article.language(),
            analysis.sentences(),
            analysis.cooccurrences().windows(),
            analysis.tokens(),
            article.contentHash());
    return RowFactory.create(
        file,
        block,
        record,
        null,
        null,
        columns,
        mentions.toBytes(),
        mentions.size(),
        array(figures),
        array(rejected),
        PackedEntities.pack(analysis.cooccurrences().entities()),
        PackedNames.pack(analysis.cooccurrences().entities()),
        PackedPairs.pack(analysis.cooccurrences()),
        analysis.cooccurrences().unpaired(),
        terms.pack(analysis.terms()),
        sketch(analysis));
  }

  private Row sketch(ArticleAnalysis analysis) {
    Sketch sketch =
        sketcher.sketch(
            analysis.fields().get(Field.TITLE.ordinal()).passage().tokens(),
            analysis.fields().get(Field.TEXT.ordinal()).passage().tokens());
    return RowFactory.create(
        sketch.lookup().fingerprint(), sketch.lookup().keys().toBytes(), sketch.sample().toBytes());
  }

  private static Object array(List<Row> rows) {
    return rows.toArray(Row[]::new);
  }

  /** The rows of one field, with its offsets in code points. */
  private static final class FieldRows {
    private final Article article;
    private final FieldAnalysis field;
    private final String label;
    private final String text;
    private final CodePoints points;

    FieldRows(Article article, FieldAnalysis field) {
      this.article = article;
      this.field = field;
      this.label = field.field().label();
      this.text = article.field(field.field());
      this.points = CodePoints.of(text);
    }

    void addMention(EntityMention mention, PackedMentions.Packer mentions) {
      check(mention.span(), mention.surface());
      int start = points.at(mention.span().start());
      mentions.add(field.field(), mention, start, points.at(mention.span().end()));
    }

    Row figure(TroopFigure figure) {
      check(figure.span(), figure.number());
      Sentence sentence = field.passage().sentences().get(figure.sentence());
      Entity place = figure.place();
      return RowFactory.create(
          id(figure.span().start()),
          label,
          figure.sentence(),
          points.at(figure.span().start()),
          points.at(figure.span().end()),
          figure.number(),
          figure.quote(),
          field.passage().text(sentence),
          figure.low(),
          figure.best(),
          figure.high(),
          figure.bound().label(),
          figure.approximator(),
          figure.noun(),
          figure.kind().label(),
          figure.echelon(),
          figure.force() == null ? null : figure.force().id(),
          figure.force() == null ? null : figure.force().name(),
          figure.forceRule(),
          place == null ? null : place.id(),
          place == null ? null : place.name(),
          figure.country() == null ? null : figure.country().id(),
          figure.country() == null ? null : figure.country().name(),
          figure.placeRule(),
          figure.status().label(),
          figure.time().label(),
          figure.measure() == null ? null : figure.measure().label(),
          figure.asOf(),
          figure.asOfPrecision().label(),
          figure.asOfBasis().label(),
          figure.claimant(),
          figure.claimantEntity() == null ? null : figure.claimantEntity().id(),
          figure.relation() == null ? null : figure.relation().label(),
          figure.relationTo() == null ? null : id(figure.relationTo()),
          figure.rule());
    }

    Row rejected(RejectedNumber number) {
      check(number.span(), number.surface());
      return RowFactory.create(
          label,
          number.sentence(),
          points.at(number.span().start()),
          points.at(number.span().end()),
          number.surface(),
          number.reason().label());
    }

    private String id(int start) {
      return article.id() + "#" + label + "-" + points.at(start);
    }

    private void check(Span span, String surface) {
      if (span.length() != surface.length() || !text.startsWith(surface, span.start())) {
        throw new IllegalStateException(
            "Offsets %s of '%s' do not fit %s of article %s"
                .formatted(span, surface, label, article.id()));
      }
    }
  }
}
