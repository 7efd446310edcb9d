package dev.muster.figure;

import dev.muster.figure.VerbGroup.Form;

/**
 * Says whether a bare past form after a noun is the verb of its clause ({@code soldiers entered the
 * town}) or a participle that describes the noun ({@code soldiers sent to the town were killed}).
 */
final class PastForms {
  private final SentenceView view;
  private final Clauses clauses;

  PastForms(SentenceView view) {
    this.view = view;
    this.clauses = view.clauses();
  }

  /** Whether a past form is the verb of its clause. */
  boolean isVerb(VerbGroup group) {
    boolean described = isIntransitive(group) && group.ofSubject() == null && isPlaced(group);
    return !VerbUses.isNaming(view, group) && !described && mayBeVerb(group);
  }

  /** Whether a past form has an object, or does nothing to forces that could be described by it. */
  boolean mayBeVerb(VerbGroup group) {
    boolean who = view.is(group.first() - 1, "who") && group.ofSubject() == Status.PRESENT;
    return who
        || clauses.hasObject(group)
        || isIntransitive(group)
        || isShootingAt(group)
        || isShared(group);
  }

  /** The verb after another one; null for the last. */
  VerbGroup next(VerbGroup group) {
    boolean last = group.index() + 1 == clauses.groups().size();
    return last ? null : clauses.groups().get(group.index() + 1);
  }

  /**
   * {@code policemen shot and killed a man}, {@code shot dead two}: a later word has the object.
   */
  private boolean isShared(VerbGroup group) {
    VerbGroup next = next(group);
    boolean dead = next != null && view.is(next.head(), "dead") && next.first() == group.head() + 1;
    boolean joined =
        next != null
            && next.joined()
            && next.isToll()
            && next.first() == group.head() + 2
            && next.form() != Form.FINITE;
    return (dead || joined) && clauses.hasObject(next);
  }

  /** {@code gunmen shot at the patrol}. */
  private boolean isShootingAt(VerbGroup group) {
    int at = group.head() + 1;
    at = clauses.at(at) == WordClass.ADVERB ? at + 1 : at;
    return group.is("shoot") && view.is(at, "at");
  }

  private static boolean isIntransitive(VerbGroup group) {
    return group.ofObject() == null && !group.is("base") && !group.is("head");
  }

  /** Whether the clause has another verb with a tense before its end. */
  boolean isBeforeVerb(VerbGroup group) {
    int mark = clauses.nextMark(group.head() + 1);
    for (int i = group.index() + 1; i < clauses.groups().size(); i++) {
      VerbGroup later = clauses.groups().get(i);
      if (later.first() > mark) {
        return false;
      }
      if (isTensed(later)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb has a tense: a finite one, or {@code died}, which is no participle. */
  private static boolean isTensed(VerbGroup group) {
    boolean died =
        group.form() == Form.PAST && group.ofSubject() != null && group.ofSubject().isToll();
    return group.form() == Form.FINITE || died;
  }

  /**
   * Whether only a preposition and its noun part a past form from a verb with a tense: {@code
   * officers assigned to the unit were}.
   */
  private boolean isPlaced(VerbGroup group) {
    VerbGroup next = next(group);
    boolean infinitive =
        next != null && next.form() == Form.INFINITIVE && next.first() == group.head() + 1;
    next = infinitive ? next(next) : next; // assigned to guard the embassy were killed
    boolean tensed = next != null && isTensed(next) && !next.joined();
    if (!tensed || !infinitive && !view.isPreposition(group.head() + 1)) {
      return false;
    }
    for (int i = group.head() + 2; i < next.first(); i++) {
      boolean parts =
          switch (clauses.at(i)) {
            case RELATIVE, SUBORDINATOR, PRONOUN, COMMA, STOP -> true;
            default -> false;
          };
      if (parts) {
        return false;
      }
    }
    return true;
  }
}
