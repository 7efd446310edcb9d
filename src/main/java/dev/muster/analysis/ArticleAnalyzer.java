package dev.muster.analysis;

import dev.muster.article.Article;
import dev.muster.article.Field;
import dev.muster.article.Issue;
import dev.muster.article.Parsed;
import dev.muster.entity.EntityMention;
import dev.muster.entity.EntityRecognizer;
import dev.muster.entity.Gazetteer;
import dev.muster.figure.Figures;
import dev.muster.figure.TroopFigureFinder;
import dev.muster.text.Passage;
import dev.muster.text.SentenceDetector;
import dev.muster.text.Tokenizer;
import dev.muster.text.Tokens;
import dev.muster.text.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Says what an article says: its sentences and tokens, its mentions, its troop figures, its terms.
 *
 * <p>A pure function of the article and the names that it was made with. Making one reads all
 * tables, which takes about a second; one may be shared by all threads of a program.
 */
public final class ArticleAnalyzer {
  private final Tokenizer tokenizer;
  private final SentenceDetector sentences;
  private final EnglishText english;
  private final EntityRecognizer entities;
  private final TroopFigureFinder figures;
  private final TermCounter terms;
  private final int window;

  /**
   * @param gazetteer the entities that are known beforehand
   */
  public ArticleAnalyzer(Gazetteer gazetteer) {
    this(gazetteer, 0);
  }

  /**
   * @param gazetteer the entities that are known beforehand
   * @param window tokens of the windows in which pairs are counted too; 0 for no windows
   */
  public ArticleAnalyzer(Gazetteer gazetteer, int window) {
    this.window = window;
    Vocabulary vocabulary = new Vocabulary();
    this.tokenizer = new Tokenizer(vocabulary);
    this.sentences = new SentenceDetector(tokenizer, vocabulary);
    this.english = new EnglishText(vocabulary);
    this.entities = new EntityRecognizer(gazetteer, vocabulary, tokenizer);
    this.figures = new TroopFigureFinder(gazetteer, vocabulary, tokenizer);
    this.terms = new TermCounter(vocabulary);
  }

  /** What an article says, or that it is not English, or on which rule it broke. */
  public Parsed<ArticleAnalysis> analyze(Article article) {
    try {
      return read(article);
    } catch (RuntimeException broken) {
      return Parsed.rejected(
          Issue.ANALYSIS_FAILED,
          "%s at %s; an error of Muster: please report it with this record"
              .formatted(broken, place(broken)));
    }
  }

  /** The innermost line of ours that an error came through. */
  private static String place(RuntimeException broken) {
    return Arrays.stream(broken.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith("dev.muster."))
        .map(StackTraceElement::toString)
        .findFirst()
        .orElse("an unknown place");
  }

  private Parsed<ArticleAnalysis> read(Article article) {
    List<Passage> passages = List.of(passage(article.title()), passage(article.text()));
    if (!english.isEnglish(passages.get(1))) {
      return Parsed.rejected(
          Issue.NOT_ENGLISH,
          "%.0f %% of its words written small are English"
              .formatted(100 * english.share(passages.get(1))));
    }
    List<List<EntityMention>> mentions = entities.recognize(passages, article.publishedOn());
    List<Figures> found = figures.find(passages, mentions, article.publishedOn());
    List<FieldAnalysis> fields = new ArrayList<>(passages.size());
    for (Field field : Field.values()) {
      Passage passage = passages.get(field.ordinal());
      int at = field.ordinal();
      fields.add(new FieldAnalysis(field, passage, mentions.get(at), found.get(at)));
    }
    return Parsed.ok(
        new ArticleAnalysis(
            article, fields, Cooccurrences.of(fields, window), terms.count(fields)));
  }

  private Passage passage(String text) {
    Tokens tokens = tokenizer.tokenize(text);
    return new Passage(tokens, sentences.detect(tokens));
  }
}
