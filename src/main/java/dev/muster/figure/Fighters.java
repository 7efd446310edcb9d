package dev.muster.figure;

import dev.muster.entity.EntityMention;
import dev.muster.text.Shape;

/** Tells {@code fighters} that are planes from those who fight. */
final class Fighters {
  /** The most tokens between two kinds of planes of one list. */
  private static final int LIST = 8;

  private Fighters() {}

  /**
   * Whether a noun is {@code fighters} that are bought or built, named by their type, or one kind
   * of planes in a list of them: {@code 72 Tornado fighters}, {@code 132 warplanes including 72
   * fighters}; and no word beside it says whose they are.
   */
  static boolean arePlanes(SentenceView view, int noun, boolean described) {
    if (!view.is(noun, "fighters") && !view.is(noun, "fighter")) {
      return false;
    }
    if (view.is(noun - 1, WordRole.WARPLANE)
        || view.holds(noun - 1) && view.tokens().shape(noun - 1) == Shape.ALPHANUMERIC) {
      return true;
    }
    boolean listed = isListed(view, noun, -1) || isListed(view, noun, 1);
    return !described && !arePeople(view, noun + 1) && (listed || areBought(view, noun));
  }

  /** {@code of the militia}, {@code loyal to}, {@code who}, {@code were killed}. */
  private static boolean arePeople(SentenceView view, int next) {
    int name = view.isDeterminer(next + 1) ? next + 2 : next + 1;
    EntityMention from = view.is(next, "from") ? view.mention(name) : null;
    boolean group = from != null && from.entity().type().isArmed();
    VerbGroup verb = view.clauses().groupAt(next);
    boolean dies = verb != null && verb.isToll();
    return group || dies || view.is(next, "of") || view.is(next, "loyal") || view.is(next, "who");
  }

  /** {@code buy up to 36 fighters}; not {@code bought weapons for 600 fighters}. */
  private static boolean areBought(SentenceView view, int noun) {
    VerbGroup verb = view.clauses().lastBefore(noun);
    if (verb == null || verb.passive() || !view.is(verb, VerbRole.BUY)) {
      return false;
    }
    for (int i = verb.head() + 1; i < noun; i++) {
      boolean bound = view.is(i, "at") || view.is(i, "up") || view.is(i, "to");
      if (view.clauses().at(i) == WordClass.PREPOSITION && !bound) {
        return false;
      }
    }
    return true;
  }

  /** Whether only words of a list stand between a noun and a word for planes on one side of it. */
  private static boolean isListed(SentenceView view, int noun, int step) {
    for (int i = noun + step; Math.abs(i - noun) <= LIST; i += step) {
      if (view.is(i, WordRole.WARPLANE)) {
        return true;
      }
      WordClass word = view.clauses().at(i);
      boolean inList =
          word == WordClass.NUMBER
              || word == WordClass.COMMA
              || word == WordClass.COORDINATOR
              || word == WordClass.ADVERB
              || word != null && word.isInPhrase()
              || view.is(i, "including");
      if (!inList) {
        return false;
      }
    }
    return false;
  }
}
