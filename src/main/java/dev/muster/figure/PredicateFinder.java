package dev.muster.figure;

import dev.muster.entity.EntityMention;
import dev.muster.figure.FigureWords.Verb;
import dev.muster.figure.Predicate.Side;
import dev.muster.text.PhraseMap;
import dev.muster.text.Shape;
import dev.muster.text.Tokens;

/**
 * Finds the verb or noun that governs a counted phrase and tells its status: the noun before {@code
 * of}, else the verb that it is the object of, else the verb that it is the subject of.
 */
final class PredicateFinder {
  private static final int FAR = 14;

  private final FigureWords words;

  PredicateFinder(FigureWords words) {
    this.words = words;
  }

  /**
   * @param first number of the first token of the quantity
   * @param end number after the last token of the phrase
   * @param adjective the status that an adjective of the phrase tells; null if none
   */
  Predicate find(SentenceView view, int first, int end, Status adjective) {
    if (adjective != null && adjective != Status.OTHER && adjective != Status.ARRIVING) {
      return new Predicate(adjective, first, Side.ADJECTIVE);
    }
    Predicate noun = nounOf(view, first);
    if (noun != null) {
      return noun;
    }
    Predicate left = left(view, first);
    if (left != null) {
      return left;
    }
    Predicate right = right(view, end);
    return right == null ? new Predicate(Status.PRESENT, -1, Side.NONE) : right;
  }

  /** {@code the withdrawal of}, {@code deaths of}. */
  private Predicate nounOf(SentenceView view, int first) {
    int of = first - 1;
    if (view.isDeterminer(of) || "pronoun".equals(view.grammar(of))) {
      of--;
    }
    if (!view.is(of, "of")) {
      return null;
    }
    for (int i = Math.max(view.first(), of - 3); i < of; i++) {
      PhraseMap.Match<Status> match = words.eventNouns.longest(view.tokens(), i, of);
      if (match != null && match.endToken() == of) {
        return new Predicate(match.value(), i, Side.OF);
      }
    }
    return null;
  }

  /** The nearest verb on the left of which the phrase is the object. */
  private Predicate left(SentenceView view, int first) {
    Tokens tokens = view.tokens();
    for (int i = first - 1; i >= Math.max(view.first(), first - FAR); i--) {
      if (isClauseStart(view, i)) {
        return null;
      }
      Verb verb = view.verb(i);
      if (verb == null
          || view.mention(i) != null
          || tokens.shape(i) == Shape.CAPITALISED && i > view.first()) {
        continue;
      }
      if (verb.form().equals("adjective") || isNominal(view, i, verb)) {
        continue;
      }
      if (verb.object() == null) {
        return null;
      }
      boolean passive = isPassive(view, i, verb);
      return passive ? null : new Predicate(verb.object(), i, Side.OBJECT);
    }
    return null;
  }

  /** A base form after a determiner or adjective is a noun: {@code a strike on}. */
  private static boolean isNominal(SentenceView view, int token, Verb verb) {
    boolean base = verb.form().equals("base") || verb.form().equals("present");
    int before = token - 1;
    return base
        && (view.isDeterminer(before)
            || view.isPossessive(before)
            || view.isPreposition(before) && !view.is(before, "to"));
  }

  private static boolean isPassive(SentenceView view, int token, Verb verb) {
    if (!verb.form().equals("past") && !verb.form().equals("participle")) {
      return false;
    }
    for (int i = token - 1; i >= Math.max(view.first(), token - 3); i--) {
      if (isBe(view, i)) {
        return true;
      }
      boolean adverb =
          view.holds(i) && view.tokens().text(i).endsWith("ly") || "adverb".equals(view.grammar(i));
      if (!adverb) {
        return false;
      }
    }
    return false;
  }

  private static boolean isBe(SentenceView view, int token) {
    return view.is(token, "is")
        || view.is(token, "are")
        || view.is(token, "was")
        || view.is(token, "were")
        || view.is(token, "be")
        || view.is(token, "been")
        || view.is(token, "being");
  }

  private static boolean isClauseStart(SentenceView view, int token) {
    Tokens tokens = view.tokens();
    if (tokens.shape(token) == Shape.MARK) {
      char c = tokens.first(token);
      return c == ';'
          || c == ':'
          || c == '.'
          || c == '\u2014'
          || tokens.length(token) > 1 && c == '-';
    }
    return view.is(token, "that")
        || view.is(token, "which")
        || view.is(token, "who")
        || view.is(token, "while")
        || view.is(token, "after")
        || view.is(token, "when")
        || view.is(token, "where")
        || view.is(token, "because")
        || view.is(token, "but");
  }

  /** The first verb on the right, of which the phrase is the subject. */
  private Predicate right(SentenceView view, int end) {
    boolean auxiliary = false;
    boolean be = false;
    for (int i = end; i < Math.min(view.end(), end + FAR); i++) {
      if (isBe(view, i)) {
        auxiliary = true;
        be = true;
        continue;
      }
      if (view.isAuxiliary(i)) {
        auxiliary = true;
        continue;
      }
      if (isClauseStart(view, i) && !view.is(i, "who") && !view.is(i, "that")) {
        return null;
      }
      EntityMention mention = view.mention(i);
      Verb verb = mention == null ? view.verb(i) : null;
      if (verb == null || verb.form().equals("ing") && !be && i > end) {
        continue;
      }
      Status status = statusOfSubject(view, i, verb, be);
      if (status != null) {
        return new Predicate(status, i, be ? Side.OBJECT : Side.SUBJECT);
      }
      if (auxiliary || !verb.form().equals("base")) {
        return new Predicate(Status.PRESENT, i, Side.SUBJECT);
      }
    }
    return null;
  }

  private static Status statusOfSubject(SentenceView view, int token, Verb verb, boolean be) {
    boolean past = verb.form().equals("past") || verb.form().equals("participle");
    if (verb.form().equals("adjective")) {
      return verb.object();
    }
    if (past && (be || !hasObject(view, token))) {
      if (verb.lemma().equals("hold")) {
        return Status.CAPTURED;
      }
      if (verb.lemma().equals("deploy") && view.is(token + 1, "in")) {
        return Status.PRESENT;
      }
      return be && verb.object() != null || verb.subject() == null ? verb.object() : verb.subject();
    }
    return verb.subject();
  }

  /** Whether an object seems to follow a verb at once. */
  private static boolean hasObject(SentenceView view, int token) {
    int next = token + 1;
    return view.isDeterminer(next)
        || view.holds(next) && view.tokens().shape(next) == Shape.NUMBER
        || view.holds(next) && view.mention(next) != null && !view.isPreposition(next);
  }
}
