package dev.muster.spark;

import dev.muster.analysis.ArticleAnalyzer;
import dev.muster.entity.Gazetteer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The analyzers of this Java process: one for each set of the user's names, made when first asked.
 */
final class Analyzers {
  private static final Map<List<RunSettings.OwnNames>, ArticleAnalyzer> ANALYZERS =
      new ConcurrentHashMap<>();

  private Analyzers() {}

  static ArticleAnalyzer of(RunSettings settings) {
    return ANALYZERS.computeIfAbsent(
        settings.ownNames(), names -> new ArticleAnalyzer(Gazetteer.load(settings.ownTables())));
  }
}
