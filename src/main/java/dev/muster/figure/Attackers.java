package dev.muster.figure;

import dev.muster.entity.Entity;
import dev.muster.entity.EntityMention;
import dev.muster.entity.EntityType;
import dev.muster.figure.VerbGroup.Form;

/**
 * Which armed group the last sentences have attack: after {@code al-Shabaab gunmen storm a house},
 * {@code all four attackers} of the next sentence are its people.
 */
final class Attackers {
  /** The number of sentences over which attackers are those of an attack. */
  private static final int REACH = 3;

  /** The number of sentences over which gunmen and fighters are. */
  private static final int NEXT = 2;

  /** The tokens within which an attack is of its verb. */
  private static final int NEAR = 5;

  private final ArticleContext context;
  private Entity group;
  private int told;

  Attackers(ArticleContext context) {
    this.context = context;
  }

  /** Takes in a sentence by its number. */
  void read(SentenceView view, int number) {
    for (EntityMention mention : view.mentions()) {
      if (mention.entity().type() == EntityType.ARMED_GROUP && isAttacker(view, mention)) {
        group = mention.entity();
        told = number;
        return;
      }
    }
  }

  /** Whether a group does the attack of a sentence: {@code X attacked}, {@code attacked by X}. */
  private static boolean isAttacker(SentenceView view, EntityMention mention) {
    int before = mention.firstToken() - 1;
    while (view.isDeterminer(before)
        || view.clauses().at(before) == WordClass.ATTRIBUTE
        || view.clauses().at(before) == WordClass.NUMBER) {
      before--;
    }
    if (view.is(before, "by")) {
      VerbGroup verb = view.clauses().lastBefore(before);
      return isAttackBefore(view, before) || verb != null && isAttack(view, verb);
    }
    if (view.isPreposition(before) || view.clauses().groupAt(before) != null) {
      return false;
    }
    VerbGroup verb = next(view, mention.endToken());
    return verb != null && !verb.passive() && isAttack(view, verb);
  }

  /** {@code an attack near the town by}. */
  private static boolean isAttackBefore(SentenceView view, int by) {
    for (int i = by - 1; i > by - 2 * NEAR && view.clauses().groupAt(i) == null; i--) {
      if (view.is(i, WordRole.ASSAULT)) {
        return true;
      }
    }
    return false;
  }

  /** The verb that has a name as its subject; null if another clause comes first. */
  private static VerbGroup next(SentenceView view, int token) {
    for (int i = token; i < view.end(); i++) {
      WordClass word = view.clauses().at(i);
      if (word == WordClass.STOP
          || word == WordClass.SUBORDINATOR
          || word == WordClass.RELATIVE
          || word == WordClass.COMMA) {
        return null;
      }
      if (view.clauses().groupAt(i) != null) {
        return view.clauses().groupAt(i);
      }
    }
    return null;
  }

  /** {@code stormed}, {@code launches a coordinated attack}; not {@code may attack}. */
  private static boolean isAttack(SentenceView view, VerbGroup verb) {
    boolean told = !verb.modal() && verb.form() != Form.INFINITIVE;
    return told
        && !VerbUses.isNegated(view, verb)
        && (view.is(verb, VerbRole.SCENE) || isLaunched(view, verb));
  }

  /**
   * {@code launches a coordinated attack}, {@code an attack launched}, {@code blows himself up};
   * not {@code carries out no attack}.
   */
  private static boolean isLaunched(SentenceView view, VerbGroup verb) {
    boolean attack = false;
    for (int i = verb.head() - NEAR; i < verb.head() + NEAR; i++) {
      if (view.is(i, "no")) {
        return false;
      }
      String word = view.lower(i);
      attack |= Locatives.isFight(view, i) || word.endsWith("self") || word.endsWith("selves");
    }
    return attack && view.is(verb, VerbRole.LAUNCH);
  }

  /**
   * The group whose people attackers are, or fighters of whom a sentence tells in the attack; null
   * if none, or if the article names several groups.
   *
   * @param sentence number of the sentence that is asked for
   */
  Entity of(SentenceView view, CountedPhrase phrase, int sentence) {
    int past = sentence - told;
    if (group == null || past >= REACH || !group.equals(context.onlyGroup())) {
      return null;
    }
    int noun = phrase.endToken() - 1;
    boolean armed =
        view.is(noun, WordRole.GUNMEN) || view.is(noun, WordRole.FIGHTERS) && tellsOfAttack(view);
    boolean there = past == 0 || past < NEXT && !namesPlace(view);
    return view.is(noun, WordRole.ATTACKER) || armed && there ? group : null;
  }

  /** Whether a sentence has a place of its own: its gunmen may be others. */
  private static boolean namesPlace(SentenceView view) {
    for (EntityMention mention : view.mentions()) {
      if (Locatives.isLocative(view, mention)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence speaks of an attack that is known: {@code they repelled the attack}. */
  private static boolean tellsOfAttack(SentenceView view) {
    for (int i = view.first() + 1; i < view.end(); i++) {
      boolean known = view.is(i - 1, "the") || view.is(i - 1, "this") || view.is(i - 1, "that");
      if (known && view.is(i, WordRole.ASSAULT)) {
        return true;
      }
    }
    return false;
  }
}
