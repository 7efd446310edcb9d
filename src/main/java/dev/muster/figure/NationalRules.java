package dev.muster.figure;

import dev.muster.entity.EntityMention;
import dev.muster.entity.EntityType;
import dev.muster.entity.Via;
import dev.muster.figure.FigureWords.CountedNoun;
import dev.muster.text.PhraseMap;

/**
 * Says whether people counted by their nation alone are forces: {@code troops in Kosovo include 600
 * Americans}, {@code among the dead soldiers were 12 Kenyans and three Ugandans}. They are where
 * the clause names forces and its verb says that these are some of them.
 */
final class NationalRules {
  private NationalRules() {}

  /** Whether a name is that of people of a country, in the plural: {@code Kenyans}. */
  static boolean isPlural(SentenceView view, EntityMention mention) {
    String last = view.lower(mention.endToken() - 1);
    boolean plural = last.endsWith("s") || last.endsWith("men") || last.endsWith("ese");
    return plural && mention.via() == Via.DEMONYM && mention.entity().type() == EntityType.COUNTRY;
  }

  /**
   * The kind of the forces of which people of a nation are some; null if the clause names none.
   *
   * @param before the last token before their number and its modifiers
   */
  static ForceKind kind(SentenceView view, int before) {
    WordClass word = view.clauses().at(before);
    if (word == WordClass.COORDINATOR || word == WordClass.COMMA) {
      EntityMention others = view.mention(before - 1);
      boolean listed = others != null && isPlural(view, others);
      int number = listed ? others.firstToken() - 1 : -1;
      boolean counted = view.clauses().at(number) == WordClass.NUMBER;
      return counted ? kind(view, number - 1) : null;
    }
    VerbGroup verb = view.clauses().groupAt(before);
    boolean some = verb != null && (verb.is("include") || verb.is("be") || verb.is("comprise"));
    boolean tensed =
        some && (verb.form() == VerbGroup.Form.FINITE || verb.form() == VerbGroup.Form.PAST);
    return tensed && !verb.passive() ? subject(view, verb.first()) : null;
  }

  /**
   * The kind of the forces that are the subject of a verb, with what describes them after; null if
   * someone else is: {@code the victims of the soldiers}, {@code civilians held by rebels}.
   */
  private static ForceKind subject(SentenceView view, int verb) {
    for (int i = verb - 1; i >= view.first(); i--) {
      PhraseMap.Match<CountedNoun> noun = view.countedNoun(i);
      if (noun != null && noun.value().isPeople()) {
        int before = i - 1;
        while (view.clauses().at(before) != null && view.clauses().at(before).isInPhrase()) {
          before--;
        }
        boolean theirs = view.isPreposition(before) && !view.is(before, "among");
        return theirs || view.isPossessive(noun.endToken()) ? null : noun.value().kind();
      }
      WordClass word = view.clauses().at(i);
      if (word == WordClass.STOP
          || word == WordClass.COMMA
          || word == WordClass.RELATIVE
          || word == WordClass.NOUN) {
        return null;
      }
    }
    return null;
  }
}
