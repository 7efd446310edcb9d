package dev.muster.figure;

import dev.muster.entity.EntityMention;
import dev.muster.entity.Via;

/**
 * Tells mentions by which a text speaks of a state as one that has forces or decides on them:
 * {@code the American mission}, {@code France withdrew}, {@code the president of Chad}; not of one
 * that only talks ({@code Iran warned}) or whose civilians are named ({@code Norwegian mediators}).
 */
final class ForceHolders {
  /** The most words between a name and the forces or the mission that it describes. */
  private static final int NEAR = 2;

  private ForceHolders() {}

  /** Whether a mention of a country is one of these. */
  static boolean is(SentenceView view, EntityMention mention) {
    int before = mention.firstToken() - 1;
    before = view.isDeterminer(before) ? before - 1 : before;
    boolean headed = view.is(before, "of") && view.is(before - 1, WordRole.HEAD);
    boolean possessive = view.isPossessive(mention.endToken());
    int next = possessive ? mention.endToken() + 1 : mention.endToken();
    boolean describes = possessive || mention.via() != Via.NAME;
    return headed || describes && areForces(view, next) || isMoving(view, mention);
  }

  /** Whether forces, their mission or who decides on them follow what describes them. */
  private static boolean areForces(SentenceView view, int first) {
    for (int i = first; i <= first + NEAR && view.holds(i); i++) {
      boolean forces =
          view.isCountedNoun(i)
              || view.is(i, WordRole.BODY)
              || view.is(i, WordRole.HEAD)
              || view.is(i, WordRole.CITIZENS)
              || view.is(i, WordRole.WAR)
              || view.is(i, "mission")
              || view.event(i) != null;
      if (forces) {
        return true;
      }
      WordClass word = view.clauses().at(i);
      if (word != WordClass.NOUN && word != WordClass.ATTRIBUTE) {
        return false;
      }
    }
    return false;
  }

  /** {@code France has withdrawn}, {@code Ethiopia invaded}. */
  private static boolean isMoving(SentenceView view, EntityMention mention) {
    int next = mention.endToken();
    next = view.clauses().at(next) == WordClass.ADVERB ? next + 1 : next;
    VerbGroup verb = view.clauses().groupAt(next);
    boolean moves =
        verb != null && !verb.passive() && (moves(verb.ofObject()) || moves(verb.ofSubject()));
    return moves || view.is(verb, VerbRole.DECIDE) || view.is(verb, VerbRole.SCENE);
  }

  private static boolean moves(Status status) {
    return status == Status.ARRIVING || status == Status.LEAVING || status == Status.RECRUITED;
  }
}
