package dev.muster.figure;

import dev.muster.date.Basis;
import dev.muster.date.Precision;
import dev.muster.figure.FigureWords.VerbRole;
import dev.muster.figure.FigureWords.WordRole;
import dev.muster.figure.Predicate.Side;
import dev.muster.figure.VerbGroup.Form;
import java.time.LocalDate;

/** Says when a figure holds, by the tense of its verb and by its date. */
final class TimeRules {
  /** What is older than this many days is no news of the article (figure guidelines: a month). */
  private static final int NEWS_DAYS = 28;

  private final FigureWords words;

  TimeRules(FigureWords words) {
    this.words = words;
  }

  /**
   * When it is so.
   *
   * @param first number of the first token of the quantity
   */
  Time time(SentenceView view, int first, Predicate predicate, AsOf asOf, LocalDate published) {
    if (isPlan(view, first, predicate)) {
      return Time.FUTURE;
    }
    if (asOf.basis() != Basis.PUBLICATION && !asOf.holds()) {
      if (asOf.date().isAfter(published)) {
        boolean now = predicate.side() == Side.BASE || isPastTense(predicate);
        return now ? Time.CURRENT : Time.FUTURE;
      }
      boolean year = asOf.precision() == Precision.YEAR;
      boolean old =
          year
              ? asOf.date().getYear() < published.getYear()
              : asOf.middle().isBefore(published.minusDays(NEWS_DAYS - 1));
      if (old) {
        return Time.PAST;
      }
    }
    return isOver(view, first) || isTried(view, first, predicate) ? Time.PAST : Time.CURRENT;
  }

  /** {@code jailed for the murder of ten soldiers}: what a court judges was long before. */
  private boolean isTried(SentenceView view, int first, Predicate predicate) {
    if (!predicate.status().isToll() || predicate.token() > first) {
      return false;
    }
    for (VerbGroup group : view.clauses().groups()) {
      boolean judged = group.head() < predicate.token() && view.is(group, VerbRole.JUDGE);
      if (judged && isFor(view, group.head() + 1, first)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFor(SentenceView view, int from, int end) {
    for (int i = from; i < end; i++) {
      if (view.is(i, "for") || view.is(i, "of") || view.is(i, "over")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb is in a past tense: no day to come is one on which that was. */
  private static boolean isPastTense(Predicate predicate) {
    VerbGroup group = predicate.group();
    boolean active = predicate.side() == Side.OBJECT || predicate.side() == Side.SUBJECT;
    return group != null && !group.modal() && (group.done() || active && group.form() == Form.PAST);
  }

  private boolean isPlan(SentenceView view, int first, Predicate predicate) {
    VerbGroup group = predicate.group();
    if (group == null || predicate.side() == Side.BASE) {
      return false;
    }
    boolean toll = predicate.status().isToll();
    if (predicate.side() == Side.OF && !toll && isPlannedNoun(view, predicate.token())) {
      return true;
    }
    if (predicate.side() == Side.NONE && group.head() > first) {
      return false;
    }
    if (predicate.side() == Side.OF && toll && !group.modal()) {
      return false;
    }
    return isPlan(view.clauses(), group, predicate.side(), toll ? 0 : 3);
  }

  /** Whether a verb tells what may be or was tried, and not what happened. */
  boolean isSupposed(Clauses clauses, VerbGroup group) {
    return isPlan(clauses, group, Side.NONE, 0);
  }

  /** {@code the planned withdrawal of}. */
  private static boolean isPlannedNoun(SentenceView view, int noun) {
    for (int i = noun - 1; i >= Math.max(view.first(), noun - 4); i--) {
      if (view.is(i, WordRole.PLANNED)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a verb tells a plan, an order, a wish or a possibility.
   *
   * @param side where the counted phrase stands to the verb
   * @param depth how many verbs it may depend on to look at
   */
  private boolean isPlan(Clauses clauses, VerbGroup group, Side side, int depth) {
    if (group.modal()) {
      return true;
    }
    VerbGroup matrix = clauses.before(group);
    return switch (group.form()) {
      case INFINITIVE ->
          !group.is("have") && !isPerfect(group) && (matrix == null || !isDone(matrix, group));
      case GERUND -> matrix != null && depth > 0 && isPlanVerb(matrix, clauses);
      case FINITE, PAST -> depth > 0 && words.is(group, VerbRole.PLAN) && side != Side.SUBJECT;
      case PREDICATIVE -> false;
    };
  }

  private static boolean isPerfect(VerbGroup group) {
    return group.head() - group.first() >= 2 && !group.passive();
  }

  /**
   * Whether an infinitive that depends on a verb tells what was done: {@code managed to capture}.
   */
  private boolean isDone(VerbGroup matrix, VerbGroup infinitive) {
    boolean near = infinitive.first() - matrix.head() <= 2;
    return near && !matrix.modal() && words.is(matrix, VerbRole.DONE);
  }

  private boolean isPlanVerb(VerbGroup matrix, Clauses clauses) {
    return words.is(matrix, VerbRole.PLAN) && !isWantedFor(matrix)
        || matrix.modal()
        || matrix.form() == Form.INFINITIVE && isPlan(clauses, matrix, Side.NONE, 0);
  }

  /** {@code is wanted for}: someone is looked for, for what was done. */
  private static boolean isWantedFor(VerbGroup matrix) {
    return matrix.is("want") && matrix.passive();
  }

  private static boolean isOver(SentenceView view, int token) {
    for (int i = view.first(); i < view.end(); i++) {
      if (view.is(i, WordRole.OVER) && Math.abs(i - token) < 8) {
        return true;
      }
    }
    return false;
  }
}
