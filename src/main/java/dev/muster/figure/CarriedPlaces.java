package dev.muster.figure;

import dev.muster.entity.Entity;
import dev.muster.figure.PlaceRules.Place;
import dev.muster.figure.Predicate.Side;
import dev.muster.figure.VerbGroup.Form;

/** Says where people are of whom a sentence does not say it, by what the sentences before said. */
final class CarriedPlaces {
  /** The most words between an article and its noun. */
  private static final int DESCRIBED = 6;

  private final Settings settings;

  CarriedPlaces(Settings settings) {
    this.settings = settings;
  }

  /** What the sentences before said, for events; a country for moves of forces. */
  Place find(SentenceView view, int end, ForceKind kind, Predicate predicate) {
    Status status = predicate.status();
    boolean there = view.is(end, "there") && view.clauses().groupAt(end + 1) == null;
    boolean attack =
        kind == ForceKind.ARMED_GROUP
            && (predicate.side() == Side.AGENT || predicate.side() == Side.SUBJECT);
    boolean event = status.isToll() || status == Status.OTHER;
    boolean act = status == Status.PRESENT && isAct(kind, predicate);
    if (there || event || attack || act) {
      Entity recent = isEverywhere(view) ? null : settings.recentPlace(status.isToll());
      Entity place = recent != null && isQuarter(view) ? settings.countryOf(recent) : recent;
      return place == null ? null : new Place(place, "carried");
    }
    if (status == Status.ARRIVING || status == Status.LEAVING) {
      Entity country = settings.topicCountry();
      return country == null ? null : new Place(country, "topic");
    }
    return null;
  }

  /** {@code in various parts of the country}, {@code around the world}: not where it was before. */
  private static boolean isEverywhere(SentenceView view) {
    for (int i = view.first(); i < view.end(); i++) {
      boolean whole = view.is(i, "country") || view.is(i, "world");
      int of = view.is(i - 1, "the") ? i - 2 : i;
      boolean parts = view.is(of, "of") && view.is(of - 1, WordRole.PLACE_PART);
      boolean all = view.is(of, "throughout") || view.is(of, "across") || view.is(of, "around");
      if (whole && (parts || all) || view.is(i, "nationwide") || view.is(i, "worldwide")) {
        return true;
      }
    }
    return false;
  }

  /** {@code in the restive southeast}: in a part of a country that the text named before. */
  private static boolean isQuarter(SentenceView view) {
    for (int i = view.first(); i < view.end(); i++) {
      boolean names =
          view.is(i + 1, "of") || view.mention(i + 1) != null || view.mention(i) != null;
      if (view.isCompass(i) && !names && isInThe(view, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an article, after a preposition, stands before a noun and what describes it. */
  private static boolean isInThe(SentenceView view, int noun) {
    int article = noun - 1;
    while (article > noun - DESCRIBED && !view.isDeterminer(article)) {
      WordClass word = view.clauses().at(article);
      boolean describes = word == WordClass.ADVERB || word != null && word.isInPhrase();
      if (!describes && !view.isHyphen(article)) {
        return false;
      }
      article--;
    }
    return view.is(article, "the") && view.is(article - 1, "in");
  }

  /** Whether the people do or undergo something that happened, and are not merely had. */
  private static boolean isAct(ForceKind kind, Predicate predicate) {
    VerbGroup verb = predicate.group();
    boolean takesPart =
        switch (predicate.side()) {
          case AGENT, SUBJECT, PASSIVE -> true;
          case OBJECT -> kind == ForceKind.ARMED_GROUP;
          default -> false;
        };
    return takesPart
        && verb != null
        && !verb.modal()
        && verb.form() != Form.INFINITIVE
        && !verb.is("have")
        && !verb.is("be");
  }
}
