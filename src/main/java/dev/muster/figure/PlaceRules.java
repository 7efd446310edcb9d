package dev.muster.figure;

import dev.muster.entity.Entity;
import dev.muster.entity.EntityMention;
import dev.muster.entity.EntityType;
import dev.muster.entity.Via;
import dev.muster.figure.Predicate.Side;
import dev.muster.figure.VerbGroup.Form;

/**
 * Says where the counted people are, go to, leave or fell: a name that the verb has as its object;
 * the nearest name after a preposition of place that follows the phrase in its clause; one that
 * precedes it; for events what the sentences before said; null where the text does not say.
 */
final class PlaceRules {

  /** Where, and which rule said so. */
  record Place(Entity place, String rule) {}

  private final Borders borders;
  private final CarriedPlaces carried;

  PlaceRules(ArticleContext context) {
    this.borders = new Borders(context);
    this.carried = new CarriedPlaces(context.settings());
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
    Place home = home(view, first);
    if (home != null) {
      return home;
    }
    Place after = after(view, first, end, predicate);
    if (after != null) {
      return after;
    }
    Place before = before(view, first, predicate.status());
    if (before != null) {
      return before;
    }
    boolean event = isEvent(predicate.status());
    Place elsewhere = event ? anywhere(view, first) : null;
    return elsewhere == null ? carried.find(view, end, kind, predicate) : elsewhere;
  }

  /** {@code troops crossed the Tajik border}, {@code took control of Goma}. */
  private static Place object(SentenceView view, int end, Predicate predicate) {
    if (predicate.side() != Side.SUBJECT || predicate.group() == null) {
      return null;
    }
    int head = predicate.group().head();
    head = view.is(head + 1, "control") && view.is(head + 2, "of") ? head + 2 : head;
    for (EntityMention mention : view.mentions()) {
      boolean follows = mention.firstToken() > head && mention.firstToken() <= head + 4;
      if (follows && head >= end && mention.entity().type().isPlace()) {
        int before = mention.firstToken() - 1;
        while (before > head && Locatives.isPassed(view, before)) {
          before--;
        }
        boolean place =
            mention.via() != Via.DEMONYM || Locatives.isPlaceNoun(view, mention.endToken());
        if (before == head && place && !view.isPossessive(mention.endToken())) {
          return new Place(PlaceChains.named(view, mention).entity(), "object");
        }
      }
    }
    return null;
  }

  /** {@code 26,000 peacekeepers for Darfur}. */
  private static Place purpose(SentenceView view, int end, Predicate predicate) {
    int name = view.isDeterminer(end + 1) ? end + 2 : end + 1;
    EntityMention mention = view.is(end, "for") ? view.mention(name) : null;
    boolean place =
        mention != null && mention.entity().type().isPlace() && mention.via() != Via.DEMONYM;
    return place && !predicate.status().isToll() ? new Place(mention.entity(), "purpose") : null;
  }

  /**
   * {@code Virginia, which is home to 130,000 soldiers}, {@code Fort Bragg, N.C., home to 50,000}.
   */
  private static Place home(SentenceView view, int first) {
    if (!view.is(first - 1, "to") || !view.is(first - 2, "home")) {
      return null;
    }
    VerbGroup be = view.clauses().groupAt(first - 3);
    boolean is = be != null && be.is("be");
    if (!is && view.clauses().at(first - 3) != WordClass.COMMA) {
      return null;
    }
    int end = is ? be.first() : first - 3;
    EntityMention nearest = null;
    for (EntityMention mention : view.mentions()) {
      boolean place = mention.entity().type().isPlace() && mention.via() != Via.DEMONYM;
      nearest = place && mention.endToken() <= end ? mention : nearest;
    }
    if (nearest == null) {
      return null;
    }
    int before = nearest.firstToken() - 1;
    boolean chain = view.is(before, "in") || view.clauses().at(before) == WordClass.COMMA;
    EntityMention place = chain ? PlaceChains.mostSpecific(view, nearest) : nearest;
    return new Place(place.entity(), "subject");
  }

  private Place after(SentenceView view, int first, int end, Predicate predicate) {
    Clauses clauses = view.clauses();
    boolean event = isEvent(predicate.status());
    Status status = predicate.status();
    for (int i = end; i < view.end(); i++) {
      WordClass word = clauses.at(i);
      int aside = word == WordClass.STOP ? clauses.afterAside(i) : -1;
      if (aside > 0) {
        i = aside - 1;
        continue;
      }
      if (word == WordClass.STOP
          || word == WordClass.SUBORDINATOR && !event && !isRole(view, i)
          || word == WordClass.COORDINATOR && startsClause(clauses, i)
          || isBeyondWhole(clauses.groupAt(i), predicate)
          || isAttribution(view, i, predicate)
          || isRelative(view, i, predicate)) {
        break;
      }
      if (view.is(i, "including") && clauses.at(i - 1) == WordClass.COMMA) {
        i = clauses.nextMark(i);
        continue;
      }
      Entity border = borders.at(view, i, first, predicate);
      if (border != null) {
        return new Place(border, "after");
      }
      EntityMention mention = view.mention(i);
      if (mention == null) {
        continue;
      }
      if (Locatives.isLocative(view, mention) || Locatives.isLocation(view, mention)) {
        String preposition = Locatives.preposition(view, mention);
        boolean whole = predicate.side() == Side.BASE && predicate.token() < 0;
        boolean from = preposition.equals("from");
        boolean told = !whole || from || preposition.equals("in") || preposition.equals("at");
        if (told && (!from || whole || status == Status.LEAVING)) {
          EntityMention named = PlaceChains.named(view, mention);
          boolean wider = PlaceChains.endsChain(view, named);
          EntityMention place = wider ? PlaceChains.mostSpecific(view, named) : named;
          return new Place(place.entity(), "after");
        }
      }
      i = mention.endToken() - 1;
    }
    return null;
  }

  /** What is told of a part is not told of the whole: {@code half of the 700 are in Bor}. */
  private static boolean isBeyondWhole(VerbGroup verb, Predicate predicate) {
    boolean whole = predicate.side() == Side.BASE && predicate.token() < 0;
    return whole && verb != null && verb.form() == Form.FINITE;
  }

  /** {@code , the general said in Baghdad}: where it was said, and not where it happened. */
  private static boolean isAttribution(SentenceView view, int token, Predicate predicate) {
    VerbGroup verb = view.clauses().groupAt(token);
    return verb != null
        && verb != predicate.group()
        && !verb.passive()
        && (verb.form() == Form.PAST || verb.form() == Form.FINITE)
        && (verb.is("say") || verb.is("add") || verb.is("tell"));
  }

  /**
   * Whether a relative clause tells where the people were before ({@code who served in Iraq}), and
   * not where the fight was ({@code the clashes that took place in}).
   */
  private static boolean isRelative(SentenceView view, int token, Predicate predicate) {
    return predicate.token() <= token
        && view.clauses().at(token) == WordClass.RELATIVE
        && !view.is(token, "which")
        && !Locatives.isFight(view, token - 1);
  }

  /** {@code as part of}, {@code as peacekeepers}: no clause of its own. */
  private static boolean isRole(SentenceView view, int token) {
    if (!view.is(token, "as")) {
      return false;
    }
    WordClass next = view.clauses().at(token + 1);
    boolean subject =
        next == WordClass.NAME
            || next == WordClass.PRONOUN
            || next == WordClass.POSSESSIVE
            || view.is(token + 1, "the");
    return !subject;
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

  private static Place before(SentenceView view, int first, Status status) {
    boolean event = isEvent(status);
    boolean moves = status == Status.ARRIVING || status == Status.LEAVING;
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
      if (isMeasured(view, mention) || moves && Reports.areAt(view, mention)) {
        continue;
      }
      boolean locative = Locatives.isLocative(view, mention);
      if ((locative || Locatives.isLocation(view, mention))
          && !Locatives.preposition(view, mention).equals("from")) {
        return new Place(
            PlaceChains.mostSpecific(view, PlaceChains.named(view, mention)).entity(), "before");
      }
      boolean subject = mention.entity().type() == EntityType.PLACE && mention.via() != Via.DEMONYM;
      VerbGroup verb = clauses.groupAt(mention.endToken());
      if (subject && verb != null && !verb.modal() && view.isAuxiliary(mention.endToken())) {
        return new Place(mention.entity(), "subject");
      }
    }
    return null;
  }

  /** {@code the post is 550 km southeast of Lima}: how far away it is, and not where. */
  private static boolean isMeasured(SentenceView view, EntityMention mention) {
    int bearing = view.bearingBefore(mention.firstToken());
    VerbGroup verb = bearing < 0 ? null : view.clauses().groupAt(bearing - 1);
    return verb != null && verb.is("be");
  }

  /** The nearest place that the sentence names before an event, else the first after it. */
  private static Place anywhere(SentenceView view, int first) {
    EntityMention nearest = null;
    for (EntityMention mention : view.mentions()) {
      boolean before = mention.firstToken() < first;
      boolean told = before || nearest == null && !isAside(view, first, mention.firstToken());
      if (told && Locatives.isLocative(view, mention) && !Locatives.isDateline(view, mention)) {
        nearest = mention;
      }
    }
    return nearest == null
        ? null
        : new Place(PlaceChains.mostSpecific(view, nearest).entity(), "sentence");
  }

  /** Whether what stands between tells more of the people: {@code including men from Paris}. */
  private static boolean isAside(SentenceView view, int from, int to) {
    for (int i = from; i < to; i++) {
      if (view.clauses().at(i) == WordClass.RELATIVE || view.is(i, "including")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEvent(Status status) {
    return status.isToll() || status == Status.OTHER;
  }
}
