package dev.muster.figure;

import dev.muster.entity.Entity;
import dev.muster.entity.EntityMention;
import dev.muster.entity.EntityType;
import dev.muster.entity.Via;
import dev.muster.figure.FigureWords.WordRole;
import dev.muster.figure.Predicate.Side;
import dev.muster.figure.VerbGroup.Form;
import dev.muster.text.PhraseMap;
import dev.muster.text.Shape;

/**
 * Says where the counted people are, go to, leave or fell: a name that the verb has as its object;
 * the nearest name after a preposition of place that follows the phrase in its clause; one that
 * precedes it; for events what the sentences before said; null where the text does not say.
 */
final class PlaceRules {

  /** The most tokens of a dateline. */
  private static final int DATELINE = 14;

  /** Where, and which rule said so. */
  record Place(Entity place, String rule) {}

  private final ArticleContext context;

  PlaceRules(ArticleContext context) {
    this.context = context;
  }

  /**
   * Where.
   *
   * @param first number of the first token of the quantity
   * @param end number after the last token of the phrase
   * @param kind what kind of force is counted
   * @param predicate what governs the phrase
   */
  Place find(SentenceView view, int first, int end, ForceKind kind, Predicate predicate) {
    Place object = object(view, end, predicate);
    if (object != null) {
      return object;
    }
    Place purpose = purpose(view, end, predicate);
    if (purpose != null) {
      return purpose;
    }
    Place after = after(view, end, predicate);
    if (after != null) {
      return after;
    }
    Place before = before(view, first, isEvent(predicate.status()));
    if (before != null) {
      return before;
    }
    boolean event = isEvent(predicate.status());
    Place elsewhere = event ? anywhere(view, first) : null;
    return elsewhere == null ? carried(kind, predicate) : elsewhere;
  }

  /** {@code troops crossed the Tajik border}, {@code rebels entered Goma}. */
  private static Place object(SentenceView view, int end, Predicate predicate) {
    if (predicate.side() != Side.SUBJECT || predicate.group() == null) {
      return null;
    }
    int head = predicate.group().head();
    for (EntityMention mention : view.mentions()) {
      boolean follows = mention.firstToken() > head && mention.firstToken() <= head + 4;
      if (follows && head >= end && mention.entity().type().isPlace()) {
        int before = mention.firstToken() - 1;
        while (before > head && isPassed(view, before)) {
          before--;
        }
        boolean place = mention.via() != Via.DEMONYM || isPlaceNoun(view, mention.endToken());
        if (before == head && place && !view.isPossessive(mention.endToken())) {
          return new Place(mention.entity(), "object");
        }
      }
    }
    return null;
  }

  /** {@code 26,000 peacekeepers for Darfur}. */
  private static Place purpose(SentenceView view, int end, Predicate predicate) {
    EntityMention mention = view.is(end, "for") ? view.mention(end + 1) : null;
    boolean place =
        mention != null && mention.entity().type().isPlace() && mention.via() != Via.DEMONYM;
    return place && !predicate.status().isToll() ? new Place(mention.entity(), "after") : null;
  }

  private static boolean isPlaceNoun(SentenceView view, int token) {
    return view.is(token, WordRole.PLACE_NOUN);
  }

  private Place after(SentenceView view, int end, Predicate predicate) {
    Clauses clauses = view.clauses();
    boolean event = isEvent(predicate.status());
    Status status = predicate.status();
    for (int i = end; i < view.end(); i++) {
      WordClass word = clauses.at(i);
      if (word == WordClass.STOP
          || word == WordClass.SUBORDINATOR && !event && !view.is(i, "as")
          || word == WordClass.COORDINATOR && startsClause(clauses, i)) {
        break;
      }
      EntityMention mention = view.mention(i);
      if (mention == null) {
        continue;
      }
      if (isLocative(view, mention) || isLocation(view, mention)) {
        boolean from = preposition(view, mention).equals("from");
        if (!from || status == Status.LEAVING) {
          return new Place(named(view, mention).entity(), "after");
        }
      }
      i = mention.endToken() - 1;
    }
    return null;
  }

  /** The place that an apposition names: {@code the Yemeni city of Aden}. */
  private static EntityMention named(SentenceView view, EntityMention mention) {
    int noun = mention.endToken();
    while (noun < mention.endToken() + 3 && !isPlaceNoun(view, noun)) {
      noun++;
    }
    if (!isPlaceNoun(view, noun)) {
      return mention;
    }
    EntityMention narrower =
        view.is(noun + 1, "of") ? view.mention(noun + 2) : view.mention(noun + 1);
    return narrower != null && narrower.entity().type().isPlace() && narrower.via() != Via.DEMONYM
        ? narrower
        : mention;
  }

  /** Whether a coordinator after a comma joins another clause, with a subject of its own. */
  private static boolean startsClause(Clauses clauses, int coordinator) {
    if (clauses.at(coordinator - 1) != WordClass.COMMA
        || clauses.groupAt(coordinator + 1) != null) {
      return false;
    }
    for (int i = coordinator + 1; i < coordinator + 9; i++) {
      VerbGroup group = clauses.groupAt(i);
      if (group != null) {
        return group.form() == Form.FINITE || group.form() == Form.PAST;
      }
      if (clauses.at(i) == WordClass.COMMA || clauses.at(i) == WordClass.PREPOSITION) {
        return false;
      }
    }
    return false;
  }

  private static Place before(SentenceView view, int first, boolean event) {
    Clauses clauses = view.clauses();
    for (int i = first - 1; i >= view.first(); i--) {
      if (clauses.at(i) == WordClass.STOP && (!event || view.is(i, ";") || view.is(i, "."))) {
        return null;
      }
      EntityMention mention = view.mention(i);
      if (mention == null) {
        continue;
      }
      i = mention.firstToken();
      boolean locative = isLocative(view, mention);
      if ((locative || isLocation(view, mention)) && !preposition(view, mention).equals("from")) {
        return new Place(mostSpecific(view, named(view, mention)).entity(), "before");
      }
      boolean subject = mention.entity().type() == EntityType.PLACE && mention.via() != Via.DEMONYM;
      if (subject && view.isAuxiliary(mention.endToken())) {
        return new Place(mention.entity(), "subject");
      }
    }
    return null;
  }

  /** The nearest place that the sentence names before an event, in whatever clause. */
  private static Place anywhere(SentenceView view, int first) {
    EntityMention nearest = null;
    for (EntityMention mention : view.mentions()) {
      if (mention.firstToken() < first && isLocative(view, mention) && !isDateline(view, mention)) {
        nearest = mention;
      }
    }
    return nearest == null ? null : new Place(mostSpecific(view, nearest).entity(), "sentence");
  }

  /** What the sentences before said, for events; a country for moves of forces. */
  private Place carried(ForceKind kind, Predicate predicate) {
    Status status = predicate.status();
    boolean attack =
        kind == ForceKind.ARMED_GROUP
            && (predicate.side() == Side.AGENT || predicate.side() == Side.SUBJECT);
    if (isEvent(status) || attack) {
      Entity place = context.settings().recentPlace();
      return place == null ? null : new Place(place, "carried");
    }
    if (status == Status.ARRIVING || status == Status.LEAVING) {
      Entity country = context.settings().topicCountry();
      return country == null ? null : new Place(country, "topic");
    }
    return null;
  }

  private static boolean isEvent(Status status) {
    return status.isToll() || status == Status.OTHER;
  }

  private static boolean isPassed(SentenceView view, int token) {
    return view.isDeterminer(token)
        || view.is(token, WordRole.DIRECTION)
        || view.clauses().at(token) == WordClass.ADVERB;
  }

  /** {@code Brazilian ports}, {@code the Tajik border} after a preposition. */
  private static boolean isLocation(SentenceView view, EntityMention mention) {
    if (mention.via() != Via.DEMONYM || mention.entity().type() != EntityType.COUNTRY) {
      return false;
    }
    int noun = mention.endToken();
    while (view.clauses().at(noun) == WordClass.ATTRIBUTE
        || view.clauses().at(noun) == WordClass.NOUN
            && !isPlaceNoun(view, noun)
            && noun < mention.endToken() + 2) {
      noun++;
    }
    return isPlaceNoun(view, noun) && !preposition(view, mention).isEmpty();
  }

  /** The preposition of place before a name, in small letters; empty if there is none. */
  private static String preposition(SentenceView view, EntityMention mention) {
    int before = mention.firstToken() - 1;
    int least = Math.max(view.first(), before - 6);
    if (view.holds(before)
        && PhraseMap.isHyphen(view.tokens(), before)
        && !view.tokens().hasSpaceBefore(before)) {
      before -= 2;
    }
    before = beforeNarrower(view, before);
    while (before >= least
        && (isPassed(view, before)
            || view.clauses().at(before) == WordClass.ATTRIBUTE
            || view.clauses().at(before) == WordClass.NUMBER
            || view.is(before, "key")
            || view.is(before, "major"))) {
      if (view.is(before, "of") && view.is(before - 1, "out")) {
        return "from";
      }
      if (view.is(before, "of") && !isPlacePart(view, before - 1)) {
        return "";
      }
      before--;
    }
    if (view.is(before, "of") && view.is(before - 1, "out")) {
      return "from";
    }
    if (view.is(before, "with") && isBorder(view, before - 1)) {
      return "at";
    }
    boolean place = view.isPreposition(before) && !view.is(before, WordRole.NO_PLACE);
    return place ? view.lower(before) : "";
  }

  /** {@code the border with Kosovo}, but not {@code its border with Kosovo}. */
  private static boolean isBorder(SentenceView view, int token) {
    boolean border = view.is(token, "border") || view.is(token, "frontier");
    return border && view.clauses().at(token - 1) != WordClass.POSSESSIVE;
  }

  /** The token before an unknown name that a known one locates: {@code in Malam-Fatori, Borno}. */
  private static int beforeNarrower(SentenceView view, int comma) {
    if (!view.is(comma, ",")) {
      return comma;
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

  /** {@code north of}, {@code the city of}. */
  private static boolean isPlacePart(SentenceView view, int token) {
    return view.is(token, WordRole.DIRECTION)
        || view.is(token, WordRole.PLACE_NOUN)
        || view.is(token, "parts")
        || view.is(token, "outskirts")
        || view.is(token, "areas")
        || view.is(token, "suburb")
        || view.is(token, "suburbs")
        || view.is(token, "state")
        || view.is(token, "department")
        || view.is(token, "valley");
  }

  /** Whether a name stands where a sentence says where. */
  static boolean isLocative(SentenceView view, EntityMention mention) {
    return mention.entity().type().isPlace()
        && mention.via() != Via.DEMONYM
        && !view.isPossessive(mention.endToken())
        && !isModifier(view, mention)
        && !preposition(view, mention).isEmpty();
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
        && view.date(next) == null;
  }

  /** Whether a name ends a chain of places: {@code Mali} of {@code near Boni, Mopti, Mali}. */
  static boolean endsChain(SentenceView view, EntityMention mention) {
    int before = mention.firstToken() - 1;
    EntityMention narrower = view.is(before, ",") ? view.mention(before - 1) : null;
    return narrower != null
        && narrower.entity().type().isPlace()
        && narrower.entity().type() != EntityType.COUNTRY;
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

  /** The first name of a chain that narrows from right to left: {@code Gardez, Paktia}. */
  private static EntityMention mostSpecific(SentenceView view, EntityMention mention) {
    EntityMention first = mention;
    for (int i = mention.firstToken() - 1; i > view.first(); i--) {
      EntityMention before = view.mention(i);
      if (before != null && before.entity().type().isPlace() && before.via() != Via.DEMONYM) {
        first = before;
        i = before.firstToken();
      } else if (!view.tokens().is(i, ',') && !isPassed(view, i)) {
        break;
      }
    }
    return first;
  }
}
