package dev.muster.figure;

import dev.muster.entity.EntityMention;
import dev.muster.figure.FigureWords.CountedNoun;
import dev.muster.text.PhraseMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds the noun of the forces whose level a number states, where a clause names them before it:
 * {@code troops} of {@code cut its troops to 3,000}, {@code army} of {@code the army grew to}.
 */
final class LevelNouns {
  /** The tokens within which a preposition stands before its noun. */
  private static final int NEAR = 4;

  private LevelNouns() {}

  /** The forces that a clause names before a number, as its subject or the verb's object. */
  static CountedPhrase named(SentenceView view, VerbGroup verb, Quantity quantity) {
    for (int i = quantity.firstToken() - 1; i >= view.first(); i--) {
      WordClass word = view.clauses().at(i);
      VerbGroup earlier = i < verb.first() ? view.clauses().groupAt(i) : null;
      boolean other = earlier != null && !isHeld(view, earlier, verb) && !isFallen(view, earlier);
      boolean target = view.is(i - 1, "to") && isBase(view, quantity.firstToken() - 1);
      boolean number = word == WordClass.NUMBER && !isBase(view, i - 1) && !target;
      boolean subject = i < verb.first() && verb.is("put");
      if (word == WordClass.STOP || number || subject || other && !verb.joined()) {
        return null;
      }
      PhraseMap.Match<CountedNoun> noun = view.countedNoun(i);
      boolean people =
          noun != null
              && noun.value().free()
              && noun.value().kind() != ForceKind.FORMATION
              && (!noun.value().singular()
                  || verb.is("number")
                  || isForce(view, i)
                  || isBody(view, verb, quantity, noun));
      if (people && !isInside(view, i)) {
        return phrase(view, i, noun, quantity);
      }
    }
    return null;
  }

  /** {@code is thought to number}: the verb before only says how sure it is. */
  private static boolean isHeld(SentenceView view, VerbGroup earlier, VerbGroup verb) {
    return verb.form() == VerbGroup.Form.INFINITIVE
        && earlier.passive()
        && view.is(earlier, VerbRole.HELD);
  }

  /** {@code soldiers killed in Iraq}: a participle that describes what the level is of. */
  private static boolean isFallen(SentenceView view, VerbGroup earlier) {
    return earlier.form() == VerbGroup.Form.PAST
        && earlier.isToll()
        && !view.clauses().hasObject(earlier);
  }

  /** {@code expand the army to}, {@code the militia grew to}: of what the level itself is. */
  private static boolean isBody(
      SentenceView view, VerbGroup verb, Quantity quantity, PhraseMap.Match<CountedNoun> noun) {
    if (!view.is(noun.endToken() - 1, WordRole.BODY)) {
      return false;
    }
    if (noun.firstToken() > verb.head()) {
      return isObject(view, verb.head() + 1, noun.firstToken());
    }
    boolean states = verb.passive() || quantity.firstToken() - verb.head() <= 2;
    return states && isSubject(view, noun.endToken(), verb.first());
  }

  /** Whether tokens after a verb may stand between it and the noun that is its object. */
  private static boolean isObject(SentenceView view, int first, int end) {
    for (int i = first; i < end; i++) {
      WordClass word = view.clauses().at(i);
      if (!word.isInPhrase() && word != WordClass.MARK && !view.is(i, "of")) {
        return false;
      }
    }
    return true;
  }

  /** Whether tokens before a verb only say that the size of the noun before them is meant. */
  private static boolean isSubject(SentenceView view, int first, int end) {
    for (int i = first; i < end; i++) {
      WordClass word = view.clauses().at(i);
      boolean mark = word == WordClass.MARK || view.isPossessive(i);
      if (!mark && !view.is(i, WordRole.SIZE)) {
        return false;
      }
    }
    return true;
  }

  /** A force, and no work force. */
  private static boolean isForce(SentenceView view, int token) {
    EntityMention mention = view.mention(token);
    boolean armed = mention != null && mention.entity().type().isArmed();
    boolean the = view.is(token - 1, "the");
    return view.is(token, "force") && (armed || the || view.forceAdjective(token - 1) != null);
  }

  /** {@code from}, {@code from its current}, {@code from a high of} a number that comes next. */
  static boolean isBase(SentenceView view, int before) {
    int at = view.is(before, "of") ? before - 1 : before;
    while (view.clauses().at(at) != null && view.clauses().at(at).isInPhrase()) {
      at--;
    }
    return view.is(at, "from");
  }

  /** {@code shot by soldiers}, {@code the age for new recruits}: no part of what is measured. */
  private static boolean isInside(SentenceView view, int token) {
    int before = token - 1;
    while (before > token - NEAR
        && !view.isPreposition(before)
        && view.date(before) == null
        && view.clauses().at(before) != WordClass.COMMA) {
      before--;
    }
    Status event = view.event(before - 1);
    boolean toll = event != null && event.isToll();
    return view.is(before, "by") || view.is(before, "for") && !toll;
  }

  /** A phrase for a number from the noun of its level, which stands before it. */
  static CountedPhrase phrase(
      SentenceView view, int first, PhraseMap.Match<CountedNoun> noun, Quantity quantity) {
    List<EntityMention> inside = new ArrayList<>(1);
    EntityMention own = view.mention(first);
    EntityMention beside = own == null ? view.mention(first - 1) : own;
    if (beside != null) {
      inside.add(beside);
    }
    String text = view.tokens().text(first, noun.endToken() - 1).toLowerCase(Locale.ROOT);
    int end = quantity.endToken();
    return new CountedPhrase(end, end, text, noun.value().kind(), null, inside, null);
  }
}
