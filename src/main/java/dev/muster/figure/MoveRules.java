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
    Entity owner = decides ? subjects.subject(view, verb, 5) : null;
    boolean own = owner != null && owner.type() != EntityType.COALITION;
    return own ? new Force(owner, "subject") : null;
  }

  /**
   * {@code the Pentagon said 2,000 troops would leave Syria}: the nation whose government tells of
   * a move that is to come elsewhere.
   */
  private Force announcer(
      SentenceView view, int first, Predicate predicate, PlaceRules.Place place) {
    VerbGroup verb = predicate.group();
    boolean moves = predicate.status() == Status.ARRIVING || predicate.status() == Status.LEAVING;
    boolean own = predicate.side() == Side.PASSIVE || predicate.side() == Side.SUBJECT;
    if (!moves || !own || place == null || verb == null || !verb.modal()) {
      return null;
    }
    VerbGroup telling = view.clauses().lastBefore(first);
    boolean tells =
        telling != null
            && !telling.passive()
            && (view.is(telling, VerbRole.SAY) || view.is(telling, VerbRole.DECIDE));
    Entity owner = tells ? subjects.subject(view, telling, 5) : null;
    boolean nation = owner != null && owner.type() == EntityType.COUNTRY;
    return nation && !owner.equals(context.country(place.place()))
        ? new Force(owner, "announcer")
        : null;
  }
}
