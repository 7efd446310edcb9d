package dev.muster.figure;

import dev.muster.entity.EntityMention;
import dev.muster.entity.EntityType;
import dev.muster.entity.Via;
import dev.muster.text.PhraseMap;
import dev.muster.text.Shape;

/**
 * Tells names that stand where a sentence says where: after a preposition of place, at the end of a
 * chain of places, in a dateline, before a noun of place.
 */
final class Locatives {
  /** The most tokens of a dateline. */
  private static final int DATELINE = 14;

  private Locatives() {}

  static boolean isPlaceNoun(SentenceView view, int token) {
    return view.is(token, WordRole.PLACE_NOUN)
        || view.is(token, WordRole.PLACE_OF) && view.is(token + 1, "of");
  }

  static boolean isPassed(SentenceView view, int token) {
    return view.isDeterminer(token)
        || view.is(token, WordRole.DIRECTION)
        || view.is(token, WordRole.PLACE_PART)
        || isCompassHyphen(view, token)
        || view.clauses().at(token) == WordClass.ADVERB;
  }

  /** The hyphen of {@code north-eastern}. */
  private static boolean isCompassHyphen(SentenceView view, int token) {
    return view.isHyphen(token)
        && view.is(token - 1, WordRole.DIRECTION)
        && view.is(token + 1, WordRole.DIRECTION);
  }

  /** A hyphen before a word of place, or what stands before it: {@code tri-border area}. */
  private static boolean isHyphened(SentenceView view, int token) {
    int hyphen = view.isHyphen(token) ? token : token + 1;
    return view.isHyphen(hyphen) && view.is(hyphen + 1, WordRole.DIRECTION);
  }

  /** {@code Brazilian ports}, {@code the Rwandan genocide} after a preposition. */
  static boolean isLocation(SentenceView view, EntityMention mention) {
    if (mention.via() != Via.DEMONYM || !mention.entity().type().isPlace()) {
      return false;
    }
    int noun = mention.endToken();
    while (view.clauses().at(noun) == WordClass.ATTRIBUTE
        || view.clauses().at(noun) == WordClass.NOUN
            && !isPlaceNoun(view, noun)
            && !view.is(noun, WordRole.WAR)
            && noun < mention.endToken() + 2) {
      noun++;
    }
    boolean head = view.clauses().at(noun + 1) != WordClass.NOUN || isPlaceNoun(view, noun + 1);
    boolean here = isPlaceNoun(view, noun) && head || view.is(noun, WordRole.WAR);
    return here && !preposition(view, mention).isEmpty();
  }

  /**
   * The preposition of place before a name, in small letters; {@code in} for what is attacked or
   * entered; empty if there is none.
   */
  static String preposition(SentenceView view, EntityMention mention) {
    int before = mention.firstToken() - 1;
    int least = Math.max(view.first(), before - 6);
    boolean held =
        view.isHyphen(before - 1)
            && view.tokens().shape(before) == Shape.LOWER
            && view.tokens().length(before) > 2;
    before -= view.isHyphen(before) ? 2 : held ? 3 : 0;
    before = beforeOwner(view, beforeNarrower(view, before));
    while (before >= least
        && (isPassed(view, before)
            || view.is(before, WordRole.WAR) && view.is(before + 1, "of")
            || isNation(view, before)
            || isHyphened(view, before)
            || isDescribed(view, before, mention)
            || view.clauses().at(before) == WordClass.ATTRIBUTE
            || view.clauses().at(before) == WordClass.NUMBER
            || view.is(before, WordRole.NOTABLE))) {
      if (view.is(before, "of") && view.is(before - 1, "out")) {
        return "from";
      }
      if (view.is(before, "of") && view.isCompass(before - 1)) {
        return "in";
      }
      if (view.is(before, "of") && !isPlacePart(view, before - 1)) {
        return "";
      }
      before--;
    }
    if (view.is(before, "of") && view.is(before - 1, "out")) {
      return "from";
    }
    if (view.is(before, "with")
        && isBorder(view, before - 1)
        && view.clauses().at(before - 2) != WordClass.POSSESSIVE) {
      return "at";
    }
    if (view.is(before, "for") && isFight(view, before - 1)) {
      return "in";
    }
    if (view.is(before, "against")
        && isFight(view, before - 1)
        && mention.entity().type() == EntityType.PLACE) {
      return "at";
    }
    if (view.is(before, "back") && view.is(view.clauses().groupAt(before - 1), VerbRole.RETAKE)) {
      return "in";
    }
    VerbGroup verb = view.clauses().groupAt(before);
    if (verb != null && before == verb.head()) {
      return !verb.passive() && view.is(verb, VerbRole.SCENE) ? "in" : "";
    }
    boolean place =
        isBetween(view, before)
            || isDestination(view, before)
            || view.isPreposition(before) && !view.is(before, WordRole.NO_PLACE);
    return place ? view.lower(before) : "";
  }

  /** Whether a token is a noun for fighting: {@code battle}, {@code clash}. */
  static boolean isFight(SentenceView view, int token) {
    return view.is(token, WordRole.WAR) || view.is(token, WordRole.COMBAT);
  }

  private static boolean isStay(VerbGroup verb) {
    boolean participle = verb != null && (verb.passive() || verb.form() == VerbGroup.Form.PAST);
    return participle && (verb.ofObject() == Status.PRESENT || verb.ofObject() == Status.ARRIVING);
  }

  /** {@code left for Mogadishu}, {@code bound for}. */
  private static boolean isDestination(SentenceView view, int token) {
    VerbGroup verb = view.is(token, "for") ? view.clauses().groupAt(token - 1) : null;
    return verb != null && (VerbUses.isBound(view, verb) || verb.is("bind"));
  }

  /**
   * {@code the residential Lima district of}, {@code the most dangerous part of}: an adjective or a
   * wider place after the article.
   */
  private static boolean isDescribed(SentenceView view, int token, EntityMention mention) {
    EntityMention wider = view.mention(token);
    if (wider != null) {
      return wider.entity().type().isPlace() && view.is(token + 1, WordRole.DIRECTION);
    }
    boolean head = view.is(mention.endToken(), WordRole.DIRECTION) || isOfPlace(view, token + 1);
    int article = view.is(token - 1, "most") ? token - 2 : token - 1;
    return view.clauses().at(token) == WordClass.NOUN
        && view.isDeterminer(article)
        && view.isPreposition(article - 1)
        && head;
  }

  /** {@code town of}, {@code part of}. */
  private static boolean isOfPlace(SentenceView view, int token) {
    return isPlacePart(view, token) && view.is(token + 1, "of");
  }

  /** {@code the southern Iraqi town of Amarah}. */
  private static boolean isNation(SentenceView view, int token) {
    EntityMention mention = view.mention(token);
    return mention != null
        && mention.via() == Via.DEMONYM
        && mention.entity().type() == EntityType.COUNTRY;
  }

  /** Whether a token is a word for the line between two countries. */
  static boolean isBorder(SentenceView view, int token) {
    return view.is(token, "border") || view.is(token, "borders") || view.is(token, "frontier");
  }

  /** {@code stationed between Erbil and Kirkuk}, {@code the road between}, and no talks. */
  private static boolean isBetween(SentenceView view, int between) {
    return view.is(between, "between")
        && (isBorder(view, between - 1)
            || isBorder(view, between - 2) && view.is(between - 1, WordRole.PLACE_PART)
            || view.is(between - 1, "road")
            || view.is(between - 1, "highway")
            || isStay(view.clauses().groupAt(between - 1)));
  }

  /** The token before the country that a name's region is of: {@code in Pakistan's Swat valley}. */
  private static int beforeOwner(SentenceView view, int clitic) {
    int at = clitic;
    while (at > clitic - 3 && isPassed(view, at)) {
      at--;
    }
    EntityMention owner = view.isPossessive(at) ? view.mention(at - 1) : null;
    boolean place = owner != null && owner.entity().type().isPlace() && owner.via() != Via.DEMONYM;
    return place ? owner.firstToken() - 1 : clitic;
  }

  /** The token before an unknown name that a known one locates: {@code in Malam-Fatori, Borno}. */
  private static int beforeNarrower(SentenceView view, int comma) {
    EntityMention last = view.mention(comma - 1);
    boolean widest = last != null && last.entity().type() == EntityType.COUNTRY;
    if (!view.is(comma, ",") || widest || isBorder(view, comma - 1)) {
      return comma; // in Kenya, Ethiopia said; to the border, France said
    }
    int at = comma - 1;
    while (at > comma - 6 && view.holds(at) && (isCapital(view, at) || isJoint(view, at))) {
      at--;
    }
    return at < comma - 1 ? at : comma;
  }

  private static boolean isCapital(SentenceView view, int token) {
    return view.tokens().shape(token).isCapital() && !view.isPreposition(token);
  }

  private static boolean isJoint(SentenceView view, int token) {
    return PhraseMap.isHyphen(view.tokens(), token) && !view.tokens().hasSpaceBefore(token)
        || isPassed(view, token);
  }

  /** {@code north of}, {@code the city of}, {@code the siege of}. */
  private static boolean isPlacePart(SentenceView view, int token) {
    return view.is(token, WordRole.DIRECTION)
        || view.is(token, WordRole.PLACE_NOUN)
        || view.is(token, WordRole.WAR)
        || view.is(token, WordRole.PLACE_PART);
  }

  /** Whether a name stands where a sentence says where. */
  static boolean isLocative(SentenceView view, EntityMention mention) {
    return mention.entity().type().isPlace()
        && mention.via() != Via.DEMONYM
        && (!view.isPossessive(mention.endToken()) || isPart(view, mention.endToken() + 1))
        && !isModifier(view, mention)
        && !isHolder(view, mention)
        && !preposition(view, mention).isEmpty();
  }

  /** {@code in Tunis' outskirts}, {@code in the country's north}. */
  private static boolean isPart(SentenceView view, int token) {
    int noun =
        view.clauses().at(token) == WordClass.NOUN && isPlaceNoun(view, token + 1)
            ? token + 1
            : token;
    boolean part = isPlaceNoun(view, noun) || view.is(noun, WordRole.DIRECTION);
    return part && view.mention(noun + 1) == null;
  }

  /** Whether a name says who holds the place after it: {@code Pakistan-administered Kashmir}. */
  private static boolean isHolder(SentenceView view, EntityMention mention) {
    int hyphen = mention.endToken();
    EntityMention held = view.isHyphen(hyphen) ? view.mention(hyphen + 2) : null;
    return held != null && held.entity().type().isPlace() && held.via() != Via.DEMONYM;
  }

  /** Whether a name says of what kind the next noun is: {@code the Kabul bomb attack}. */
  private static boolean isModifier(SentenceView view, EntityMention mention) {
    int next = mention.endToken();
    boolean the =
        view.is(mention.firstToken() - 1, "the") || view.is(mention.firstToken() - 1, "a");
    return the
        && view.clauses().at(next) == WordClass.NOUN
        && view.tokens().shape(next) == Shape.LOWER
        && !isPassed(view, next)
        && !isPlaceNoun(view, next)
        && !view.is(next, WordRole.WAR)
        && !view.is(next, WordRole.FACILITY)
        && !view.is(next + 1, WordRole.FACILITY)
        && view.date(next) == null;
  }

  /** Whether a name opens a report: {@code BAGHDAD, Aug. 23 -}. */
  static boolean isDateline(SentenceView view, EntityMention mention) {
    for (int i = view.first(); i < mention.firstToken(); i++) {
      if (view.tokens().shape(i) == Shape.LOWER && view.mention(i) == null) {
        return false;
      }
    }
    boolean early = mention.firstToken() - view.first() <= DATELINE;
    for (int i = mention.endToken(); early && i < mention.endToken() + DATELINE; i++) {
      if (!view.holds(i) || view.mention(i) == null && view.tokens().shape(i) == Shape.LOWER) {
        return false;
      }
      boolean bracket = view.is(i, "(") || view.is(i, "[");
      if (bracket || view.clauses().at(i) == WordClass.STOP && !view.is(i, ".")) {
        return true;
      }
    }
    return false;
  }
}
