package dev.muster.figure;

import dev.muster.figure.Predicate.Side;
import dev.muster.text.PhraseMap;

/**
 * Finds the noun that has a counted phrase after {@code of}: an event that tells its status ({@code
 * the withdrawal of}) or a group that it makes up ({@code a convoy of}).
 */
final class HeadNouns {
  /** The most tokens of such a noun. */
  private static final int LONGEST = 3;

  /** The most tokens of a list of what is attacked, before its last item. */
  private static final int LIST = 9;

  private final FigureWords words;
  private final SentenceView view;
  private final Clauses clauses;
  private final VerbGroup verbAfter;

  /**
   * @param verbAfter the verb to the right of the phrase; null if there is none
   */
  HeadNouns(FigureWords words, SentenceView view, VerbGroup verbAfter) {
    this.words = words;
    this.view = view;
    this.clauses = view.clauses();
    this.verbAfter = verbAfter;
  }

  /**
   * {@code the withdrawal of}, {@code deaths of}, {@code training for}.
   *
   * @param start where the phrase starts; null is answered if no such noun governs it
   */
  Predicate event(int start) {
    int of = start - 1;
    boolean to = view.is(of, "to");
    if (!to && !view.is(of, "of") && !view.is(of, "for") && !view.is(of, "among")) {
      return null;
    }
    Status status = status(of);
    if (status == null || to && status != Status.WOUNDED) {
      return null;
    }
    int noun = of - 1;
    while (view.event(noun - 1) != null || clauses.at(noun - 1) == WordClass.ATTRIBUTE) {
      noun--;
    }
    if (status.isToll() && view.is(noun - 1, "no")) {
      status = Status.PRESENT;
    }
    VerbGroup verb = clauses.lastBefore(of - 1);
    boolean saved = view.is(of - 1, "lives") && (verb == null || !view.is(verb, VerbRole.TAKE));
    return new Predicate(
        saved ? Status.OTHER : status, of - 1, Side.OF, verb == null ? verbAfter : verb);
  }

  /**
   * {@code the attack on seven generals and eight colonels}: what is attacked; null if no such noun
   * governs it.
   */
  Predicate attack(int start) {
    int on = start - 1;
    while (on > start - LIST && isListed(on)) {
      on--;
    }
    boolean attack = view.is(on, "on") && view.is(on - 1, WordRole.WAR);
    return attack ? new Predicate(Status.OTHER, on - 1, Side.OF, null) : null;
  }

  /** Whether a token is of a list of counted people: a mark only stands after their noun. */
  private boolean isListed(int token) {
    WordClass word = clauses.at(token);
    boolean mark = word == WordClass.COMMA || word == WordClass.COORDINATOR;
    return mark
        ? view.isCountedNoun(token - 1)
        : word == WordClass.NUMBER || word == WordClass.NOUN && view.isCountedNoun(token);
  }

  /** The status that a noun for an event tells that ends before a token; null if none does. */
  Status status(int end) {
    int first = Math.max(view.first(), end - LONGEST);
    PhraseMap.Match<Status> noun = words.eventNouns.longestEndingAt(view.tokens(), first, end);
    return noun == null ? null : noun.value();
  }

  /**
   * The toll that a noun tells which is the head of a verb's subject: {@code the death toll from
   * the attack on Thursday rose}; null if it tells none.
   */
  Status ofSubject(VerbGroup verb) {
    Status beside = ofSubject(verb, true);
    return beside == null ? ofSubject(verb, false) : beside;
  }

  /**
   * @param bound whether a comma starts the clause
   */
  private Status ofSubject(VerbGroup verb, boolean bound) {
    int first = verb.first();
    while (view.holds(first - 1) && !isBound(clauses.at(first - 1), bound)) {
      first--;
    }
    for (int i = first; i < Math.min(first + LIST, verb.first()); i++) {
      if (clauses.at(i) == WordClass.PREPOSITION || clauses.groupAt(i) != null) {
        return null;
      }
      Status status = status(i + 1);
      if (status != null && status.isToll() && view.is(i, "toll")) {
        return status;
      }
    }
    return null;
  }

  private static boolean isBound(WordClass word, boolean comma) {
    return word == WordClass.STOP
        || comma && word == WordClass.COMMA
        || word == WordClass.RELATIVE
        || word == WordClass.SUBORDINATOR;
  }

  /** Where the phrase starts whose head stands before {@code of}: {@code a group of}; else -1. */
  int group(int start) {
    int of = start - 1;
    if (!view.is(of, "of")) {
      return -1;
    }
    int from = Math.max(view.first(), of - LONGEST);
    PhraseMap.Match<String> noun = words.groupNouns.longestEndingAt(view.tokens(), from, of);
    if (noun == null) {
      return -1;
    }
    int first = noun.firstToken();
    while (clauses.at(first - 1) == WordClass.ATTRIBUTE
        || clauses.at(first - 1) == WordClass.NOUN
        || clauses.at(first - 1) == WordClass.NAME) {
      first--;
    }
    return first;
  }
}
