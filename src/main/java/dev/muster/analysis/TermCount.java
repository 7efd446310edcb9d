package dev.muster.analysis;

/**
 * A term of an article.
 *
 * @param term folded, its words with one space between
 * @param count how often the article has it; at least 1
 */
public record TermCount(String term, int count) {}
