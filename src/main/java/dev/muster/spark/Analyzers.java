package dev.muster.spark;

import dev.muster.analysis.ArticleAnalyzer;
import dev.muster.entity.Gazetteer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The analyzers of this Java process: one for each way to analyse, made when first asked. */
final class Analyzers {
  private static final Map<Key, ArticleAnalyzer> ANALYZERS = new ConcurrentHashMap<>();

  private Analyzers() {}

  static ArticleAnalyzer of(RunSettings settings) {
    return ANALYZERS.computeIfAbsent(
        new Key(settings.ownNames(), settings.window()),
        key -> new ArticleAnalyzer(Gazetteer.load(settings.ownTables()), settings.window()));
  }

  private record Key(List<RunSettings.OwnNames> ownNames, int window) {}
}
