package dev.muster.figure;

import dev.muster.entity.EntityMention;
import dev.muster.entity.EntityType;
import dev.muster.text.PhraseMap;

/**
 * Tells numbers that are no count of their own: of people who are part of others that are counted
 * too, who are only looked for or described, or whose number is denied.
 */
final class PartRules {
  private PartRules() {}

  /**
   * {@code eight soldiers, including a colonel and two lieutenants}, {@code three soldiers -- a
   * captain and two privates --}: the whole holds the two.
   */
  static boolean isPart(SentenceView view, Quantity quantity, Candidate whole) {
    if (quantity.firstToken() < view.clauses().afterAside(whole.end())) {
      return true;
    }
    int i = quantity.firstToken() - 1;
    while (i >= whole.end() && !view.is(i, "including") && !view.is(i, "among")) {
      if (view.clauses().groupAt(i) != null || view.clauses().at(i) == WordClass.STOP) {
        return false;
      }
      i--;
    }
    return i >= whole.end();
  }

  /**
   * {@code three militants, two of them commanders}: what is told of some is no count of its own.
   */
  static boolean isOfThem(SentenceView view, Quantity quantity, Candidate candidate) {
    int of = quantity.endToken();
    return PhraseStart.isOfWhom(view, of)
        && candidate.phrase().nounFirst() > of + 1
        && view.clauses().groupAt(candidate.end()) == null;
  }

  /** {@code seven soldiers, not six}, {@code not one soldier}: a number that is denied. */
  static boolean isDenied(SentenceView view, Quantity quantity) {
    return view.is(quantity.firstToken() - 1, "not");
  }

  /** {@code in search of a leader}, {@code the hunt for a commander}: who is not found yet. */
  static boolean isSought(SentenceView view, int first) {
    boolean after = view.is(first - 1, "of") || view.is(first - 1, "for");
    return after && view.is(first - 2, WordRole.SEARCH);
  }

  /** {@code one of 10 marines who were killed}: the ten were. */
  static boolean isOneOf(SentenceView view, int of) {
    int next = view.isDeterminer(of + 1) ? of + 2 : of + 1;
    return view.is(of, "of") && view.clauses().at(next) == WordClass.NUMBER;
  }

  /** {@code son of a policeman}: of whom someone is. */
  static boolean isKin(SentenceView view, int first) {
    return view.is(first - 1, "of") && view.is(first - 2, WordRole.KIN);
  }

  /** {@code 115,000 soldiers and civilians}. */
  static boolean isMixedSum(SentenceView view, int end) {
    boolean joined = view.is(end, "and") || view.is(end, "or");
    if (!joined || !view.holds(end + 1) || view.clauses().groupAt(end + 1) != null) {
      return false;
    }
    PhraseMap.Match<Refusal> second = view.otherNoun(end + 1);
    boolean civilians = second != null && second.value() == Refusal.CIVILIANS;
    return civilians && !areForces(view, end + 1);
  }

  /** {@code and National Guard members}, {@code and national police officers}. */
  private static boolean areForces(SentenceView view, int first) {
    for (int i = first; isWord(view.clauses().at(i)); i++) {
      EntityMention mention = view.mention(i);
      boolean force = mention != null && mention.entity().type() == EntityType.FORCE;
      if (force || view.isCountedNoun(i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWord(WordClass word) {
    return word == WordClass.NOUN || word == WordClass.NAME || word == WordClass.ATTRIBUTE;
  }
}
