package dev.muster.figure;

import dev.muster.figure.Predicate.Side;
import dev.muster.figure.VerbGroup.Form;

/**
 * Says what the verb of a clause tells of its subject, together with the verbs that hang on it:
 * {@code are said to have been killed}, {@code were among the dead}, {@code was shot and died}.
 */
final class SubjectVerbs {
  /** The most tokens from {@code were} to {@code killed} of {@code were among the 80 killed}. */
  private static final int AMONG = 9;

  private final SentenceView view;
  private final Clauses clauses;
  private final PastForms pastForms;

  SubjectVerbs(SentenceView view, PastForms pastForms) {
    this.view = view;
    this.clauses = view.clauses();
    this.pastForms = pastForms;
  }

  /** What a verb with a tense says of its subject. */
  Predicate finite(VerbGroup group) {
    VerbGroup next = pastForms.next(group);
    VerbGroup state = group.passive() ? told(group) : null;
    if (state != null) {
      return new Predicate(state.ofObject(), state.head(), Side.PASSIVE, group);
    }
    Predicate reported = reported(group, next);
    if (reported != null) {
      return reported;
    }
    Status among = among(group);
    if (among != null) {
      return new Predicate(among, group.head(), Side.PASSIVE, group);
    }
    boolean chained = next != null && next.joined() && next.passive() && next.ofObject() != null;
    boolean beside = chained && next.first() == group.head() + 2 && next.isToll();
    boolean silent = chained && group.ofObject() == null && group.ofSubject() == null;
    if (group.passive() && !group.isToll() && (beside || silent)) {
      return SubjectStatus.passive(view, next);
    }
    boolean goesOn = group.is("be") && !group.passive() || group.is("shoot") && group.passive();
    Predicate later = goesOn ? joinedToll(group) : null;
    if (later != null) {
      return later;
    }
    boolean told = group.passive() && group.isToll();
    if (next != null
        && next.form() == Form.PREDICATIVE
        && (group.passive() || group.ofObject() == null || !clauses.hasObject(next))
        && (next.first() == group.head() + 1 || !view.is(next.head(), "hostage"))
        && next.first() <= group.head() + 2
        && !told) {
      return new Predicate(next.ofObject(), next.head(), Side.PASSIVE, group);
    }
    if (clauses.at(group.head()) == WordClass.PREDICATIVE) {
      return new Predicate(group.ofObject(), group.head(), Side.PASSIVE, group);
    }
    return SubjectStatus.of(view, group);
  }

  /** {@code 33 police reported injured}: what is reported of them; null if nothing is. */
  VerbGroup told(VerbGroup group) {
    VerbGroup next = pastForms.next(group);
    boolean says = group.is("say") || group.is("tell") || group.is("add");
    if (says || next != null && clauses.hasObject(next)) {
      return null; // two officers said arrested men were beaten
    }
    boolean toll = next != null && next.isToll() && next.first() == group.head() + 1;
    boolean described = toll && (next.form() == Form.PREDICATIVE || next.form() == Form.PAST);
    return described && view.is(group, VerbRole.SAY) ? next : null;
  }

  /** {@code are said to have been killed}: the infinitive tells the status, the verb the time. */
  private Predicate reported(VerbGroup group, VerbGroup next) {
    boolean reported =
        group.passive()
            && group.ofObject() == null
            && next != null
            && next.form() == Form.INFINITIVE
            && next.first() - group.head() <= 4;
    if (!reported) {
      return null;
    }
    Predicate told = SubjectStatus.of(view, next);
    return new Predicate(told.status(), told.token(), told.side(), group);
  }

  /** {@code were among those killed}, {@code are among the dead}. */
  private Status among(VerbGroup be) {
    if (!be.is("be") || !view.is(be.head() + 1, "among")) {
      return null;
    }
    int limit = Math.min(be.head() + AMONG, clauses.nextMark(be.head()));
    for (int i = be.head() + 2; i < limit; i++) {
      VerbGroup group = clauses.groupAt(i);
      boolean who = group != null && clauses.at(group.first() - 1) == WordClass.RELATIVE;
      if (who && !group.passive() || clauses.at(i) == WordClass.PREPOSITION) {
        return null; // among those who shot the boy, among the witnesses to the killing
      }
      Status status = group == null ? view.event(i) : group.ofObject();
      if (status != null && status.isToll()) {
        return status;
      }
    }
    return null;
  }

  /** {@code were on a visit and were wounded}, {@code was shot and died}: of one subject. */
  private Predicate joinedToll(VerbGroup be) {
    for (VerbGroup group : clauses.groups()) {
      if (group.index() > be.index() && group.joined() && isOneClause(be, group)) {
        Predicate told = SubjectStatus.of(view, group);
        if (told.status() != null && told.status().isToll()) {
          return told;
        }
      }
    }
    return null;
  }

  /** Whether no other clause starts between two verbs. */
  private boolean isOneClause(VerbGroup from, VerbGroup to) {
    for (int i = from.head() + 1; i < to.first(); i++) {
      WordClass word = clauses.at(i);
      boolean other = clauses.groupAt(i) != null && clauses.groupAt(i).form() == Form.FINITE;
      if (other || word == WordClass.STOP || word == WordClass.SUBORDINATOR) {
        return false;
      }
    }
    return true;
  }
}
