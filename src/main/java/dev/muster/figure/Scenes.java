package dev.muster.figure;

import dev.muster.entity.EntityMention;

/** Tells the names of places where a sentence has people fight, fall or be taken. */
final class Scenes {
  /** The most tokens between a name and what governs it. */
  private static final int REACH = 14;

  private Scenes() {}

  /**
   * Whether what governs a name tells of fighting or of losses: the nearest verb or noun of an
   * event before it ({@code the clash took place in} has the noun), or, where the name opens its
   * clause, any that follows in it.
   */
  static boolean tellsOf(SentenceView view, EntityMention mention) {
    return governs(view, mention, true);
  }

  /**
   * Whether what governs a name tells of fighting, whoever was lost: {@code attacked a hospital}.
   */
  static boolean isAttacked(SentenceView view, EntityMention mention) {
    return governs(view, mention, false);
  }

  private static boolean governs(SentenceView view, EntityMention mention, boolean losses) {
    int least = Math.max(view.first(), mention.firstToken() - REACH);
    for (int i = mention.firstToken() - 1; i >= least && !isBound(view, i); i--) {
      if (isNoun(view, i, losses)) {
        return true;
      }
      VerbGroup verb = view.clauses().groupAt(i);
      if (verb != null && i == verb.head() && !view.is(verb, VerbRole.HAPPEN)) {
        return isVerb(view, verb, losses);
      }
    }
    if (!opens(view, mention)) {
      return false;
    }
    for (int i = mention.endToken(); i < view.end() && !isBound(view, i); i++) {
      VerbGroup verb = view.clauses().groupAt(i);
      boolean head = verb != null && i == verb.head();
      if (isNoun(view, i, losses) || head && isVerb(view, verb, losses)) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing but a preposition and names that it is a part of stand before a name. */
  private static boolean opens(SentenceView view, EntityMention mention) {
    int before = mention.firstToken() - 1;
    while (Locatives.isPassed(view, before)
        || view.isPreposition(before)
        || view.clauses().at(before) == WordClass.COMMA
        || view.mention(before) != null && view.mention(before).entity().type().isPlace()) {
      before--;
    }
    return before < view.first() || isBound(view, before);
  }

  private static boolean isBound(SentenceView view, int token) {
    WordClass word = view.clauses().at(token);
    return word == WordClass.STOP || word == WordClass.SUBORDINATOR;
  }

  private static boolean isNoun(SentenceView view, int token, boolean losses) {
    return Locatives.isFight(view, token) || losses && isToll(view.event(token));
  }

  private static boolean isVerb(SentenceView view, VerbGroup verb, boolean losses) {
    boolean toll = isToll(verb.ofObject()) || isToll(verb.ofSubject());
    return view.is(verb, VerbRole.SCENE) || view.is(verb, VerbRole.BLAST) || losses && toll;
  }

  private static boolean isToll(Status status) {
    return status != null && status.isToll();
  }
}
