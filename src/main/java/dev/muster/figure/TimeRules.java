package dev.muster.figure;

import dev.muster.date.Basis;
import dev.muster.date.Precision;
import dev.muster.figure.FigureWords.PastKind;
import dev.muster.figure.FigureWords.PastName;
import dev.muster.figure.Predicate.Side;
import dev.muster.figure.VerbGroup.Form;
import dev.muster.text.PhraseMap;
import java.time.LocalDate;

/** Says when a figure holds, by the tense of its verb and by its date. */
final class TimeRules {
  /** What is older than this many days is no news of the article (figure guidelines: a month). */
  static final int NEWS_DAYS = 28;

  /** The tokens within which an adverb of what is past is of a figure. */
  private static final int NEAR = 10;

  /** The tokens of a counted phrase within which a state is its own. */
  private static final int PHRASE = 4;

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
    boolean past =
        isOver(view, first, predicate)
            || isLeft(view, first, predicate)
            || isTried(view, first, predicate)
            || isHistory(view, first, published.getYear());
    return past ? Time.PAST : Time.CURRENT;
  }

  /** {@code fell from 5,200 to 3,000}: a level that was left, as the guidelines rule. */
  private static boolean isLeft(SentenceView view, int first, Predicate predicate) {
    VerbGroup group = predicate.group();
    boolean changed =
        predicate.side() == Predicate.Side.LEVEL
            && group != null
            && (view.is(group, VerbRole.UP) || view.is(group, VerbRole.DOWN))
            && !(group.verb().form().equals("ing"));
    return changed && LevelNouns.isBase(view, first - 1);
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
    boolean known = view.is(first - 1, "the"); // will avenge the deaths of the 13
    if (predicate.side() == Side.OF && toll && (known || !group.modal())) {
      return false;
    }
    return isPlan(view, group, predicate.side(), toll ? 0 : 3);
  }

  /** Whether a verb tells what may be or was tried, and not what happened. */
  boolean isSupposed(SentenceView view, VerbGroup group) {
    return isPlan(view, group, Side.NONE, 0);
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
  private boolean isPlan(SentenceView view, VerbGroup group, Side side, int depth) {
    if (group.modal()) {
      return true;
    }
    VerbGroup matrix = view.clauses().before(group);
    return switch (group.form()) {
      case INFINITIVE -> {
        if (group.joined() && matrix != null && matrix.form() == Form.INFINITIVE) {
          yield isPlan(view, matrix, side, depth); // used tanks to kill 11 and arrest 23
        }
        boolean done = matrix != null && isDone(view, matrix, group);
        yield !group.is("have") && !isPerfect(group) && !done;
      }
      case GERUND -> matrix != null && depth > 0 && isPlanVerb(view, matrix);
      case FINITE, PAST ->
          depth > 0
              && words.is(group, VerbRole.PLAN)
              && side != Side.SUBJECT
              && !VerbUses.isCallUp(view, group);
      case PREDICATIVE -> false;
    };
  }

  private static boolean isPerfect(VerbGroup group) {
    return group.head() - group.first() >= 2 && !group.passive();
  }

  /**
   * Whether an infinitive that depends on a verb tells what is so: {@code managed to capture},
   * {@code was able to capture}, {@code is thought to number}; not {@code it is easy to} or {@code
   * is ready to}.
   */
  private boolean isDone(SentenceView view, VerbGroup matrix, VerbGroup infinitive) {
    int between = matrix.head() + 1;
    boolean described = matrix.is("be") && infinitive.first() > between;
    boolean judged =
        described && (view.is(matrix.first() - 1, "it") || view.is(between, WordRole.POISED));
    boolean near = infinitive.first() <= between + 1 && !judged;
    boolean held = matrix.passive() && words.is(matrix, VerbRole.HELD);
    return near && !matrix.modal() && (held || words.is(matrix, VerbRole.DONE));
  }

  private boolean isPlanVerb(SentenceView view, VerbGroup matrix) {
    return words.is(matrix, VerbRole.PLAN) && !isWantedFor(matrix)
        || matrix.modal()
        || matrix.form() == Form.INFINITIVE && isPlan(view, matrix, Side.NONE, 0);
  }

  /** {@code is wanted for}: someone is looked for, for what was done. */
  private static boolean isWantedFor(VerbGroup matrix) {
    return matrix.is("want") && matrix.passive();
  }

  /**
   * {@code died in World War II}, {@code 15,000 Soviet soldiers}: of a war or state that ended
   * before the year of publication.
   */
  private boolean isHistory(SentenceView view, int first, int year) {
    for (int i = view.first(); i < view.end(); i++) {
      PhraseMap.Match<PastName> name = words.pastNames.longest(view.tokens(), i, view.end());
      if (name != null && name.value().until() < year) {
        boolean told =
            name.value().kind() == PastKind.STATE
                ? i >= first && i < first + PHRASE
                : isDuring(view, i);
        if (told) {
          return true;
        }
      }
    }
    return false;
  }

  /** {@code in the}, {@code during the}. */
  private static boolean isDuring(SentenceView view, int name) {
    int before = view.isDeterminer(name - 1) ? name - 2 : name - 1;
    return view.is(before, "in") || view.is(before, "during") || view.is(before, "throughout");
  }

  private static boolean isOver(SentenceView view, int token, Predicate predicate) {
    for (int i = view.first(); i < view.end(); i++) {
      boolean near = view.is(i, WordRole.OVER) && Math.abs(i - token) <= NEAR;
      if (YearsAgo.isOf(view, i, token, predicate.group())) {
        return true;
      }
      if (near && !isOfOther(view, i, predicate.group()) && !isCompared(view, token, i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code 5,000 soldiers, down from a peak of 160,000}: a word of the number compared. */
  private static boolean isCompared(SentenceView view, int token, int over) {
    for (int i = token + 1; i < over; i++) {
      if (AsOf.isCompared(view, i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code once numbered 12,000, has shrunk}: an adverb of the verb before. */
  private static boolean isOfOther(SentenceView view, int adverb, VerbGroup verb) {
    boolean comma = false;
    boolean other = false;
    for (int i = adverb + 1; verb != null && i < verb.first(); i++) {
      other |= view.clauses().groupAt(i) != null;
      comma |= other && view.clauses().at(i) == WordClass.COMMA;
    }
    return comma;
  }
}
