package dev.muster.figure;

import dev.muster.entity.Entity;
import dev.muster.entity.EntityMention;
import dev.muster.entity.EntityType;
import dev.muster.figure.ForceRules.Force;
import dev.muster.figure.Predicate.Side;

/** Says whose forces move by who is said to move them, decide on the move, or announce it. */
final class MoveRules {
  private final ArticleContext context;
  private final SubjectFinder subjects;

  MoveRules(ArticleContext context, SubjectFinder subjects) {
    this.context = context;
    this.subjects = subjects;
  }

  /**
   * Whose; null where none of these is told.
   *
   * @param first number of the first token of the quantity
   * @param place where they are; null if the text does not say
   */
  Force find(SentenceView view, int first, Predicate predicate, PlaceRules.Place place) {
    if (predicate.side() == Side.OF && !predicate.status().isToll()) {
      Force force = nounPossessor(view, predicate);
      return force == null ? decider(view, predicate) : force;
    }
    return announcer(view, first, predicate, place);
  }

  /**
   * The only other country that the text names than the one where forces go or that they leave, if
   * it names it as one that has forces or decides on them: {@code the American mission ended, as
   * 100,000 troops left Iraq}; null if there is none.
   */
  Force mover(SentenceView view, Predicate predicate, PlaceRules.Place place) {
    boolean moves = predicate.status() == Status.ARRIVING || predicate.status() == Status.LEAVING;
    boolean home = predicate.group() != null && predicate.group().is("return");
    Entity there = moves && !home && place != null ? context.country(place.place()) : null;
    Entity other = there == null ? null : context.countries().onlyOther(there);
    VerbGroup verb = predicate.group();
    VerbGroup before = verb == null ? null : view.clauses().groupAt(verb.first() - 1);
    boolean helps = before != null && before.is("help"); // helped evacuate soldiers of others
    return other != null && context.holdsForces(other) && !helps ? new Force(other, "mover") : null;
  }

  /** {@code America's withdrawal of}, {@code the US deployment of}. */
  private Force nounPossessor(SentenceView view, Predicate predicate) {
    int at = predicate.token() - 1;
    while (view.clauses().at(at) == WordClass.ATTRIBUTE || view.isPossessive(at)) {
      at--;
    }
    EntityMention mention = view.mention(at);
    Entity owner = mention == null ? null : context.actor(mention.entity());
    return owner == null ? null : new Force(owner, "possessive");
  }

  /** {@code Obama ordered the withdrawal of}: who decides on a move of forces of its own. */
  private Force decider(SentenceView view, Predicate predicate) {
    VerbGroup verb = predicate.group();
    boolean decides =
        verb != null
            && verb.head() < predicate.token()
            && !verb.passive()
            && view.is(verb, VerbRole.DECIDE);
    Entity owner = decides ? subjects.subject(view, verb) : null;
    boolean own = owner != null && owner.type() != EntityType.COALITION;
    return own ? new Force(owner, "subject") : null;
  }

  /**
   * {@code Iranian troops fled, leaving behind 220 dead soldiers}: who leaves behind whom they
   * lost; but those who attacked and fled leave whom they killed.
   */
  Force fleeing(SentenceView view, int first, ForceKind kind) {
    VerbGroup leaving = view.clauses().lastBefore(first);
    boolean behind =
        leaving != null
            && leaving.is("leave")
            && leaving.form() == VerbGroup.Form.GERUND
            && isObject(view, leaving, first);
    VerbGroup flight = behind ? view.clauses().before(leaving) : null;
    boolean flees = flight != null && !flight.joined() && flight.ofSubject() == Status.LEAVING;
    Entity owner = flees ? subjects.subject(view, flight) : null;
    boolean group = owner != null && owner.type() == EntityType.ARMED_GROUP;
    return owner == null || group != (kind == ForceKind.ARMED_GROUP)
        ? null
        : new Force(owner, "subject");
  }

  /** Whether nothing but {@code behind} stands between a verb and a quantity. */
  private static boolean isObject(SentenceView view, VerbGroup verb, int first) {
    int next = view.is(verb.head() + 1, "behind") ? verb.head() + 2 : verb.head() + 1;
    return next == first;
  }

  /** {@code would leave}, {@code by deploying}: moves that whoever tells of them decides on. */
  private static boolean isToCome(Predicate predicate) {
    VerbGroup verb = predicate.group();
    return switch (predicate.side()) {
      case PASSIVE, SUBJECT -> verb.modal();
      case OBJECT -> verb.form() == VerbGroup.Form.GERUND;
      default -> false;
    };
  }

  /**
   * {@code the Pentagon said 2,000 troops would leave Syria}: the nation whose government tells of
   * a move that is to come elsewhere.
   */
  private Force announcer(
      SentenceView view, int first, Predicate predicate, PlaceRules.Place place) {
    VerbGroup verb = predicate.group();
    boolean moves = predicate.status() == Status.ARRIVING || predicate.status() == Status.LEAVING;
    if (!moves || place == null || verb == null || !isToCome(predicate)) {
      return null;
    }
    VerbGroup telling = telling(view, first);
    Entity owner = telling == null ? null : subjects.subject(view, telling);
    boolean nation = owner != null && owner.type() == EntityType.COUNTRY;
    return nation && !owner.equals(context.country(place.place()))
        ? new Force(owner, "announcer")
        : null;
  }

  /** The last verb before a token by which someone says or decides something; null if none does. */
  private static VerbGroup telling(SentenceView view, int token) {
    VerbGroup last = null;
    for (VerbGroup verb : view.clauses().groups()) {
      boolean tells = view.is(verb, VerbRole.SAY) || view.is(verb, VerbRole.DECIDE);
      last = tells && !verb.passive() && verb.head() < token ? verb : last;
    }
    return last;
  }
}
