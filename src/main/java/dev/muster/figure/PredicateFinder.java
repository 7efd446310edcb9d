package dev.muster.figure;

import dev.muster.figure.Predicate.Side;
import dev.muster.figure.VerbGroup.Form;

/**
 * Finds the verb or noun that governs a counted phrase and tells its status.
 *
 * <p>In this order: an adjective of the phrase; the noun before {@code of}; a verb on the left that
 * has the phrase as its object or agent; a verb on the right that has it as its subject. A verb on
 * the left that tells nothing ({@code said}, {@code saw}) gives way to one on the right, and so
 * does one beyond a comma or {@code and} to a clause of the phrase's own.
 */
final class PredicateFinder {
  private final FigureWords words;
  private final SubjectRules subjects = new SubjectRules();

  PredicateFinder(FigureWords words) {
    this.words = words;
  }

  /**
   * What governs a phrase.
   *
   * @param first number of the first token of the quantity
   * @param end number after the last token of the phrase
   * @param adjective the status that an adjective of the phrase tells; null if none
   */
  Predicate find(SentenceView view, int first, int end, Status adjective) {
    SubjectRules.Right right = subjects.find(view, end);
    Predicate told = right.predicate();
    boolean died = told != null && told.status() == Status.KILLED && told.side() != Side.PASSIVE;
    if (adjective != null && adjective.isToll() && !died) {
      VerbGroup verb = view.clauses().lastBefore(first);
      return new Predicate(adjective, first, Side.ADJECTIVE, verb == null ? right.group() : verb);
    }
    Predicate found = new Choice(view, end, right).of(first);
    boolean out = view.is(end, "out") && view.is(end + 1, "of");
    if (out && found.side() == Side.OBJECT && !found.status().isToll()) {
      return new Predicate(Status.LEAVING, found.token(), found.side(), found.group());
    }
    Status status =
        adjective == Status.OTHER && found.status() == Status.PRESENT
            ? adjective
            : VerbUses.isShot(view, found) ? shot(view, end) : found.status();
    return new Predicate(status, found.token(), found.side(), found.group());
  }

  /** {@code shot two soldiers dead}, {@code two policemen were shot}. */
  private static Status shot(SentenceView view, int end) {
    return view.is(end, "dead") ? Status.KILLED : Status.WOUNDED;
  }

  /** The choice between what stands to the left and to the right of one phrase. */
  private final class Choice {
    private final SentenceView view;
    private final Clauses clauses;
    private final int end;
    private final SubjectRules.Right found;
    private final Predicate right;
    private final HeadNouns nouns;
    private final ObjectRules objects;

    Choice(SentenceView view, int end, SubjectRules.Right found) {
      this.view = view;
      this.clauses = view.clauses();
      this.end = end;
      this.found = found;
      this.right = found.predicate();
      this.nouns = new HeadNouns(words, view, found.group());
      this.objects = new ObjectRules(view, nouns, found);
    }

    Predicate of(int first) {
      int start = first;
      while (isSkipped(start - 1)) {
        start--;
      }
      Predicate noun = nouns.event(start);
      if (noun != null) {
        return noun;
      }
      Predicate whole = ofWhom(first, start);
      if (whole != null) {
        return whole;
      }
      Predicate attack = nouns.attack(start);
      if (attack != null) {
        return right != null && right.status().isToll() ? right : attack;
      }
      int base = wholeStart(start);
      if (view.is(base - 1, "of") && isNumber(base - 2) && base < first) {
        return base(base);
      }
      int group = nouns.group(start);
      return group >= 0 ? of(group) : of(objects.find(start), start);
    }

    /**
     * {@code killed 20 people, five of whom were soldiers}, {@code of whom five were soldiers}:
     * what befell all befell them; null if none of it is told.
     */
    private Predicate ofWhom(int first, int start) {
      boolean before = PhraseStart.isOfWhom(view, start - 2);
      boolean after = PhraseStart.isOfWhom(view, first + 1);
      boolean told = right != null && right.status() != null && right.status().isToll();
      VerbGroup verb = before || after ? clauses.lastBefore(start) : null;
      if (verb == null || told) {
        return null;
      }
      boolean object = verb.isToll();
      Status status = object ? verb.ofObject() : verb.ofSubject();
      return status != null && status.isToll()
          ? new Predicate(status, verb.head(), object ? Side.PASSIVE : Side.SUBJECT, verb)
          : null;
    }

    /** What tells more of a phrase: what has it on the left, or what stands to the right. */
    private Predicate of(Predicate left, int start) {
      if (left == null) {
        return right == null
            ? new Predicate(Status.PRESENT, -1, Side.NONE, clauses.lastBefore(start))
            : right;
      }
      boolean silent =
          left.side() != Side.BASE && (left.status() == null || left.status() == Status.PRESENT);
      boolean toll = right != null && right.status().isToll();
      if (toll && (silent || isOver(left)) || isToldTo(left)) {
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
    private boolean isOver(Predicate left) {
      return left.status() == Status.OTHER && right.status() != Status.CAPTURED;
    }

    private boolean isSkipped(int token) {
      WordClass word = clauses.at(token);
      return word == WordClass.DETERMINER
          || word == WordClass.POSSESSIVE && !view.isPossessive(token)
          || word == WordClass.ADVERB
          || word == WordClass.ATTRIBUTE
          || word == WordClass.MARK && !view.is(token, "(") && !view.is(token, ")");
    }

    /** The start of a whole, its possessive included: {@code of Canada's 900}. */
    private int wholeStart(int start) {
      int at = start;
      if (view.isPossessive(at - 1)) {
        at--;
        while (clauses.at(at - 1) == WordClass.NAME || clauses.at(at - 1) == WordClass.NOUN) {
          at--;
        }
      }
      while (at < start && isSkipped(at - 1)) {
        at--;
      }
      return at;
    }

    private boolean isNumber(int token) {
      return clauses.at(token) == WordClass.NUMBER || view.is(token, WordRole.SHARE);
    }

    /** {@code two of the five officers killed}: five were, as what describes them tells. */
    private Predicate base(int start) {
      Predicate description = found.description();
      if (description != null && description.status() != null && description.status().isToll()) {
        return description;
      }
      boolean participle = right != null && right.group().form() == Form.PAST;
      if (participle && right.status() != null && right.status().isToll()) {
        return right;
      }
      VerbGroup verb = clauses.lastBefore(start);
      return new Predicate(Status.PRESENT, -1, Side.BASE, verb == null ? found.group() : verb);
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
          && view.is(left.group(), VerbRole.PLAN);
    }
  }
}
