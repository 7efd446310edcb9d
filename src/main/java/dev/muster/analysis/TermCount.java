package dev.muster.analysis;

import dev.muster.text.Vocabulary;

/**
 * A term of an article.
 *
 * @param term folded, its words with one space between
 * @param word its number in the analyzer's vocabulary; {@link Vocabulary#UNKNOWN} if it is of
 *     several words or the vocabulary lacks it
 * @param count how often the article has it; at least 1
 */
public record TermCount(String term, int word, int count) {
  /** A term that is no single word of the vocabulary. */
  public TermCount(String term, int count) {
    this(term, Vocabulary.UNKNOWN, count);
  }
}
