package dev.muster.figure;

import dev.muster.entity.EntityMention;

/** Tells places where something is told, discussed or mourned, and not where it happened. */
final class Reports {
  /** The most tokens between a meeting and the verb that says where it is held. */
  private static final int SUBJECT = 7;

  private Reports() {}

  /** {@code reports received in Bogota}, {@code told reporters in Kabul}: where it is told. */
  static boolean areAt(SentenceView view, EntityMention mention) {
    int at = mention.firstToken() - 1;
    while (view.isDeterminer(at) || view.clauses().at(at) == WordClass.ATTRIBUTE) {
      at--;
    }
    int before = at - 1;
    while (view.date(before) != null
        || view.isPreposition(before) && view.date(before + 1) != null) {
      before--;
    }
    VerbGroup verb = view.clauses().groupAt(before);
    return view.isPreposition(at)
        && (view.is(before, WordRole.REPORT) || isSaid(view, verb) || isHeld(view, verb))
        && !Scenes.isAttacked(view, mention);
  }

  /** {@code was reported in Lima that}; not {@code clashes were reported in}. */
  private static boolean isSaid(SentenceView view, VerbGroup verb) {
    if (verb == null || !view.is(verb, VerbRole.SAY)) {
      return false;
    }
    int subject = verb.first() - 1;
    return !verb.passive() || !Locatives.isFight(view, subject) && view.event(subject) == null;
  }

  /** {@code the talks were held in}, {@code a conference scheduled in}. */
  private static boolean isHeld(SentenceView view, VerbGroup verb) {
    if (verb == null || !view.is(verb, VerbRole.CONVENE)) {
      return false;
    }
    for (int i = verb.first() - 1; i >= verb.first() - SUBJECT; i--) {
      if (view.clauses().at(i) == WordClass.STOP) {
        return false;
      }
      if (view.is(i, WordRole.REPORT)) {
        return true;
      }
    }
    return false;
  }
}
