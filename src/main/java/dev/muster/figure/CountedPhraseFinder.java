package dev.muster.figure;

import dev.muster.entity.EntityMention;
import dev.muster.entity.EntityType;
import dev.muster.entity.Via;
import dev.muster.figure.FigureWords.CountedNoun;
import dev.muster.text.PhraseMap;
import dev.muster.text.Shape;
import dev.muster.text.Tokens;

/**
 * Finds what a quantity counts: walks right from it through adjectives, names and modifying nouns
 * to the head of the noun phrase. Immutable; may be shared.
 */
final class CountedPhraseFinder {
  private static final int LONGEST = 14;
  private static final int MOST_UNKNOWN = 5;
  private static final String QUOTES = "\"'\u201C\u201D\u2018\u2019";

  /** What became of the walk: a phrase, or the reason why there is none. */
  sealed interface Outcome permits Found, Refused {}

  /** A counted noun. */
  record Found(CountedPhrase phrase) implements Outcome {}

  /** Something else is counted, or nothing that the text names. */
  record Refused(Refusal reason) implements Outcome {}

  private final FigureWords words;

  CountedPhraseFinder(FigureWords words) {
    this.words = words;
  }

  /**
   * What is counted by a quantity.
   *
   * @param end number after the quantity's last token
   * @param one whether the quantity is one, so that a noun in the singular may follow
   */
  Outcome find(SentenceView view, int end, boolean one) {
    return new Walk(view, end, one).run();
  }

  /** One walk from one quantity. */
  private final class Walk {
    private final SentenceView view;
    private final Tokens tokens;
    private final int start;
    private final NounContext context;
    private final PhraseStart head;
    private final boolean one;
    private int unknown;

    Walk(SentenceView view, int start, boolean one) {
      this.view = view;
      this.tokens = view.tokens();
      this.start = start;
      this.head = PhraseStart.of(view, start, one);
      this.one = one || head != null && head.strong();
      this.context = new NounContext(view, words, start);
    }

    Outcome run() {
      if (head == null) {
        return new Refused(Refusal.OTHER);
      }
      int at = head.token();
      Outcome service = service(at);
      if (service != null) {
        return service;
      }
      if (view.is(at, WordRole.SUFFERED) && !isAdjective(at + 1) && context.isLost(at)) {
        return new Found(context.lost(at));
      }
      int limit = Math.min(view.end(), start + LONGEST);
      while (at < limit) {
        EntityMention mention = view.mention(at);
        if (mention != null && mention.firstToken() == at) {
          context.add(mention);
          Outcome named = atMention(mention);
          if (named != null) {
            return named;
          }
          at = passName(mention);
          if (at == mention.endToken()) {
            continue;
          }
        }
        PhraseMap.Match<CountedNoun> counted = view.countedNoun(at);
        PhraseMap.Match<Refusal> other = view.otherNoun(at);
        if (counted != null && (other == null || counted.endToken() >= other.endToken())) {
          int end = counted.endToken();
          boolean modifies = isModifier(counted.value(), end);
          if (modifies) {
            boolean anyones =
                counted.value().kind() == ForceKind.FORMATION && !counted.value().free();
            if (!anyones && !view.is(at, WordRole.ADJECTIVE)) {
              context.modify(counted.value().kind());
            }
            at = end;
            continue;
          }
          if (context.isCounted(counted.value(), at, end)) {
            return atNoun(counted.value(), at, end);
          }
        }
        boolean adjective = other != null && isAdjective(other.endToken());
        if (adjective) {
          context.attribute(view.event(at));
          at = other.endToken();
          continue;
        }
        if (other != null) {
          return new Refused(other.value());
        }
        int next = pass(at);
        if (next < 0) {
          break;
        }
        at = next;
      }
      return new Refused(Refusal.UNCOUNTED);
    }

    /** Past a name, or to the noun that it is or ends with: {@code UN peacekeepers}. */
    private int passName(EntityMention mention) {
      PhraseMap.Match<CountedNoun> longer = view.countedNoun(mention.firstToken());
      boolean inNoun = longer != null && longer.endToken() > mention.endToken();
      return inNoun || mention.via() == Via.PATTERN
          ? mention.firstToken()
          : NamedPeople.start(view, mention);
    }

    /** What becomes of a phrase whose noun stands for forces. */
    private Outcome atNoun(CountedNoun noun, int first, int end) {
      if (context.isStates(noun, end)) {
        return new Refused(Refusal.OTHER);
      }
      if (Fighters.arePlanes(view, end - 1, context.isDescribed())) {
        return new Refused(Refusal.EQUIPMENT);
      }
      return PartRules.isMixedSum(view, end)
          ? new Refused(Refusal.MIXED_SUM)
          : new Found(context.phrase(first, end, noun, head.strong()));
    }

    /** {@code 900 army, 300 navy and 50 air force personnel}: a service for its people. */
    private Outcome service(int at) {
      if (!view.is(at, WordRole.SERVICE) || view.clauses().at(at) == WordClass.VERB) {
        return null;
      }
      int mark = at + 1;
      boolean listed = view.is(mark, ",") || view.clauses().at(mark) == WordClass.COORDINATOR;
      int next = view.clauses().at(mark + 1) == WordClass.COORDINATOR ? mark + 2 : mark + 1;
      boolean number = view.clauses().at(next) == WordClass.NUMBER;
      return listed && number && view.isService(next + 1) ? new Found(context.service(at)) : null;
    }

    /** Whether forces follow what may be a noun: {@code dead soldiers}, {@code dead US troops}. */
    private boolean isAdjective(int end) {
      EntityMention nation = view.mention(end);
      return view.isCountedNoun(end)
          || nation != null
              && (view.isCountedNoun(nation.endToken())
                  || view.isCountedNoun(nation.endToken() - 1));
    }

    /** Whether a noun says of what kind the next noun is: {@code police station}. */
    private boolean isModifier(CountedNoun noun, int end) {
      if (view.isPossessive(end) && view.event(end + 1) == null) {
        return true;
      }
      if (noun.compound() && isNounAt(end) && !isParticiple(end)) {
        return noun.singular() || view.isKnownNoun(end) || tokens.last(end - 1) != 's';
      }
      if (!noun.singular()) {
        return false;
      }
      if (view.isHyphen(end) && !view.tokens().hasSpaceBefore(end + 1)) {
        return true; // a rebel-run crossing
      }
      boolean next = view.clauses().at(end) == WordClass.NOUN && !isParticiple(end);
      boolean slip = tokens.length(end - 1) > 3 && view.lower(end - 1).endsWith("man");
      boolean people = one || slip; // killed five policeman
      return !people || next && view.date(end) == null;
    }

    /** {@code insurgents emplacing a bomb}: a word in -ing or -ed that is no noun of a table. */
    private boolean isParticiple(int at) {
      String word = view.lower(at);
      return (word.endsWith("ing") || word.endsWith("ed")) && !view.isKnownNoun(at);
    }

    /**
     * A name as the counted noun: {@code hundreds of Taliban}, {@code 3,000 of the Coast Guard}.
     */
    private Outcome atMention(EntityMention mention) {
      EntityType type = mention.entity().type();
      int next = view.is(mention.endToken(), "(") ? passMark(mention.endToken()) : -1;
      next = next < 0 ? mention.endToken() : next;
      boolean ends = !mayBeModified(next) && !view.isPossessive(next) && !view.isHyphen(next);
      boolean group = type == EntityType.ARMED_GROUP;
      boolean people =
          view.is(start, "of")
              || !one && mention.via() != Via.PATTERN && NamedPeople.end(view, mention);
      boolean force = type == EntityType.FORCE && people;
      if (ends && !one && NationalRules.isPlural(view, mention)) {
        return context.isNationals() ? new Found(context.named(mention)) : null;
      }
      return ends && (group || force) ? new Found(context.named(mention)) : null;
    }

    /** Whether what stands at a token may be the noun that a name before it modifies. */
    private boolean mayBeModified(int at) {
      WordClass word = view.clauses().at(at);
      return isNounAt(at)
          || view.isCompound(at)
          || word == WordClass.NOUN
          || word == WordClass.ATTRIBUTE
          || word == WordClass.VERB && view.verb(at) == null;
    }

    private boolean isWord(int at) {
      return view.holds(at) && tokens.shape(at).isWord();
    }

    /** Whether a word that may be a noun stands at a token, so that what is before modifies it. */
    private boolean isNounAt(int at) {
      if (!isWord(at) || view.grammar(at) != null || view.date(at) != null) {
        return false;
      }
      WordClass word = view.clauses().at(at);
      boolean verb = word == WordClass.VERB || word == WordClass.PREDICATIVE;
      return !verb && (view.isKnownNoun(at) || word == WordClass.NOUN && view.verb(at) == null);
    }

    /** The token after one that may stand inside the phrase; -1 if the phrase ends there. */
    private int pass(int at) {
      if (view.date(at) != null) {
        return -1;
      }
      if (view.isHyphen(at + 1) && view.is(at + 2, "star")) {
        return at + 3;
      }
      Shape shape = tokens.shape(at);
      if (shape == Shape.MARK) {
        return passMark(at);
      }
      if (shape == Shape.NUMBER) {
        return -1;
      }
      PhraseMap.Match<ForceKind> adjective = words.adjectives.longest(tokens, at, view.end());
      if (adjective != null) {
        context.modify(adjective.value());
        return adjective.endToken();
      }
      if (view.grammar(at) != null) {
        boolean joins =
            at > start
                && (view.is(at, "and")
                    || view.is(at, "more")
                    || view.is(at, "other")
                    || view.is(at, "most"));
        return joins ? at + 1 : -1;
      }
      if (view.verb(at) != null && shape == Shape.LOWER) {
        if (!isAttributive(at)) {
          return -1;
        }
        context.attribute(view.verb(at).object());
      }
      return ++unknown > MOST_UNKNOWN ? -1 : at + 1;
    }

    private boolean isAttributive(int at) {
      String form = view.verb(at).form();
      boolean participle = form.equals("past") || form.equals("participle") || form.equals("ing");
      return participle && (unknown == 0 || view.clauses().at(at) != WordClass.VERB);
    }

    private int passMark(int at) {
      if (view.isHyphen(at)) {
        return at + 1;
      }
      if (tokens.length(at) == 1 && QUOTES.indexOf(tokens.first(at)) >= 0) {
        return at + 1;
      }
      if (tokens.is(at, '(')) {
        for (int i = at + 1; i < Math.min(view.end(), at + 12); i++) {
          if (tokens.is(i, ')')) {
            return i + 1;
          }
        }
      }
      return -1;
    }
  }
}
