package dev.muster.benchmark;

import dev.muster.analysis.ArticleAnalysis;
import dev.muster.article.Parsed;
import dev.muster.entity.EntityMention;
import dev.muster.figure.Figures;
import dev.muster.text.Sentence;
import dev.muster.text.Tokens;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;

/** Each finder alone, on one article an operation; and all of them together. */
public class FinderBenchmark {
  @Benchmark
  public Tokens tokenizer(Articles articles, Volume volume) {
    return articles.tokenizer.tokenize(volume.count(articles.next()).article().text());
  }

  @Benchmark
  public List<Sentence> sentenceDetector(Articles articles, Volume volume) {
    return articles.sentences.detect(volume.count(articles.next()).tokens());
  }

  @Benchmark
  public List<List<EntityMention>> entityRecognizer(Articles articles, Volume volume) {
    Articles.Prepared article = volume.count(articles.next());
    return articles.recognizer.recognize(article.passages(), articles.day());
  }

  @Benchmark
  public List<Figures> figureFinder(Articles articles, Volume volume) {
    Articles.Prepared article = volume.count(articles.next());
    return articles.figures.find(article.passages(), article.mentions(), articles.day());
  }

  @Benchmark
  public Parsed<ArticleAnalysis> wholeAnalyzer(Articles articles, Volume volume) {
    return articles.analyzer.analyze(volume.count(articles.next()).article());
  }
}
