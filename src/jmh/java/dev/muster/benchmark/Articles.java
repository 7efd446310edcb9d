package dev.muster.benchmark;

import dev.muster.analysis.ArticleAnalyzer;
import dev.muster.article.Article;
import dev.muster.entity.EntityMention;
import dev.muster.entity.EntityRecognizer;
import dev.muster.entity.Gazetteer;
import dev.muster.figure.TroopFigureFinder;
import dev.muster.text.Passage;
import dev.muster.text.SentenceDetector;
import dev.muster.text.Tokenizer;
import dev.muster.text.Tokens;
import dev.muster.text.Vocabulary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The finders, and articles at every stage between them. */
@State(Scope.Benchmark)
public class Articles {
  private static final int MOST = 4000;
  private static final LocalDate DAY = LocalDate.of(2008, 6, 1);

  /** An article with what a finder is given of it. */
  record Prepared(
      Article article,
      Tokens tokens,
      List<Passage> passages,
      List<List<EntityMention>> mentions,
      long bytes) {}

  /** Folder of the articles. */
  @Param("jobs/sample")
  public String sources;

  Tokenizer tokenizer;
  SentenceDetector sentences;
  EntityRecognizer recognizer;
  TroopFigureFinder figures;
  ArticleAnalyzer analyzer;
  private final List<Prepared> articles = new ArrayList<>();
  private int next;

  /** Reads every article, or as many as are enough, evenly over the sources. */
  @Setup
  public void prepare() throws IOException {
    Gazetteer gazetteer = Gazetteer.load(List.of());
    Vocabulary vocabulary = new Vocabulary();
    tokenizer = new Tokenizer(vocabulary);
    sentences = new SentenceDetector(tokenizer, vocabulary);
    recognizer = new EntityRecognizer(gazetteer, vocabulary, tokenizer);
    figures = new TroopFigureFinder(gazetteer, vocabulary, tokenizer);
    analyzer = new ArticleAnalyzer(gazetteer);
    List<SourceRecord> records = SourceRecords.read(Path.of(sources));
    int step = Math.max(1, records.size() / MOST);
    for (int i = 0; i < records.size(); i += step) {
      articles.add(prepared(records.get(i), "a" + i));
    }
  }

  private Prepared prepared(SourceRecord record, String id) {
    Article article =
        new Article(id, DAY, record.title(), record.text(), null, null, null, null, null, id);
    List<Passage> passages = List.of(passage(record.title()), passage(record.text()));
    return new Prepared(
        article,
        passages.get(1).tokens(),
        passages,
        recognizer.recognize(passages, DAY),
        record.text().getBytes(StandardCharsets.UTF_8).length);
  }

  private Passage passage(String text) {
    Tokens tokens = tokenizer.tokenize(text);
    return new Passage(tokens, sentences.detect(tokens));
  }

  /** One article after the other, round and round. */
  Prepared next() {
    Prepared article = articles.get(next);
    next = next + 1 == articles.size() ? 0 : next + 1;
    return article;
  }

  LocalDate day() {
    return DAY;
  }
}
