package dev.muster.figure;

import dev.muster.date.Basis;
import dev.muster.date.DateMention;
import dev.muster.date.Precision;
import dev.muster.figure.FigureWords.Verb;
import java.time.LocalDate;

/** Says when a figure holds: by the verb's tense and by the dates of its sentence. */
final class TimeRules {
  /** An event this many days before publication is no news of the article. */
  private static final int NEWS_DAYS = 30;

  private static final int AUXILIARIES = 5;

  /**
   * The day that a figure speaks of.
   *
   * @param date the day, or the first day of the month, season or year
   * @param precision how long that time is
   * @param basis what the day rests on
   */
  record AsOf(LocalDate date, Precision precision, Basis basis) {}

  private TimeRules() {}

  /**
   * The day that a figure speaks of: the nearest date of its sentence, else that of publication.
   */
  static AsOf asOf(SentenceView view, int token, LocalDate published) {
    DateMention nearest = null;
    int nearestDistance = Integer.MAX_VALUE;
    for (int i = view.first(); i < view.end(); i++) {
      DateMention date = view.date(i);
      if (date != null && date.date() != null && Math.abs(i - token) < nearestDistance) {
        nearest = date;
        nearestDistance = Math.abs(i - token);
      }
    }
    return nearest == null
        ? new AsOf(published, Precision.DAY, Basis.PUBLICATION)
        : new AsOf(nearest.date(), nearest.precision(), nearest.basis());
  }

  /** The time of a figure that a predicate governs. */
  static Time time(SentenceView view, Predicate predicate, AsOf asOf, LocalDate published) {
    if (isFuture(view, predicate)) {
      return Time.FUTURE;
    }
    if (asOf.basis() != Basis.PUBLICATION) {
      if (asOf.date().isAfter(published)) {
        return Time.FUTURE;
      }
      LocalDate last =
          switch (asOf.precision()) {
            case DAY -> asOf.date();
            case MONTH -> asOf.date().plusMonths(1);
            case SEASON -> asOf.date().plusMonths(3);
            case YEAR -> asOf.date().plusYears(1);
          };
      if (last.isBefore(published.minusDays(NEWS_DAYS))) {
        return Time.PAST;
      }
    }
    return isOver(view, predicate) ? Time.PAST : Time.CURRENT;
  }

  private static boolean isFuture(SentenceView view, Predicate predicate) {
    int token = predicate.token();
    if (token < 0) {
      return false;
    }
    for (int i = token - 1; i >= Math.max(view.first(), token - AUXILIARIES); i--) {
      if (view.is(i, "will")
          || view.is(i, "would")
          || view.is(i, "shall")
          || view.is(i, "could")
          || view.is(i, "may")
          || view.is(i, "might")
          || view.is(i, "should")
          || view.is(i, "must")) {
        return true;
      }
      if (view.is(i, "to") && i == token - 1) {
        return !isDoneBefore(view, i);
      }
      if (view.isMark(i)) {
        return false;
      }
    }
    return false;
  }

  /** An infinitive after a verb of doing tells what was done: {@code managed to capture}. */
  private static boolean isDoneBefore(SentenceView view, int to) {
    Verb before = view.verb(to - 1);
    if (before == null) {
      return false;
    }
    return switch (before.lemma()) {
      case "manage", "begin", "start", "continue", "help", "use", "fail" -> true;
      default -> false;
    };
  }

  private static boolean isOver(SentenceView view, Predicate predicate) {
    for (int i = view.first(); i < view.end(); i++) {
      if (view.is(i, "historically") || view.is(i, "formerly") || view.is(i, "once")) {
        return true;
      }
    }
    return false;
  }
}
