package dev.muster.figure;

import dev.muster.entity.EntityMention;
import dev.muster.entity.EntityType;
import dev.muster.figure.FigureWords.CountedNoun;
import dev.muster.text.PhraseMap;

/**
 * Says whether {@code officers}, who may be a company's or a ministry's, are of forces here, and
 * whether of a military service rather than of the police.
 */
final class OfficerRules {
  /** The tokens within which a service is that of the officers. */
  private static final int NEAR = 12;

  /** The tokens within which a unit is that of the officers. */
  private static final int UNIT = 7;

  private final SentenceView view;
  private final FigureWords words;

  OfficerRules(SentenceView view, FigureWords words) {
    this.view = view;
    this.words = words;
  }

  /** Whether a token is {@code officers} without more. */
  boolean isOfficers(int token) {
    return view.is(token, "officers") || view.is(token, "officer");
  }

  /** Whether the sentence names forces elsewhere, or tells of a toll. */
  boolean isArmedSentence(int officers) {
    for (EntityMention mention : view.mentions()) {
      if (mention.entity().type().isArmed()) {
        return true;
      }
    }
    for (VerbGroup group : view.clauses().groups()) {
      if (group.isToll()
          || group.is("shoot")
          || group.ofSubject() != null && group.ofSubject().isToll()) {
        return true;
      }
    }
    for (int i = view.first(); i < view.end(); i++) {
      boolean itself = i >= officers && i <= officers + 1;
      PhraseMap.Match<CountedNoun> noun = view.countedNoun(i);
      boolean people = noun != null && noun.value().isPeople() && !isOfficers(i);
      if (!itself && (people || view.forceAdjective(i) != null)) {
        return true;
      }
    }
    return false;
  }

  /** Whether they are officers of an army, navy or air force. */
  boolean areOfService(int officers) {
    return isOfficers(officers)
        && (isNearService(officers)
            || isWithMen(officers)
            || isOfUnit(officers)
            || isBesideOthers(officers));
  }

  /** {@code three special forces officers and one American officer}: of the military like those. */
  private boolean isBesideOthers(int officers) {
    for (int i = officers - NEAR; i < officers; i++) {
      PhraseMap.Match<CountedNoun> forces = isOfficers(i) ? view.countedNounBefore(i) : null;
      if (forces != null && forces.value().kind() == ForceKind.MILITARY) {
        return true;
      }
    }
    return false;
  }

  /** {@code officers of the airborne battalion}, {@code a battalion officer}. */
  private boolean isOfUnit(int officers) {
    if (view.is(officers - 1, WordRole.UNIT)) {
      return true;
    }
    int noun = officers + 2;
    while (noun < officers + UNIT
        && !view.is(noun, WordRole.UNIT)
        && !view.is(noun, WordRole.POLICE)
        && !view.isPreposition(noun)) {
      noun++;
    }
    return view.is(officers + 1, "of") && view.is(noun, WordRole.UNIT);
  }

  /** Whether the sentence names a service, so that its officers are theirs. */
  private boolean isNearService(int officers) {
    for (EntityMention mention : view.mentions()) {
      if (mention.entity().type() == EntityType.FORCE
          && words.service(mention) == ForceKind.MILITARY) {
        return true;
      }
    }
    boolean bare =
        view.clauses().at(officers - 1) != WordClass.NOUN
            && !view.is(officers - 1, WordRole.POLICE);
    for (int i = officers - NEAR; bare && i <= officers + NEAR; i++) {
      if (view.is(i, WordRole.SERVICE) && !view.is(i, "air")) {
        return true;
      }
    }
    return false;
  }

  /** {@code 900 officers and men}, {@code two officers and 45 soldiers}: of an army. */
  private boolean isWithMen(int officers) {
    int next = officers + 2;
    while (view.clauses().at(next) == WordClass.NUMBER) {
      next++;
    }
    boolean men = view.is(next, "men") || view.is(next, "soldiers") || view.is(next, "troops");
    return view.is(officers + 1, "and") && men;
  }
}
