package dev.muster.figure;

import dev.muster.figure.Predicate.Side;

/**
 * Finds the verb or noun that governs a counted phrase and tells its status.
 *
 * <p>In this order: an adjective of the phrase; the noun before {@code of}; a verb on the left that
 * has the phrase as its object or agent; a verb on the right that has it as its subject. A verb on
 * the left that tells nothing ({@code said}, {@code saw}) gives way to one on the right, and so
 * does one beyond a comma or {@code and} to a clause of the phrase's own.
 */
final class PredicateFinder {
  private final FigureWords words;
  private final SubjectRules subjects = new SubjectRules();

  PredicateFinder(FigureWords words) {
    this.words = words;
  }

  /**
   * What governs a phrase.
   *
   * @param first number of the first token of the quantity
   * @param end number after the last token of the phrase
   * @param adjective the status that an adjective of the phrase tells; null if none
   */
  Predicate find(SentenceView view, int first, int end, Status adjective) {
    Clauses clauses = view.clauses();
    SubjectRules.Right found = subjects.find(view, end);
    Predicate right = found.predicate();
    boolean died = right != null && right.status() == Status.KILLED && right.side() != Side.PASSIVE;
    if (adjective != null && adjective.isToll() && !died) {
      return new Predicate(
          adjective, first, Side.ADJECTIVE, LeftSearch.nearest(clauses, first, right));
    }
    return new LeftSearch(words, view, end, found).from(first);
  }
}
