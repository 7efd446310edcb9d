package dev.muster.figure;

import dev.muster.entity.Entity;
import dev.muster.entity.EntityMention;
import dev.muster.entity.EntityType;
import dev.muster.figure.FigureWords.VerbRole;
import dev.muster.figure.FigureWords.WordRole;
import dev.muster.figure.VerbGroup.Form;

/**
 * Which armed group the last sentences have attack: after {@code al-Shabaab gunmen storm a house},
 * {@code all four attackers} of the next sentence are its people.
 */
final class Attackers {
  /** The number of sentences over which an attack is the one that is spoken of. */
  private static final int REACH = 3;

  private final ArticleContext context;
  private Entity group;
  private int told = -REACH;

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

  /** Whether a group does the attack of a sentence, and is not its target. */
  private static boolean isAttacker(SentenceView view, EntityMention mention) {
    int before = mention.firstToken() - 1;
    while (view.isDeterminer(before)
        || view.clauses().at(before) == WordClass.ATTRIBUTE
        || view.clauses().at(before) == WordClass.NUMBER) {
      before--;
    }
    VerbGroup verb = view.clauses().groupAt(before);
    boolean acted = view.isPreposition(before) && !view.is(before, "by") || verb != null;
    if (acted) {
      return false;
    }
    boolean by = view.is(before, "by");
    for (int i = by ? view.first() : mention.endToken(); i < view.end(); i++) {
      if (view.clauses().at(i) == WordClass.STOP) {
        break;
      }
      VerbGroup does = view.clauses().groupAt(i);
      boolean attacks = does != null && i == does.head() && view.is(does, VerbRole.SCENE);
      boolean active = attacks && (by || !does.passive() && does.form() != Form.INFINITIVE);
      boolean noun = by && i < before && Locatives.isFight(view, i) || isLaunched(view, i);
      if (active || noun) {
        return true;
      }
    }
    return false;
  }

  /** {@code launches a coordinated attack}, {@code blows himself up}. */
  private static boolean isLaunched(SentenceView view, int token) {
    VerbGroup verb = view.clauses().groupAt(token);
    if (verb == null || token != verb.head() || !view.is(verb, VerbRole.LAUNCH)) {
      return false;
    }
    int noun = token + 1;
    while (noun < token + 5 && !Locatives.isFight(view, noun)) {
      if (view.is(noun, "himself") || view.is(noun, "themselves") || view.is(noun, "herself")) {
        return true;
      }
      noun++;
    }
    return noun < token + 5;
  }

  /**
   * The group whose people attackers are; null if none, or if the article names several groups.
   *
   * @param sentence number of the sentence that is asked for
   */
  Entity of(SentenceView view, CountedPhrase phrase, int sentence) {
    boolean near = group != null && sentence - told < REACH && group.equals(context.onlyGroup());
    boolean attacker = view.is(phrase.endToken() - 1, WordRole.ATTACKER);
    return near && (attacker || tellsOfAttack(view)) ? group : null;
  }

  /** Whether a sentence speaks of an attack that is known: {@code they repelled the attack}. */
  private static boolean tellsOfAttack(SentenceView view) {
    for (int i = view.first() + 1; i < view.end(); i++) {
      boolean known = view.is(i - 1, "the") || view.is(i - 1, "this") || view.is(i - 1, "that");
      if (known && Locatives.isFight(view, i)) {
        return true;
      }
    }
    return false;
  }
}
