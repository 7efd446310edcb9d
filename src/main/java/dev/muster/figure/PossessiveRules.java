package dev.muster.figure;

import dev.muster.entity.Entity;
import dev.muster.entity.EntityMention;
import dev.muster.figure.ForceRules.Force;

/** Says whose people are counted by a possessive: {@code Iraq's 5,000 troops}, {@code its 460}. */
final class PossessiveRules {
  private final ArticleContext context;
  private final SubjectFinder subjects;

  PossessiveRules(ArticleContext context, SubjectFinder subjects) {
    this.context = context;
    this.subjects = subjects;
  }

  /** Where what says whose they are may stand, with a number or inside its phrase. */
  static int token(SentenceView view, int first, CountedPhrase phrase) {
    int at = pronounInside(view, first, phrase);
    at = at < 0 ? first - 1 : at;
    while (view.clauses().at(at) == WordClass.ATTRIBUTE
        || view.is(at, "own")
        || view.is(at, "last")
        || view.is(at, "first")) {
      at--;
    }
    // Its ceiling of 13,289 soldiers.
    boolean own = view.is(at - 2, "its") || view.is(at - 2, "their");
    return own && view.is(at, "of") ? at - 2 : at;
  }

  /** {@code Iraq's 5,000 troops}, {@code its 460 troops}. */
  Force find(SentenceView view, int at) {
    if (view.isPossessive(at)) {
      EntityMention mention = view.mention(at - 1);
      Entity owner = mention == null ? null : context.owner(mention.entity());
      return owner == null ? null : new Force(owner, "possessive");
    }
    if (view.is(at, "our") || view.is(at, "my")) {
      return context.speaker() == null ? null : new Force(context.speaker(), "speaker");
    }
    if (view.is(at, WordRole.OWN)) {
      Entity before = subjects.ownerBefore(view, at);
      Entity owner = before == null ? spokenFor(view, at) : before;
      return owner == null ? null : new Force(owner, "possessive");
    }
    return null;
  }

  /**
   * Whom a possessive stands for that is no subject before it: {@code a spokesman for Hamas says
   * five of its}; at the start of a sentence the one of the sentence before; null if that is not
   * plain.
   */
  private Entity spokenFor(SentenceView view, int token) {
    if (token - view.first() <= 1) {
      return context.subject();
    }
    for (EntityMention mention : view.mentions()) {
      int before = mention.firstToken() - 1;
      before = view.isDeterminer(before) ? before - 1 : before;
      boolean told =
          view.is(before, "for")
              || view.is(before, "of")
              || view.is(before, "to") && view.is(before - 1, "according");
      Entity owner = told && mention.endToken() <= token ? context.owner(mention.entity()) : null;
      if (owner != null) {
        return owner;
      }
    }
    return null;
  }

  /** The possessive in {@code 3,000 of our soldiers}; -1 if there is none. */
  private static int pronounInside(SentenceView view, int first, CountedPhrase phrase) {
    for (int i = first + 1; i < phrase.nounFirst(); i++) {
      if (view.clauses().at(i) == WordClass.POSSESSIVE) {
        return i;
      }
    }
    return -1;
  }
}
