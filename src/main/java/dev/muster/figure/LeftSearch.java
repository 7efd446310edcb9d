package dev.muster.figure;

import dev.muster.figure.FigureWords.VerbRole;
import dev.muster.figure.Predicate.Side;
import dev.muster.figure.VerbGroup.Form;
import dev.muster.text.PhraseMap;

/**
 * Finds what governs a counted phrase from its left: the noun before {@code of}, or a verb that has
 * the phrase as its object or agent. One per phrase.
 */
final class LeftSearch {
  private static final int FAR = 20;

  private final FigureWords words;
  private final SentenceView view;
  private final Clauses clauses;
  private final int end;
  private final Predicate right;
  private final Predicate description;
  private final boolean hasOwnClause;

  LeftSearch(FigureWords words, SentenceView view, int end, SubjectRules.Right found) {
    this.words = words;
    this.view = view;
    this.clauses = view.clauses();
    this.end = end;
    this.right = found.predicate();
    this.description = found.description();
    this.hasOwnClause = found.isClause();
  }

  Predicate from(int first) {
    int start = first;
    while (isSkipped(start - 1)) {
      start--;
    }
    Predicate noun = ofNoun(start);
    if (noun != null) {
      return noun;
    }
    if (view.is(start - 1, "of") && isNumber(start - 2) && start < first) {
      Predicate described = described();
      return described != null
          ? described
          : new Predicate(Status.PRESENT, -1, Side.BASE, nearest(clauses, start, right));
    }
    int group = groupNoun(start);
    if (group >= 0) {
      return from(group);
    }
    Predicate left = left(start);
    Predicate toll = right != null && right.status().isToll() ? right : null;
    if (left == null) {
      return right == null ? none(start) : right;
    }
    boolean uninformative =
        left.side() != Side.BASE && (left.status() == null || left.status() == Status.PRESENT);
    if (toll != null && (uninformative || isOver(left, toll))) {
      return toll;
    }
    if (isToldTo(left)) {
      return right;
    }
    if (left.status() != null) {
      return left;
    }
    return right == null
        ? new Predicate(Status.PRESENT, left.token(), left.side(), left.group())
        : right;
  }

  /** {@code honoured three soldiers who were killed}: more than the verb says of them. */
  private static boolean isOver(Predicate left, Predicate toll) {
    return left.status() == Status.OTHER && toll.status() != Status.CAPTURED;
  }

  private boolean isNumber(int token) {
    return clauses.at(token) == WordClass.NUMBER
        || view.is(token, "one")
        || view.is(token, "any")
        || view.is(token, "some")
        || view.is(token, "many")
        || view.is(token, "most")
        || view.is(token, "none");
  }

  /** {@code two of the five officers killed}: five were, as what describes them tells. */
  private Predicate described() {
    if (description != null && description.status() != null && description.status().isToll()) {
      return description;
    }
    boolean participle = right != null && right.group().form() == Form.PAST;
    return participle && right.status() != null && right.status().isToll() ? right : null;
  }

  /** {@code ordered 1,500 soldiers to leave}: the infinitive says what they are to do. */
  private boolean isToldTo(Predicate left) {
    return left.side() == Side.OBJECT
        && right != null
        && right.status() != null
        && right.status() != Status.PRESENT
        && right.side() == Side.SUBJECT
        && right.group().form() == Form.INFINITIVE
        && right.group().first() == end
        && words.is(left.group(), VerbRole.PLAN);
  }

  /** The verb of a level: {@code be raised to}; null if what is before tells no level. */
  private VerbGroup scaling(int to) {
    VerbGroup verb = nearest(clauses, to, null);
    boolean scales =
        verb != null
            && (words.is(verb, VerbRole.UP)
                || words.is(verb, VerbRole.DOWN)
                || words.is(verb, VerbRole.SCALE));
    return scales ? verb : null;
  }

  private boolean isSkipped(int token) {
    WordClass word = clauses.at(token);
    return word == WordClass.DETERMINER
        || word == WordClass.POSSESSIVE && !view.isPossessive(token)
        || word == WordClass.ADVERB
        || word == WordClass.ATTRIBUTE
        || word == WordClass.MARK && !view.is(token, "(") && !view.is(token, ")");
  }

  /** {@code the withdrawal of}, {@code deaths of}, {@code training for}. */
  private Predicate ofNoun(int start) {
    int of = start - 1;
    if (!view.is(of, "of") && !view.is(of, "for") && !view.is(of, "among")) {
      return null;
    }
    Status status = eventNoun(of);
    if (status == null) {
      return null;
    }
    if (view.is(of - 1, "lives") && !isTaken(of - 1)) {
      return new Predicate(Status.OTHER, of - 1, Side.OF, nearest(clauses, of - 1, right));
    }
    return new Predicate(status, of - 1, Side.OF, nearest(clauses, of - 1, right));
  }

  /** {@code cost the lives}, and not {@code saved the lives}. */
  private boolean isTaken(int lives) {
    VerbGroup verb = nearest(clauses, lives, null);
    return verb != null
        && (verb.is("claim")
            || verb.is("cost")
            || verb.is("take")
            || verb.is("lose")
            || verb.is("sacrifice")
            || verb.is("mourn")
            || verb.is("give")
            || verb.is("end"));
  }

  private Status eventNoun(int end) {
    for (int i = Math.max(view.first(), end - 3); i < end; i++) {
      PhraseMap.Match<Status> match = words.eventNouns.longest(view.tokens(), i, end);
      if (match != null && match.endToken() == end) {
        return match.value();
      }
    }
    return null;
  }

  /** Where the phrase starts whose head stands before {@code of}: {@code a group of}; else -1. */
  private int groupNoun(int start) {
    int of = start - 1;
    if (!view.is(of, "of")) {
      return -1;
    }
    for (int i = Math.max(view.first(), of - 3); i < of; i++) {
      PhraseMap.Match<String> match = words.groupNouns.longest(view.tokens(), i, of);
      if (match != null && match.endToken() == of) {
        int first = i;
        while (clauses.at(first - 1) == WordClass.ATTRIBUTE
            || clauses.at(first - 1) == WordClass.NOUN
            || clauses.at(first - 1) == WordClass.NAME) {
          first--;
        }
        return first;
      }
    }
    return -1;
  }

  /** The verb on the left; with a null status if it governs the phrase and tells nothing. */
  private Predicate left(int start) {
    boolean direct = true;
    boolean agent = false;
    boolean included = false;
    for (int i = start - 1; i >= Math.max(view.first(), start - FAR); i--) {
      WordClass word = clauses.at(i);
      switch (word) {
        case STOP -> {
          if (!Lists.isBreakdown(view, i)) {
            return null;
          }
        }
        case SUBORDINATOR, RELATIVE -> {
          return null;
        }
        case COMMA, COORDINATOR -> {
          if (hasOwnClause && !view.is(i + 1, "including")) {
            return null;
          }
          direct = false;
        }
        case PREPOSITION -> {
          if (view.is(i, "among") && view.is(i + 1, "them")) {
            direct = false;
            included = true;
            break;
          }
          if (!direct && view.is(i, "of") && eventNoun(i) != null && !hasOwnClause) {
            return ofNoun(i + 1);
          }
          if (!direct && view.is(i, "to") && clauses.at(i - 1) == WordClass.VERB) {
            return new Predicate(null, i, Side.LEVEL, scaling(i));
          }
          if (i == start - 1 && direct) {
            agent = view.is(i, "by");
            if (isOutside(i)) {
              return null;
            }
            if (view.is(i, "to")) {
              return new Predicate(null, i, Side.LEVEL, scaling(i));
            }
          }
        }
        case VERB, AUXILIARY, TO, PREDICATIVE -> {
          VerbGroup group = clauses.groupAt(i);
          if (group.is("include") && group.form() == Form.GERUND) {
            direct = false;
            included = true;
            break;
          }
          if (included && (group.passive() || group.form() == Form.PREDICATIVE)) {
            return new Predicate(group.ofObject(), group.head(), Side.PASSIVE, group);
          }
          return governed(group, agent, direct, start);
        }
        default -> {
          Status toll = included ? view.event(i) : null;
          if (toll != null && toll.isToll()) {
            return new Predicate(toll, i, Side.OF, right == null ? null : right.group());
          }
        }
      }
    }
    return null;
  }

  /** Whether a preposition makes the phrase a place or time of something else. */
  private boolean isOutside(int preposition) {
    if (clauses.at(preposition - 1) == WordClass.VERB) {
      return false;
    }
    return view.is(preposition, "in")
        || view.is(preposition, "at")
        || view.is(preposition, "on") && right != null;
  }

  private Predicate governed(VerbGroup group, boolean agent, boolean direct, int start) {
    if (agent && (group.passive() || group.form() == Form.PAST)) {
      Status status = group.ofSubject() == null ? Status.PRESENT : group.ofSubject();
      return new Predicate(status, group.head(), Side.AGENT, group);
    }
    if (group.is("be") || group.is("include") || group.is("number")) {
      return beforeBe(group);
    }
    if (group.form() == Form.PREDICATIVE) {
      VerbGroup verb = clauses.groupAt(group.first() - 1);
      return verb == null || verb.passive()
          ? null
          : new Predicate(group.ofObject(), verb.head(), Side.OBJECT, verb);
    }
    if (group.passive()) {
      return null;
    }
    int at = view.is(start - 1, "between") ? start - 2 : start - 1;
    if (group.is("put") && view.is(at, "at")) {
      return new Predicate(Status.PRESENT, group.head(), Side.LEVEL, null);
    }
    if (isBase(group, start)) {
      return new Predicate(Status.PRESENT, group.head(), Side.BASE, group);
    }
    Status status = group.ofObject();
    if (VerbUses.isHomeward(view, group) || VerbUses.isOutward(view, group)) {
      status = Status.LEAVING;
    } else if (VerbUses.isRequest(view, group)) {
      status = Status.ARRIVING;
    }
    boolean informative = status != null;
    if (!informative && !direct) {
      return null;
    }
    return new Predicate(status, group.head(), Side.OBJECT, group);
  }

  /** {@code double its 200 soldiers}, {@code scale back the 2,500 troops}: the stock before. */
  private boolean isBase(VerbGroup group, int start) {
    boolean known =
        view.is(start, "the")
            || clauses.at(start) == WordClass.POSSESSIVE
            || view.isPossessive(start - 1);
    return known && words.is(group, VerbRole.SCALE);
  }

  /** {@code Among the dead were}, {@code the victims are}, {@code there were}. */
  private Predicate beforeBe(VerbGroup be) {
    for (int i = be.first() - 1; i >= Math.max(view.first(), be.first() - 4); i--) {
      VerbGroup before = clauses.groupAt(i);
      Status status =
          before == null || !before.passive() && before.form() == Form.FINITE
              ? eventNoun(i + 1)
              : before.ofObject();
      if (status != null && status.isToll()) {
        return new Predicate(status, i, Side.OF, be);
      }
    }
    return new Predicate(null, be.head(), Side.OBJECT, be);
  }

  private Predicate none(int start) {
    return new Predicate(Status.PRESENT, -1, Side.NONE, nearest(clauses, start, null));
  }

  /** The last verb before a token; else that of what is to the right; null if there is none. */
  static VerbGroup nearest(Clauses clauses, int first, Predicate right) {
    VerbGroup nearest = null;
    for (VerbGroup group : clauses.groups()) {
      if (group.head() < first) {
        nearest = group;
      }
    }
    return nearest == null && right != null ? right.group() : nearest;
  }
}
