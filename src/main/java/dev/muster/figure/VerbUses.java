package dev.muster.figure;

import dev.muster.entity.EntityMention;
import dev.muster.entity.EntityType;
import dev.muster.figure.VerbGroup.Form;

/** What a verb means by the words beside it, where the verb alone does not tell. */
final class VerbUses {
  /** The tokens within which {@code home} belongs to a verb. */
  private static final int HOME = 10;

  private VerbUses() {}

  /** {@code a band called the Wolves}. */
  static boolean isNaming(SentenceView view, VerbGroup group) {
    return group.first() == group.head()
        && view.is(group.head(), "called")
        && view.clauses().at(group.head() - 1) == WordClass.NOUN;
  }

  /**
   * {@code fatally shot}, {@code mortally wounded}, {@code burned alive}, {@code shot by firing
   * squad}: of a toll that is told otherwise.
   */
  static boolean isFatal(SentenceView view, VerbGroup group) {
    int by = group.head() + 1;
    int squad = view.isDeterminer(by + 1) ? by + 2 : by + 1;
    if (view.is(by, "alive") && (group.is("burn") || group.is("bury"))
        || view.is(by, "by") && view.is(squad, "firing") && view.is(squad + 1, "squad")) {
      return true;
    }
    boolean before = view.is(group.head() - 1, "fatally") || view.is(group.head() - 1, "mortally");
    return before && (group.isToll() || group.ofObject() == Status.OTHER);
  }

  /** {@code shot two soldiers}, {@code were shot at a rally}; not {@code were shot at by}. */
  static boolean isShot(SentenceView view, Predicate predicate) {
    VerbGroup verb = predicate.group();
    if (verb == null || !verb.is("shoot") || predicate.status() != Status.OTHER) {
      return false;
    }
    int at = verb.head() + 1;
    if (predicate.side() == Predicate.Side.OBJECT) {
      return !view.is(at, "at");
    }
    WordClass next = view.clauses().at(at + 1);
    boolean somewhere = !view.is(at, "at") || next != null && next.isInPhrase();
    boolean participle = view.is(at, "in") || view.is(at, "by") || view.is(at, "during");
    boolean shot = verb.passive() ? somewhere : participle;
    return predicate.side() == Predicate.Side.PASSIVE && shot;
  }

  /** {@code lost their lives}, {@code took his own life}, {@code paid the ultimate price}. */
  static boolean isDying(SentenceView view, VerbGroup group) {
    int next = group.head() + 1;
    if (view.is(next + 1, "ultimate")) {
      return (group.is("pay") || group.is("make") || group.is("give"))
          && (view.is(next + 2, "price") || view.is(next + 2, "sacrifice"));
    }
    if (group.is("blow")) {
      return view.is(next, "themselves") && view.is(next + 1, "up");
    }
    if (group.is("kill")) {
      return view.is(next, "themselves");
    }
    boolean own = group.is("take") && view.is(next + 1, "own");
    if (!own && !group.is("lose") && !group.is("give") && !group.is("sacrifice")) {
      return false;
    }
    int lives = own ? next + 2 : next + 1;
    return view.clauses().at(next) == WordClass.POSSESSIVE
        && (view.is(lives, "lives") || view.is(lives, "life"));
  }

  /**
   * {@code killed or wounded 30 soldiers}, {@code captured and blindfolded}: the first of two verbs
   * that share what they befall.
   */
  static VerbGroup firstToll(SentenceView view, VerbGroup group) {
    VerbGroup first = group.joined() ? view.clauses().before(group) : null;
    boolean shared = first != null && first.head() == group.first() - 2 && !first.passive();
    boolean verb = shared && first.form() != Form.PREDICATIVE;
    boolean silent = group.ofObject() == null && !group.passive();
    return verb && first.isToll() && (group.isToll() || silent) ? first : group;
  }

  /**
   * {@code suffered serious injuries}, {@code sustained burns}, {@code lost limbs}; not {@code no
   * injuries}.
   */
  static boolean isHurt(SentenceView view, VerbGroup group) {
    if (group.is("lose") && view.is(group.head() + 1, WordRole.LIMB)) {
      return true;
    }
    if (!group.is("suffer") && !group.is("sustain") || isNegated(view, group)) {
      return false;
    }
    int noun = group.head() + 1;
    while (!view.is(noun, WordRole.INJURY)) {
      WordClass word = view.clauses().at(noun);
      boolean compound = view.isHyphen(noun) || view.isHyphen(noun - 1);
      boolean passed = word != null && (word.isInPhrase() || word == WordClass.ADVERB || compound);
      if (!passed && !view.is(noun, "from") || view.is(noun, "no")) {
        return false;
      }
      noun++;
    }
    return true;
  }

  /** Whether a verb is denied: {@code did not attack}. */
  static boolean isNegated(SentenceView view, VerbGroup group) {
    for (int i = group.first(); i < group.head(); i++) {
      if (view.is(i, "not") || view.is(i, "never")) {
        return true;
      }
    }
    return false;
  }

  /** {@code put out of action}, {@code put 14 rebels out of action}, {@code stabbed to death}. */
  static boolean isDisabling(SentenceView view, VerbGroup group) {
    if (isToDeath(view, group)) {
      return true;
    }
    if (!group.is("put")) {
      return false;
    }
    for (int i = group.head() + 1; i < group.head() + HOME; i++) {
      if (view.is(i, "out") && view.is(i + 1, "of") && view.is(i + 2, "action")) {
        return true;
      }
    }
    return false;
  }

  /** {@code shot to death}, {@code beat two soldiers to death}; but not {@code sentenced to}. */
  private static boolean isToDeath(SentenceView view, VerbGroup group) {
    int limit = view.clauses().nextMark(group.head() + 1);
    for (int i = group.head() + 1; i < Math.min(limit, group.head() + HOME); i++) {
      if (view.clauses().groupAt(i) != null) {
        return false;
      }
      if (view.is(i, "to") && view.is(i + 1, "death")) {
        return !view.is(group, VerbRole.JUDGE) && !group.is("condemn");
      }
    }
    return false;
  }

  /** {@code the rebels hold 65 soldiers}: those of others. */
  static boolean isHolding(SentenceView view, VerbGroup group) {
    if (!group.is("hold")) {
      return false;
    }
    for (int i = group.first() - 1; i >= view.first(); i--) {
      EntityMention mention = view.mention(i);
      boolean named = mention != null && mention.entity().type() == EntityType.ARMED_GROUP;
      if (named || view.isFighters(i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code took two rebels into custody}, {@code were taken into custody}. */
  static boolean isArrest(SentenceView view, VerbGroup group) {
    int limit = view.clauses().nextMark(group.head() + 1);
    for (int i = group.head() + 1; group.is("take") && i < limit; i++) {
      if (view.clauses().groupAt(i) != null) {
        return false;
      }
      if (view.is(i, "into") && (view.is(i + 1, "custody") || view.is(i + 2, "custody"))) {
        return true;
      }
    }
    return false;
  }

  /** {@code laid down their arms}, {@code handed in 30 weapons}. */
  static boolean isDisarming(SentenceView view, VerbGroup group) {
    boolean disarms = false;
    for (int i = group.head() + 1; i < group.head() + 5; i++) {
      disarms |= view.is(i, "arms") || view.is(i, "weapons");
    }
    return disarms && view.is(group, VerbRole.DISARM);
  }

  /** {@code called up 300 reservists}, which asks for nothing. */
  static boolean isCallUp(SentenceView view, VerbGroup group) {
    return group.is("call") && view.is(group.head() + 1, "up");
  }

  /** {@code ten teams are going}, {@code went home}; as the table has it before an infinitive. */
  static Status going(SentenceView view, VerbGroup group) {
    int next = group.head() + 1;
    if (view.is(next, "home") || view.is(next, "back") || view.is(next, "out")) {
      return Status.LEAVING;
    }
    boolean ends =
        !view.holds(next)
            || view.isMark(next)
            || view.clauses().at(next) == WordClass.STOP
            || view.is(next, "there")
            || view.is(next, "in")
            || view.is(next, "into")
            || view.is(next, "to") && view.mention(next + 1) != null;
    return ends ? Status.ARRIVING : group.ofSubject();
  }

  /** {@code pulled out of Basra}; not {@code pulled out their guns}. */
  private static boolean isPulling(SentenceView view, VerbGroup group) {
    int next = group.head() + 1;
    WordClass object = view.clauses().at(next + 1);
    boolean other = object == WordClass.DETERMINER || object == WordClass.POSSESSIVE;
    return group.is("pull") && !other && (view.is(next, "out") || view.is(next, "back"));
  }

  /** {@code flew out of}, {@code were airlifted out}, {@code pulled out}: they go. */
  static boolean isOutward(SentenceView view, VerbGroup group) {
    boolean moves = group.ofSubject() == Status.ARRIVING || group.ofObject() == Status.ARRIVING;
    int next = group.head() + 1;
    boolean out = view.is(next, "out") && view.is(next + 1, "of");
    return isPulling(view, group) || moves && (out || view.is(next, "home"));
  }

  /** {@code asked for 40,000 more troops}: they are to come. */
  static boolean isRequest(SentenceView view, VerbGroup group) {
    return view.is(group.head() + 1, "for") && view.is(group, VerbRole.REQUEST);
  }

  /** Who leaves for a place arrives there, and so does who slips into it or heads for it. */
  static boolean isBound(SentenceView view, VerbGroup group) {
    int next = group.head() + 1;
    boolean to = view.is(next, "to") || view.is(next, "toward") || view.is(next, "towards");
    return group.ofSubject() == Status.LEAVING && view.is(next, "for")
        || view.is(group, VerbRole.MOVE) && (to || view.is(next, "into") || view.is(next, "for"));
  }

  /** {@code deployed in} is a state, {@code deployed to} a move. */
  static boolean isStationary(SentenceView view, VerbGroup group) {
    int next = group.head() + 1;
    return !group.modal()
        && group.form() != Form.INFINITIVE
        && (view.is(next, "in")
            || view.is(next, "around")
            || view.is(next, "throughout")
            || view.is(next, "across") && group.form() == Form.PAST);
  }

  /** {@code brought home}, {@code bring our soldiers back}. */
  static boolean isHomeward(SentenceView view, VerbGroup group) {
    if (group.ofObject() != Status.ARRIVING && !group.is("get") && !group.is("welcome")) {
      return false;
    }
    for (int i = group.head() + 1; i < Math.min(view.end(), group.head() + HOME); i++) {
      boolean back = view.is(i, "back") && !view.is(i + 1, "to") && !view.is(i + 1, "into");
      if (back || view.is(i, "home")) {
        return true;
      }
    }
    return false;
  }
}
