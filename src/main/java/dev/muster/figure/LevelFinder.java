package dev.muster.figure;

import dev.muster.figure.FigureWords.CountedNoun;
import dev.muster.text.PhraseMap;

/**
 * Finds numbers that state a level of forces that the clause has named before: {@code the number of
 * US troops in Iraq peaked at 170,000}, {@code reduce its forces to 3,000}, {@code from 5,200 to
 * 3,000 troops}. Immutable; may be shared.
 */
final class LevelFinder {
  private static final int FAR = 14;

  private final CountedPhraseFinder phrases;

  LevelFinder(CountedPhraseFinder phrases) {
    this.phrases = phrases;
  }

  /** The candidate of a number without a noun of its own; null if it states no level of forces. */
  Candidate find(SentenceView view, Quantity quantity) {
    VerbGroup verb = isAlone(view, quantity) ? verb(view, quantity) : null;
    CountedPhrase phrase = verb == null ? null : LevelNouns.named(view, verb, quantity);
    return phrase == null ? null : new Candidate(quantity, phrase, null, Candidate.LEVEL);
  }

  /** Whether no noun may follow a number. */
  private static boolean isAlone(SentenceView view, Quantity quantity) {
    int next = quantity.endToken();
    WordClass word = view.clauses().at(next);
    if (word == null || view.date(next) != null) {
      return true;
    }
    return switch (word) {
      case COMMA, STOP, MARK, PREPOSITION, COORDINATOR, ADVERB, SUBORDINATOR -> true;
      default -> false;
    };
  }

  /** The first number of {@code from 5,200 to 3,000 troops}; null if it is none. */
  Candidate from(SentenceView view, Quantity quantity, Quantity target) {
    boolean pair =
        target != null
            && view.is(quantity.firstToken() - 1, "from")
            && target.firstToken() <= quantity.endToken() + 2;
    if (!pair
        || !(phrases.find(view, target.endToken(), false)
            instanceof CountedPhraseFinder.Found counted)) {
      return null;
    }
    CountedPhrase phrase = counted.phrase().endingAt(quantity.endToken());
    return new Candidate(quantity, phrase, null, Candidate.CHANGE);
  }

  /** {@code Georgian troops, 850 of whom}; null if no such noun stands right before a number. */
  Candidate ofWhom(SentenceView view, Quantity quantity) {
    int of = quantity.endToken();
    int comma = quantity.firstToken() - 1;
    boolean one = Long.valueOf(1).equals(quantity.best());
    if (one || !PhraseStart.isOfWhom(view, of) || view.clauses().at(comma) != WordClass.COMMA) {
      return null;
    }
    PhraseMap.Match<CountedNoun> noun = view.countedNounBefore(comma);
    VerbGroup verb = view.clauses().groupAt(of + 2);
    boolean describes = // two of whom were leaders
        verb != null
            && verb.is("be")
            && !verb.passive()
            && view.clauses().at(verb.head() + 1) == WordClass.NOUN;
    boolean told = verb != null && !describes;
    boolean people = noun != null && noun.value().isPeople() && (told || !isCounted(view, noun));
    return people
        ? new Candidate(
            quantity, LevelNouns.phrase(view, noun.firstToken(), noun, quantity), null, "strength")
        : null;
  }

  /** Whether a number stands before a noun. */
  private static boolean isCounted(SentenceView view, PhraseMap.Match<CountedNoun> noun) {
    int before = noun.firstToken() - 1;
    while (view.clauses().at(before) == WordClass.ATTRIBUTE
        || view.clauses().at(before) == WordClass.NOUN
        || view.clauses().at(before) == WordClass.NAME) {
      before--;
    }
    return view.clauses().at(before) == WordClass.NUMBER;
  }

  /** {@code a garrison of 600}, {@code an army of 30,000}; null if a number is none of them. */
  Candidate strength(SentenceView view, Quantity quantity) {
    int of = quantity.firstToken() - 1;
    boolean alone = isAlone(view, quantity) || view.clauses().groupAt(quantity.endToken()) != null;
    if (!view.is(of, "of") || !alone) {
      return null;
    }
    PhraseMap.Match<CountedNoun> noun = view.countedNounBefore(of);
    if (noun == null || !noun.value().singular()) {
      return null;
    }
    int first = noun.firstToken();
    ForceKind adjective = view.forceAdjective(first - 1);
    boolean force = noun.value().free() && !view.is(first, "force");
    if (!force && adjective == null && view.mention(first - 1) == null) {
      return null;
    }
    CountedPhrase phrase = LevelNouns.phrase(view, first, noun, quantity);
    ForceKind kind = adjective == null ? phrase.kind() : adjective;
    return new Candidate(
        quantity,
        phrase.of(kind == ForceKind.FORMATION ? ForceKind.MILITARY : kind),
        null,
        "strength");
  }

  /** The verb of level on which a number depends; null if there is none. */
  private static VerbGroup verb(SentenceView view, Quantity quantity) {
    int before = quantity.firstToken() - 1;
    boolean range = quantity.numeral().isRange();
    before = range && view.is(before, "between") ? before - 1 : before;
    boolean estimated = view.clauses().groupAt(quantity.firstToken()) != null;
    before = estimated ? quantity.numeral().firstToken() - 1 : before;
    boolean to = view.is(before, "to") || view.is(before, "at") || view.is(before, "by");
    boolean from = LevelNouns.isBase(view, before);
    for (int i = before; i >= Math.max(view.first(), before - FAR); i--) {
      VerbGroup group = view.clauses().groupAt(i);
      if (group != null) {
        boolean bare = i == before && view.is(group, VerbRole.LEVEL) && !group.is("be");
        boolean moved =
            (to || from) && (view.is(group, VerbRole.UP) || view.is(group, VerbRole.DOWN));
        boolean held = to && view.is(group, VerbRole.LEVEL) && !group.is("be");
        return bare || moved || held ? group : null;
      }
      WordClass word = view.clauses().at(i);
      if (word == WordClass.STOP || word == WordClass.RELATIVE || word == WordClass.SUBORDINATOR) {
        return null;
      }
    }
    return null;
  }

  /** {@code the death toll among Iraqi soldiers rose to}: what the clause says of them; or null. */
  private static Status toll(SentenceView view, VerbGroup verb, int number) {
    for (int i = number - 1; i >= Math.max(view.first(), verb.first() - FAR); i--) {
      VerbGroup group = view.clauses().groupAt(i);
      if (group == verb) {
        continue;
      }
      Status status = group == null ? view.event(i) : group.ofObject();
      if (status != null && status.isToll()) {
        return status;
      }
      if (group != null && group.form() == VerbGroup.Form.FINITE
          || view.clauses().at(i) == WordClass.STOP) {
        return null;
      }
    }
    return null;
  }

  /** What a level says of its number: a stock, or what came or went if it is a step. */
  static Predicate predicate(SentenceView view, Quantity quantity) {
    VerbGroup verb = verb(view, quantity);
    Status toll = verb == null ? null : toll(view, verb, quantity.firstToken());
    Status status = toll == null ? Status.PRESENT : toll;
    if (toll == null && verb != null && view.is(quantity.firstToken() - 1, "by")) {
      status =
          view.is(verb, VerbRole.UP)
              ? Status.ARRIVING
              : view.is(verb, VerbRole.DOWN) ? Status.LEAVING : status;
    }
    int token = verb == null ? -1 : verb.head();
    boolean toCome = verb != null && (verb.modal() || verb.form() == VerbGroup.Form.INFINITIVE);
    boolean base = toCome && LevelNouns.isBase(view, quantity.firstToken() - 1);
    Predicate.Side side = base ? Predicate.Side.BASE : Predicate.Side.LEVEL;
    return new Predicate(status, token, side, verb);
  }
}
