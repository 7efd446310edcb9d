package dev.muster.figure;

import dev.muster.entity.Entity;
import dev.muster.entity.EntityMention;
import dev.muster.entity.EntityType;
import dev.muster.entity.Via;
import dev.muster.figure.Predicate.Side;

/**
 * Says whose forces are that no word marks, by the country in which the text sets what befalls them
 * (figure guidelines, 14); null where other countries are named, or the text does not say.
 */
final class SettingRules {
  private final ArticleContext context;

  SettingRules(ArticleContext context) {
    this.context = context;
  }

  /**
   * Unmarked forces of a state are those of the country in which the text sets what befalls them.
   */
  ForceRules.Force find(
      SentenceView view, CountedPhrase phrase, Predicate predicate, PlaceRules.Place place) {
    boolean police = phrase.kind() == ForceKind.POLICE;
    boolean military = phrase.kind() == ForceKind.MILITARY;
    Entity speaker = military ? context.speechNation() : null;
    if (speaker != null
        && !isOfOtherSide(view, phrase)
        && !context.namesOther(view, speaker, other -> true)) {
      return new ForceRules.Force(speaker, "speaker");
    }
    boolean befalls = befalls(view, phrase, predicate.status());
    if (view.is(phrase.nounFirst() - 1, "enemy")) {
      return null;
    }
    Entity only = context.onlyState();
    if (military && !befalls && only != null) {
      return new ForceRules.Force(only, "article");
    }
    boolean told =
        befalls && (police || military || isOfState(view, phrase))
            || isHome(view, phrase, predicate, place);
    Entity target = befalls ? target(view) : null;
    if (target != null) {
      return new ForceRules.Force(target, "target");
    }
    boolean we = context.isSpeech() || Speakers.isFirstPerson(view);
    boolean others = only == null && context.namesStates() || we;
    VerbGroup next = view.clauses().groupAt(phrase.endToken());
    boolean deployed = military && isSent(next) && next.form() == VerbGroup.Form.PAST;
    if (!told || !police && others || isOfOthers(view, predicate) || deployed) {
      return null;
    }
    Entity home = befalls ? home(place, police) : null;
    Entity country = home == null ? settingCountry(view, place) : home;
    if (!police && country != null && namesOther(view, country)) {
      return null;
    }
    Entity known = place == null ? null : context.country(place.place());
    boolean agrees = country != null && (known == null || known.equals(country));
    if (agrees) {
      return new ForceRules.Force(country, "setting");
    }
    boolean abroad =
        befalls && context.countries().isNamed(only) && (known == null || !context.names(known));
    return abroad && !isOfEnemy(view, predicate) ? new ForceRules.Force(only, "article") : null;
  }

  /** {@code police officers and soldiers}; not {@code soldiers and guerrillas}. */
  private static boolean isOfState(SentenceView view, CountedPhrase phrase) {
    boolean fighters = false;
    for (int i = phrase.nounFirst(); i < phrase.endToken(); i++) {
      fighters |= view.isFighters(i);
    }
    return phrase.kind() == ForceKind.MIXED && !fighters;
  }

  /** {@code government troops}, {@code an enemy mortar observer}: none of the speakers' own. */
  private static boolean isOfOtherSide(SentenceView view, CountedPhrase phrase) {
    int before = phrase.nounFirst() - 1;
    return view.is(before, "government")
        || view.is(before, "enemy")
        || view.is(before - 1, "enemy");
  }

  /** {@code an Indian army base}, {@code a Turkish convoy}: whose was attacked; null if none. */
  private Entity target(SentenceView view) {
    for (EntityMention mention : view.mentions()) {
      boolean nation =
          mention.entity().type() == EntityType.FORCE
              || mention.entity().type() == EntityType.COUNTRY && mention.via() == Via.DEMONYM;
      Entity owner =
          nation && isTarget(view, mention.endToken()) ? context.owner(mention.entity()) : null;
      if (owner != null && owner.type() == EntityType.COUNTRY) {
        return owner;
      }
    }
    return null;
  }

  /** Whether the noun phrase that a name opens ends in what is attacked: {@code border post}. */
  private static boolean isTarget(SentenceView view, int token) {
    int noun = token;
    while (noun < token + 2
        && view.clauses().at(noun) == WordClass.NOUN
        && !view.is(noun, WordRole.TARGET)) {
      noun++;
    }
    return view.is(noun, WordRole.TARGET);
  }

  /** Whether something happens to forces, or the text calls them the government's. */
  private static boolean befalls(SentenceView view, CountedPhrase phrase, Status status) {
    return status.isToll()
        || status == Status.OTHER
        || view.is(phrase.nounFirst() - 1, "government")
        || phrase.noun().startsWith("government");
  }

  /** Whether forces to which nothing happens are where they belong, and not sent there. */
  private static boolean isHome(
      SentenceView view, CountedPhrase phrase, Predicate predicate, PlaceRules.Place place) {
    if (place != null && place.rule().equals("purpose")) {
      return false;
    }
    if (phrase.kind() == ForceKind.POLICE) {
      return predicate.status() != Status.RECRUITED;
    }
    if (phrase.kind() != ForceKind.MILITARY || place == null || predicate.side() == Side.LEVEL) {
      return false;
    }
    VerbGroup verb = predicate.group();
    boolean planned =
        verb != null
            && (verb.modal()
                || verb.form() == VerbGroup.Form.INFINITIVE
                || view.is(verb, VerbRole.PLAN));
    return predicate.status() == Status.PRESENT
        && !planned
        && !isSent(predicate.group())
        && !Speakers.isFirstPerson(view);
  }

  /** {@code the coalition has lost 100 soldiers}, {@code our country}: of whom is not told. */
  private static boolean isOfOthers(SentenceView view, Predicate predicate) {
    VerbGroup verb = predicate.group();
    int subject = verb == null ? -1 : verb.first() - 1;
    boolean suffers = view.is(verb, VerbRole.SUFFER);
    return predicate.side() == Side.OBJECT
        && (view.is(subject, WordRole.ALLIANCE)
            || suffers && view.clauses().at(subject - 1) == WordClass.POSSESSIVE);
  }

  /** {@code stationed in}, {@code serving in}: of forces that need not be at home. */
  private static boolean isSent(VerbGroup verb) {
    return verb != null
        && (verb.is("station") || verb.is("deploy") || verb.is("base") || verb.is("serve"));
  }

  /** Whether a sentence names another country, whose forces they may be. */
  private static boolean namesOther(SentenceView view, Entity country) {
    for (EntityMention mention : view.mentions()) {
      Entity entity = mention.entity();
      int before = mention.firstToken() - 1;
      boolean border = view.is(before, "with") && Locatives.isBorder(view, before - 1);
      if (entity.type() == EntityType.COUNTRY && !entity.equals(country) && !border) {
        return true;
      }
    }
    return false;
  }

  private boolean isNamed(SentenceView view, Entity country) {
    for (EntityMention mention : view.mentions()) {
      if (country != null && country.equals(context.country(mention.entity()))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The country of a place, to which police to whom something happens there belong if the article
   * names it, whatever other countries it names; null for a town alone (figure guidelines, 14).
   */
  private Entity home(PlaceRules.Place place, boolean police) {
    Entity country = place == null ? null : context.country(place.place());
    boolean theirs = country != null && (police || context.countries().actsAlone(country));
    return theirs && context.names(country) ? country : null;
  }

  /** Whether someone kills or captures them who may be of the only state that is named. */
  private boolean isOfEnemy(SentenceView view, Predicate predicate) {
    VerbGroup verb = predicate.group();
    if (predicate.side() != Side.OBJECT || verb == null || verb.form() == VerbGroup.Form.GERUND) {
      return false;
    }
    Entity subject = new SubjectFinder(context).subject(view, verb);
    return subject == null || subject.type() != EntityType.ARMED_GROUP;
  }

  /** The country that a sentence or the ones before name as the one in which it happens. */
  private Entity settingCountry(SentenceView view, PlaceRules.Place place) {
    for (EntityMention mention : view.mentions()) {
      boolean country =
          mention.entity().type() == EntityType.COUNTRY && mention.via() != Via.DEMONYM;
      boolean here =
          Locatives.isLocative(view, mention)
              && !Locatives.preposition(view, mention).equals("from");
      if (country && (here || PlaceChains.endsChain(view, mention))) {
        return mention.entity();
      }
    }
    if (place != null && place.place().type() == EntityType.COUNTRY) {
      return place.place();
    }
    Entity setting = context.settings().settingCountry();
    Entity named = setting == null ? context.countries().only() : setting;
    boolean unknown =
        place != null && !place.rule().equals("carried") && context.country(place.place()) == null;
    return unknown && !isNamed(view, named) && !context.countries().namesNoOther(named)
        ? null
        : named;
  }
}
