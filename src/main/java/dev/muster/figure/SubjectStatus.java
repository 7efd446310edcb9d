package dev.muster.figure;

import dev.muster.figure.Predicate.Side;

/** Tells the status of forces by the verb whose subject they are, active or passive. */
final class SubjectStatus {
  private SubjectStatus() {}

  /** What a verb says of its subject. */
  static Predicate of(SentenceView view, VerbGroup group) {
    return group.passive() ? passive(view, group) : active(view, group);
  }

  private static Predicate active(SentenceView view, VerbGroup group) {
    if (VerbUses.isDying(view, group)) {
      return new Predicate(Status.KILLED, group.head(), Side.SUBJECT, group);
    }
    if (VerbUses.isHurt(view, group)) {
      return new Predicate(Status.WOUNDED, group.head(), Side.SUBJECT, group);
    }
    if (VerbUses.isDisarming(view, group)) {
      return new Predicate(Status.OTHER, group.head(), Side.SUBJECT, group);
    }
    if (VerbUses.isBound(view, group)) {
      return new Predicate(Status.ARRIVING, group.head(), Side.SUBJECT, group);
    }
    if (VerbUses.isOutward(view, group)) {
      return new Predicate(Status.LEAVING, group.head(), Side.SUBJECT, group);
    }
    boolean attack = view.is(group, VerbRole.SCENE) && view.clauses().hasObject(group);
    if (attack && group.ofSubject() == Status.OTHER) {
      return new Predicate(Status.PRESENT, group.head(), Side.SUBJECT, group);
    }
    if (group.is("go")) {
      return new Predicate(VerbUses.going(view, group), group.head(), Side.SUBJECT, group);
    }
    return new Predicate(group.ofSubject(), group.head(), Side.SUBJECT, group);
  }

  /** What a passive verb or a participle says of those to whom it happens. */
  static Predicate passive(SentenceView view, VerbGroup group) {
    if (VerbUses.isBound(view, group)) {
      return active(view, group);
    }
    boolean level = view.is(group, VerbRole.SCALE) || view.is(group, VerbRole.DOWN);
    if (level && group.passive() && isTo(view, group.head() + 1)) {
      return new Predicate(Status.PRESENT, group.head(), Side.BASE, group);
    }
    Status status = group.ofObject();
    if (group.is("hold") || VerbUses.isArrest(view, group)) {
      status = Status.CAPTURED;
    } else if (group.is("lose") && isGetting(view, group)) {
      status = Status.OTHER;
    } else if (group.is("try") && group.passive()) {
      status = Status.OTHER;
    } else if (VerbUses.isDisabling(view, group)
        || group.passive() && VerbUses.isFatal(view, group)) {
      status = Status.KILLED;
    } else if (VerbUses.isOutward(view, group)) {
      status = Status.LEAVING;
    } else if (group.is("deploy") && VerbUses.isStationary(view, group)) {
      status = Status.PRESENT;
    } else if (status == null) {
      status = group.ofSubject();
    }
    return new Predicate(status, group.head(), Side.PASSIVE, group);
  }

  /** {@code got lost}: of people who do not know where they are. */
  private static boolean isGetting(SentenceView view, VerbGroup group) {
    FigureWords.Verb get = view.verb(group.first() - 1);
    return get != null && get.lemma().equals("get");
  }

  /** {@code to 316}: the level that forces are cut to. */
  private static boolean isTo(SentenceView view, int token) {
    int number = token + 1;
    while (view.clauses().at(number) == WordClass.ADVERB
        || view.clauses().at(number) == WordClass.DETERMINER
        || view.clauses().at(number) == WordClass.PREPOSITION) {
      number++;
    }
    return view.is(token, "to") && view.clauses().at(number) == WordClass.NUMBER;
  }
}
