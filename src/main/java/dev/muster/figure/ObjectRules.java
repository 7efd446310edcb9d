package dev.muster.figure;

import dev.muster.figure.Predicate.Side;
import dev.muster.figure.VerbGroup.Form;

/**
 * Finds what the text says of a counted phrase to its left: the verb that has it as its object,
 * agent or level. One per phrase.
 */
final class ObjectRules {
  private static final int FAR = 20;

  private final SentenceView view;
  private final Clauses clauses;
  private final HeadNouns nouns;
  private final SubjectRules.Right right;

  /**
   * @param right what stands to the right of the phrase
   */
  ObjectRules(SentenceView view, HeadNouns nouns, SubjectRules.Right right) {
    this.view = view;
    this.clauses = view.clauses();
    this.nouns = nouns;
    this.right = right;
  }

  /**
   * What governs a phrase from the left; with a null status if it tells nothing, and null if there
   * is nothing.
   *
   * @param start where the phrase starts, before its number and modifiers
   */
  Predicate find(int start) {
    boolean direct = true;
    boolean agent = false;
    boolean included = false;
    boolean parts = false;
    int least = start - FAR;
    for (int i = start - 1; i >= Math.max(view.first(), least); i--) {
      WordClass word = clauses.at(i);
      switch (word) {
        case STOP -> {
          if (!Lists.isBreakdown(view, i)) {
            return null;
          }
          parts = true;
        }
        case SUBORDINATOR, RELATIVE -> {
          if (!isResult(i)) {
            return null;
          }
        }
        case COMMA, COORDINATOR -> {
          if (isSubject() && !view.is(i + 1, "including") && !isInRelative(i)) {
            return null;
          }
          direct = false;
        }
        case PREPOSITION -> {
          if (view.is(i, "among") && view.is(i + 1, "them")) {
            direct = false;
            included = true;
            break;
          }
          if (i == start - 1 && isAlong(i)) {
            direct = false;
            included = true;
            break;
          }
          if (!direct && view.is(i, "of") && nouns.status(i) != null && !right.isClause()) {
            return nouns.event(i + 1);
          }
          if (!direct && !included && view.is(i, "to") && clauses.at(i - 1) == WordClass.VERB) {
            return level(i);
          }
          if (i == start - 1 && direct) {
            agent = view.is(i, "by");
            boolean level = isLevelBefore(i);
            if (isOutside(i) && !level) {
              return null;
            }
            if (view.is(i, "to")) {
              return level(i);
            }
            if (level) {
              return new Predicate(null, i, Side.LEVEL, clauses.lastBefore(i));
            }
          }
        }
        case VERB, AUXILIARY, TO, PREDICATIVE -> {
          VerbGroup group = clauses.groupAt(i);
          if (group.is("include") && group.form() == Form.GERUND) {
            direct = false;
            included = true;
            least = i - FAR;
            break;
          }
          Status level = included && isLevel(group) ? nouns.ofSubject(group) : null;
          if (level != null) {
            return new Predicate(level, group.head(), Side.OF, group);
          }
          if (included && (isLevel(group) || group.form() == Form.GERUND && !group.isToll())) {
            break;
          }
          if (parts && group.passive() && group.isToll()) {
            return new Predicate(group.ofObject(), group.head(), Side.PASSIVE, group);
          }
          boolean died = group.ofSubject() == Status.KILLED || VerbUses.isDying(view, group);
          if (included && !group.passive() && died) {
            return new Predicate(Status.KILLED, group.head(), Side.SUBJECT, group);
          }
          if (included && (group.passive() || group.form() == Form.PREDICATIVE)) {
            return new Predicate(group.ofObject(), group.head(), Side.PASSIVE, group);
          }
          return governed(group, agent, direct, start);
        }
        default -> {
          Status toll = included ? view.event(i) : null;
          if (toll != null && toll.isToll()) {
            return new Predicate(toll, i, Side.OF, right.group());
          }
        }
      }
    }
    return null;
  }

  /** Whether the verb to the right has a subject there: not that of {@code and detained three}. */
  private boolean isSubject() {
    VerbGroup verb = right.group();
    return right.isClause() && (verb == null || !verb.joined() || verb.modal());
  }

  /** {@code were killed as a result of the attack, including five soldiers}: no other clause. */
  private boolean isResult(int as) {
    return view.is(as, "as") && view.is(as + 1, "a") && view.is(as + 3, "of");
  }

  /** {@code the man who shot a soldier and a guard was held}: both are what was shot. */
  private boolean isInRelative(int joint) {
    VerbGroup last = clauses.lastBefore(joint);
    boolean dead = last != null && last.form() == Form.PREDICATIVE;
    VerbGroup verb = dead ? clauses.before(last) : last;
    if (verb == null || verb.passive() || clauses.at(verb.first() - 1) != WordClass.RELATIVE) {
      return false;
    }
    for (int i = verb.head() + 1; i <= joint; i++) {
      if (clauses.at(i) == WordClass.COMMA || clauses.at(i) == WordClass.SUBORDINATOR) {
        return false;
      }
    }
    return last.isToll();
  }

  /** {@code the minister was killed, along with two guards}. */
  private boolean isAlong(int with) {
    boolean together = view.is(with - 1, "along") || view.is(with - 1, "together");
    return view.is(with, "with") && together;
  }

  /** {@code the death toll rose to 225, including 19 soldiers}. */
  private boolean isLevel(VerbGroup group) {
    return view.is(group, VerbRole.UP)
        || view.is(group, VerbRole.DOWN)
        || view.is(group, VerbRole.LEVEL) && !group.is("be");
  }

  /** {@code capped its contingent at}. */
  private boolean isLevelBefore(int at) {
    VerbGroup verb = view.is(at, "at") ? clauses.lastBefore(at) : null;
    return verb != null && view.is(verb, VerbRole.LEVEL) && !verb.is("be") && !verb.is("put");
  }

  /** Whether a preposition makes the phrase a place or time of something else. */
  private boolean isOutside(int preposition) {
    if (view.is(preposition, "alongside")) {
      return true;
    }
    if (clauses.at(preposition - 1) == WordClass.VERB) {
      return false;
    }
    return view.is(preposition, "in")
        || view.is(preposition, "at")
        || view.is(preposition, "on") && right.predicate() != null;
  }

  private Predicate governed(VerbGroup group, boolean agent, boolean direct, int start) {
    if (agent && (group.passive() || group.form() == Form.PAST)) {
      Status status = group.ofSubject() == null ? Status.PRESENT : group.ofSubject();
      return new Predicate(status, group.head(), Side.AGENT, group);
    }
    if (group.is("be") || group.is("include") || group.is("number")) {
      return beforeBe(group);
    }
    if (group.form() == Form.PREDICATIVE) {
      VerbGroup verb = clauses.groupAt(group.first() - 1);
      return verb == null || verb.passive()
          ? null
          : new Predicate(group.ofObject(), verb.head(), Side.OBJECT, verb);
    }
    if (group.passive()) {
      return null;
    }
    int at = view.is(start - 1, "between") ? start - 2 : start - 1;
    if (group.is("put") && view.is(at, "at")) {
      return new Predicate(Status.PRESENT, group.head(), Side.LEVEL, null);
    }
    if (isBase(group, start)) {
      return new Predicate(Status.PRESENT, group.head(), Side.BASE, group);
    }
    Status status = VerbUses.firstToll(view, group).ofObject();
    if (VerbUses.isDisabling(view, group) || VerbUses.isFatal(view, group)) {
      status = Status.KILLED;
    } else if (group.is("cut") && view.is(group.head() + 1, "off")) {
      status = Status.OTHER;
    } else if (VerbUses.isHomeward(view, group) || VerbUses.isOutward(view, group)) {
      status = Status.LEAVING;
    } else if (VerbUses.isRequest(view, group)) {
      status = Status.ARRIVING;
    } else if (direct && VerbUses.isHolding(view, group) || VerbUses.isArrest(view, group)) {
      status = Status.CAPTURED;
    }
    boolean informative = status != null;
    if (!informative && !direct) {
      return null;
    }
    return new Predicate(status, group.head(), Side.OBJECT, group);
  }

  /** {@code double its 200 soldiers}, {@code scale back the 2,500 troops}: the stock before. */
  private boolean isBase(VerbGroup group, int start) {
    boolean known =
        view.is(start, "the")
            || clauses.at(start) == WordClass.POSSESSIVE
            || view.isPossessive(start - 1);
    return known && view.is(group, VerbRole.SCALE);
  }

  /** {@code Among the dead were}, {@code the victims are}, {@code there were}. */
  private Predicate beforeBe(VerbGroup be) {
    for (int i = be.first() - 1; i >= Math.max(view.first(), be.first() - 4); i--) {
      VerbGroup before = clauses.groupAt(i);
      Status status =
          before == null || !before.passive() && before.form() == Form.FINITE
              ? nouns.status(i + 1)
              : before.ofObject();
      if (status != null && status.isToll()) {
        return new Predicate(status, i, Side.OF, be);
      }
    }
    return new Predicate(nouns.ofSubject(be), be.head(), Side.OBJECT, be);
  }

  /** {@code cut its force to}, {@code brought the death toll to}: what stands at a level. */
  private Predicate level(int to) {
    VerbGroup last = clauses.lastBefore(to);
    boolean killed = last != null && last.form() == Form.PAST && last.isToll();
    VerbGroup before = killed ? clauses.before(last) : null;
    if (before != null && isScaling(before)) { // the number of soldiers killed there to 21
      return new Predicate(last.ofObject(), to, Side.LEVEL, before);
    }
    VerbGroup verb = scaling(to);
    Status noun = nouns.status(to);
    Status toll = noun == null && verb != null ? nouns.ofSubject(verb) : noun;
    Status status = toll != null && toll.isToll() ? toll : null;
    return new Predicate(status, to, Side.LEVEL, verb);
  }

  /** The verb of a level: {@code be raised to}; null if what is before tells no level. */
  private VerbGroup scaling(int to) {
    VerbGroup verb = clauses.lastBefore(to);
    return verb != null && isScaling(verb) ? verb : null;
  }

  private boolean isScaling(VerbGroup verb) {
    return view.is(verb, VerbRole.UP)
        || view.is(verb, VerbRole.DOWN)
        || view.is(verb, VerbRole.SCALE);
  }
}
