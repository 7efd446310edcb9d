package dev.muster.figure;

import dev.muster.date.Basis;
import dev.muster.date.DateMention;
import dev.muster.date.Precision;
import dev.muster.entity.EntityMention;
import dev.muster.entity.EntityType;
import java.time.LocalDate;

/**
 * The day that a figure speaks of.
 *
 * @param date the day, or the first day of the month, season or year
 * @param precision how long that time is
 * @param basis what the day rests on
 * @param holds whether the text says that it still is so: {@code as of 30 September}
 */
record AsOf(LocalDate date, Precision precision, Basis basis, boolean holds) {
  private static final int BEYOND = 1000;

  /** The most tokens from a comparison to its number. */
  private static final int COMPARED = 5;

  /**
   * The day that a number at a token speaks of: the nearest date of its clause or one that opens
   * the sentence; else the day of publication. The start of a time that goes on ({@code since
   * March}) is no such day, nor is one beyond another verb, but for one that tells how ({@code died
   * freeing hostages last year}).
   *
   * @param predicate what governs the number
   */
  static AsOf of(SentenceView view, int token, Predicate predicate, LocalDate published) {
    DateMention best = null;
    int least = BEYOND;
    for (int i = view.first(); i < view.end(); i++) {
      DateMention date = view.date(i);
      if (date == null || date.firstToken() != i || date.date() == null || isStart(view, date)) {
        continue;
      }
      boolean old = date.date().isBefore(published.minusDays(TimeRules.NEWS_DAYS));
      int distance =
          old && (isNow(view, date, token, predicate) || isAside(view, date, predicate))
              ? BEYOND
              : distance(view, date, token, predicate);
      if (distance < least) {
        best = date;
        least = distance;
      }
    }
    return best == null
        ? new AsOf(published, Precision.DAY, Basis.PUBLICATION, true)
        : new AsOf(best.date(), best.precision(), best.basis(), isStanding(view, best));
  }

  private static boolean isStart(SentenceView view, DateMention date) {
    int before = date.firstToken() - 1;
    return view.is(before, "since") || view.is(before, "from") || isUpToNow(view, date);
  }

  /**
   * {@code over the past year}: a time that ends now; not {@code last year} or {@code the last year
   * of}. The article is part of some expressions of time and stands before others.
   */
  private static boolean isUpToNow(SentenceView view, DateMention date) {
    int first = view.is(date.firstToken(), "the") ? date.firstToken() + 1 : date.firstToken();
    boolean back = view.is(first, "past") || view.is(first, "last");
    return view.is(first - 1, "the") && back && !view.is(date.endToken(), "of");
  }

  private static boolean isStanding(SentenceView view, DateMention date) {
    return view.is(date.firstToken() - 1, "of") && view.is(date.firstToken() - 2, "as");
  }

  /** {@code Since the start of the war in 2003}: from then on. */
  private static boolean isSince(SentenceView view, DateMention date) {
    for (int i = view.first(); i < date.firstToken(); i++) {
      if (view.is(i, "since")) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code the base, which opened in 2010, houses 3,000}: a verb that tells what is so now, and a
   * date that neither opens the sentence nor says as of when.
   */
  private static boolean isNow(
      SentenceView view, DateMention date, int token, Predicate predicate) {
    VerbGroup verb = predicate.group();
    boolean opens = // At the height of the war in 1968, the country has
        view.clauses().lastBefore(date.firstToken()) == null && !isSince(view, date);
    if (verb == null || opens || isStanding(view, date)) {
      return false;
    }
    for (int i = verb.head() + 1; i < token; i++) {
      if (isCompared(view, i)) {
        return false; // has 5,200, down from 160,000 in 2008
      }
    }
    boolean before = date.firstToken() < token;
    return view.clauses().isPresent(verb) || before && view.clauses().isPerfect(verb);
  }

  /** {@code Finland, which joined NATO in 2023, sent}: what is told of the subject only. */
  private static boolean isAside(SentenceView view, DateMention date, Predicate predicate) {
    VerbGroup verb = predicate.group();
    int open = verb == null ? -1 : view.clauses().asideBefore(verb);
    int before = date.firstToken() - 1;
    if (view.is(before, "to") || view.is(before, "until")) {
      return false; // the mission, which ran from 2004 to 2011, trained
    }
    EntityMention subject = open < 0 ? null : view.mention(open - 1);
    boolean country = subject != null && subject.entity().type() == EntityType.COUNTRY;
    return country && date.firstToken() > open && date.endToken() < verb.first();
  }

  private static int distance(SentenceView view, DateMention date, int token, Predicate predicate) {
    int from = Math.min(date.endToken(), token);
    int to = Math.max(date.firstToken(), token);
    boolean opens = date.firstToken() - view.first() <= 2;
    Clauses clauses = view.clauses();
    for (int i = from; i < to; i++) {
      if (view.is(i, "now")) {
        return BEYOND; // in 2009 it had 5,000 troops and now has 900
      }
      if (opens) {
        continue;
      }
      WordClass word = clauses.at(i);
      boolean other = word == WordClass.RELATIVE || view.is(i, "since") || isCompared(view, i);
      if (word == WordClass.STOP || other && i > token) {
        return BEYOND;
      }
      VerbGroup group = i > Math.max(token, predicate.token()) ? clauses.groupAt(i) : null;
      boolean manner = predicate.group() != null && i == predicate.group().head() + 1;
      if (group != null && group.head() == i && !manner && isOther(group)) {
        return BEYOND;
      }
    }
    return to - from;
  }

  /**
   * {@code down from 160,000 in 2008}, {@code against 60 in 2018}: a number with which the one
   * before is compared, so that a date after it is its own.
   */
  static boolean isCompared(SentenceView view, int preposition) {
    boolean moved = view.is(preposition - 1, "down") || view.is(preposition - 1, "up");
    boolean aside = view.clauses().at(preposition - 1) == WordClass.COMMA;
    boolean than = view.is(preposition, "against") || view.is(preposition, "versus");
    boolean compares =
        aside && than
            || moved && view.is(preposition, "from")
            || view.is(preposition - 1, "compared");
    int number = preposition + 1;
    while (compares && number < preposition + COMPARED && isBeforeNumber(view, number)) {
      number++;
    }
    return compares && view.clauses().at(number) == WordClass.NUMBER;
  }

  /** {@code a peak of}: what may stand before a number that is compared. */
  private static boolean isBeforeNumber(SentenceView view, int token) {
    WordClass word = view.clauses().at(token);
    return word != null
        && word != WordClass.NUMBER
        && word != WordClass.COMMA
        && word != WordClass.STOP;
  }

  /** Whether a verb between a number and a date takes the date for itself. */
  private static boolean isOther(VerbGroup group) {
    return group.form() == VerbGroup.Form.GERUND
        || group.form() == VerbGroup.Form.FINITE && !group.joined() && !group.passive();
  }

  /** The middle of the time that it means. */
  LocalDate middle() {
    return switch (precision) {
      case DAY -> date;
      case MONTH -> date.plusDays(15);
      case SEASON -> date.plusDays(45);
      case YEAR -> date.plusDays(182);
    };
  }
}
