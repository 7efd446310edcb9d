package dev.muster.analysis;

import dev.muster.article.Article;
import java.util.List;

/**
 * What an article says.
 *
 * @param article the article
 * @param fields what each searched field says, the title first
 * @param cooccurrences which entities it mentions, and which together
 * @param terms its terms, each once, in no order that means anything
 */
public record ArticleAnalysis(
    Article article,
    List<FieldAnalysis> fields,
    Cooccurrences cooccurrences,
    List<TermCount> terms) {
  public ArticleAnalysis {
    fields = List.copyOf(fields);
    terms = List.copyOf(terms);
  }

  /** The number of sentences in all fields. */
  public int sentences() {
    return fields.stream().mapToInt(f -> f.passage().sentences().size()).sum();
  }

  /** The number of tokens in all fields, marks included. */
  public int tokens() {
    return fields.stream().mapToInt(f -> f.passage().tokens().size()).sum();
  }
}
