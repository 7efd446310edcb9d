package dev.muster.figure;

import dev.muster.figure.Predicate.Side;
import dev.muster.figure.VerbGroup.Form;

/**
 * Finds what the text says of a counted phrase to its right: a participle that describes it, a
 * relative clause, the verb that it is the subject of.
 *
 * <p>A toll wins over all; then the verb of the clause if it tells a status; then the description.
 */
final class SubjectRules {
  private static final int FAR = 24;
  private static final int PARENTHESIS = 20;

  /**
   * What stands to the right of a phrase.
   *
   * @param predicate what it says of the phrase; null if nothing
   * @param isClause whether the phrase is the subject of a verb with a tense
   * @param description what a relative clause or participle says of it; null if there is none
   */
  record Right(Predicate predicate, boolean isClause, Predicate description) {
    /** The verb of what it says; null if there is none. */
    VerbGroup group() {
      return predicate == null ? null : predicate.group();
    }
  }

  /** What the text says to the right of a phrase that ends before a token. */
  Right find(SentenceView view, int end) {
    return new Walk(view).from(end);
  }

  /** One walk to the right of one phrase. */
  private static final class Walk {
    private final SentenceView view;
    private final Clauses clauses;
    private final PastForms pastForms;
    private final SubjectVerbs verbs;
    private Predicate description;
    private int described = Integer.MIN_VALUE;
    private boolean relative;

    Walk(SentenceView view) {
      this.view = view;
      this.clauses = view.clauses();
      this.pastForms = new PastForms(view);
      this.verbs = new SubjectVerbs(view, pastForms);
    }

    Right from(int end) {
      Predicate main = null;
      int i = end;
      while (i < Math.min(view.end(), end + FAR) && main == null) {
        VerbGroup group = clauses.groupAt(i);
        if (group != null) {
          main = at(group, i == end);
          i = group.head() + 1;
          continue;
        }
        int next = pass(i, end);
        if (next < 0) {
          break;
        }
        i = next;
      }
      return new Right(best(main), main != null, description);
    }

    private Predicate best(Predicate main) {
      boolean tells = main != null && main.status() != null;
      if (tells && main.status().isToll()) {
        return main;
      }
      if (description != null && description.status() != null) {
        boolean weak = !tells || main.status() == Status.PRESENT || main.status() == Status.OTHER;
        if (weak || description.status().isToll()) {
          return description;
        }
      }
      Predicate best = main == null ? description : main;
      return best == null || best.status() != null
          ? best
          : new Predicate(Status.PRESENT, best.token(), best.side(), best.group());
    }

    /** The token after one that may stand between a phrase and its verb; -1 if none may follow. */
    private int pass(int i, int end) {
      return switch (clauses.at(i)) {
        case STOP -> {
          int after = clauses.afterAside(i);
          yield after < 0 && clauses.closesAside(i) ? i + 1 : after;
        }
        case SUBORDINATOR -> view.is(i, "as") && i > end ? i + 1 : -1;
        case RELATIVE -> {
          relative = true;
          yield i + 1;
        }
        case COMMA -> comma(i);
        default -> {
          if (view.is(i, "(")) {
            int close = i;
            while (view.holds(close) && !view.is(close, ")")) {
              close++;
            }
            yield close + 1;
          }
          yield i + 1;
        }
      };
    }

    /** Past an apposition or an aside, if a verb with a tense follows it. */
    private int comma(int comma) {
      if (clauses.at(comma + 1) == WordClass.RELATIVE) {
        relative = true;
        return comma + 2;
      }
      boolean part = clauses.at(comma + 3) == WordClass.RELATIVE && view.is(comma + 2, "of");
      int item = part ? -1 : item(comma); // 20 terrorists, 4 of whom died
      if (item >= 0) {
        return item;
      }
      int close = clauses.nextMark(comma + 1);
      while (close - comma < PARENTHESIS && clauses.at(close) == WordClass.COMMA) {
        VerbGroup after = clauses.groupAt(close + 1);
        boolean past = after != null && after.form() == Form.PAST;
        boolean active = past && (pastForms.mayBeVerb(after) || after.ofSubject() != null);
        if (active || after != null && after.form() == Form.FINITE) {
          return close + 1;
        }
        close = clauses.nextMark(close + 1);
      }
      return -1;
    }

    /** Past a comma of a list, or before a verb with a tense; -1 if it is neither. */
    private int item(int comma) {
      if (Lists.isItem(view, comma + 1)) {
        return comma + 2;
      }
      int listed = Lists.verbAfter(view, comma);
      if (listed >= 0) {
        return listed;
      }
      VerbGroup next = clauses.groupAt(comma + 1);
      boolean tensed = next != null && (next.form() == Form.FINITE || next.passive());
      return tensed ? comma + 1 : -1;
    }

    /** Takes in a verb; returns it if it is the one of the clause. */
    private Predicate at(VerbGroup group, boolean beside) {
      if (group.joined() && group.index() == described + 1 && group.form() == Form.PAST) {
        described = group.index(); // trains that killed 188 and wounded 800
        return null;
      }
      return switch (group.form()) {
        case INFINITIVE -> describe(group);
        case GERUND ->
            clauses.at(group.first() - 1) == WordClass.PREPOSITION ? null : describe(group);
        case PREDICATIVE -> new Predicate(group.ofObject(), group.head(), Side.PASSIVE, group);
        case PAST -> {
          VerbGroup told = verbs.told(group);
          if (told != null) {
            yield new Predicate(told.ofObject(), told.head(), Side.PASSIVE, told);
          }
          if (pastForms.isVerb(group)) {
            yield relative ? describe(group) : verbs.finite(group);
          }
          Predicate participle = SubjectStatus.passive(view, group);
          boolean tells = participle.status() != null && participle.status().isToll();
          if (tells || !pastForms.isBeforeVerb(group)) {
            yield participle;
          }
          describe(group);
          yield null;
        }
        case FINITE -> {
          if (relative) {
            describe(group);
            relative = false;
            yield null;
          }
          yield verbs.finite(group);
        }
      };
    }

    private Predicate describe(VerbGroup group) {
      described = group.index();
      if (description == null) {
        description =
            group.form() == Form.PAST && !pastForms.mayBeVerb(group)
                ? SubjectStatus.passive(view, group)
                : SubjectStatus.of(view, group);
      }
      relative = false;
      return null;
    }
  }
}
