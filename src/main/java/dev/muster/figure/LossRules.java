package dev.muster.figure;

import dev.muster.entity.EntityMention;
import dev.muster.entity.EntityType;
import dev.muster.text.PhraseMap;

/**
 * Tells whose losses are counted where a noun for losses stands alone, as in {@code the brigade
 * sustained 20 killed and 10 wounded} or {@code 65 wounded among the police}: of a force only if
 * the sentence says that one suffered them.
 */
final class LossRules {
  /** The most tokens from a preposition to the force that it names. */
  private static final int REACH = 6;

  /**
   * Who suffered losses.
   *
   * @param named the force by name, where it is not the subject of what tells of them; else null
   */
  record Sufferer(ForceKind kind, EntityMention named) {}

  private final SentenceView view;
  private final FigureWords words;
  private final int start;
  private final MenRules men;

  /**
   * @param start number after the quantity's last token
   */
  LossRules(SentenceView view, FigureWords words, int start) {
    this.view = view;
    this.words = words;
    this.start = start;
    this.men = new MenRules(view, words, start);
  }

  /** Who suffered the losses for which the noun at a token stands; null if no force is said to. */
  Sufferer of(int noun) {
    if (!view.is(noun, WordRole.SUFFERED)) {
      return null;
    }
    int before = men.beforeNumber();
    VerbGroup verb = view.clauses().groupAt(before);
    if (verb != null && !verb.passive() && view.is(verb, VerbRole.SUFFER)) {
      return subject(verb);
    }
    Sufferer joined = joined(before);
    if (joined != null) {
      return joined;
    }
    Sufferer object = cost(before);
    if (object != null) {
      return object;
    }
    Sufferer level = level(verb == null ? view.clauses().groupAt(before - 1) : verb);
    return level == null ? after(noun) : level;
  }

  /** {@code 20 killed and 10 wounded}: those of the first. */
  private Sufferer joined(int and) {
    WordClass word = view.clauses().at(and);
    boolean joins = word == WordClass.COORDINATOR || word == WordClass.COMMA;
    int noun = and - 1;
    boolean losses =
        view.is(noun, WordRole.SUFFERED) && view.clauses().at(noun - 1) == WordClass.NUMBER;
    return joins && losses ? new LossRules(view, words, noun).of(noun) : null;
  }

  /** {@code cost the army 29 dead}. */
  private Sufferer cost(int last) {
    VerbGroup verb = view.clauses().lastBefore(last + 1);
    boolean costs = verb != null && verb.is("cost") && last - verb.head() <= REACH;
    return costs ? lastBefore(last + 1, verb.head() + 1) : null;
  }

  /** {@code rebel casualties were 12 dead}, {@code Ukrainian losses were put at 31,000 dead}. */
  private Sufferer level(VerbGroup verb) {
    if (verb == null || !verb.is("be") && !verb.is("put") && !view.is(verb, VerbRole.LEVEL)) {
      return null;
    }
    int noun = verb.first() - 1;
    while (view.clauses().at(noun) == WordClass.ADVERB) {
      noun--;
    }
    if (!view.is(noun, WordRole.SUFFERED)) {
      return null;
    }
    EntityMention nation = view.mention(noun - 1);
    boolean losses = view.is(noun, "losses");
    if (losses && nation != null && nation.entity().type() == EntityType.COUNTRY) {
      return new Sufferer(ForceKind.MILITARY, nation);
    }
    return lastBefore(verb.first(), Math.max(view.first(), verb.first() - REACH));
  }

  /** Whether losses are said to be among someone: {@code 8 dead and 35 wounded among}. */
  static boolean isAmong(SentenceView view, int noun) {
    return view.is(noun, WordRole.SUFFERED) && view.is(afterLosses(view, noun), "among");
  }

  /** The token after the losses that a noun and those joined to it tell. */
  private static int afterLosses(SentenceView view, int noun) {
    int at = noun + 1;
    while (view.clauses().at(at) == WordClass.COORDINATOR
        && view.clauses().at(at + 1) == WordClass.NUMBER
        && view.is(at + 2, WordRole.SUFFERED)) {
      at += 3;
    }
    return at;
  }

  /** {@code among the army ranks}, {@code inflicted on the police}, {@code on the enemy}. */
  private Sufferer after(int noun) {
    int at = afterLosses(view, noun);
    VerbGroup inflicted = view.clauses().groupAt(at);
    at = inflicted != null && inflicted.is("inflict") ? inflicted.head() + 1 : at;
    if (!view.is(at, "among") && !view.is(at, "on") && !view.is(at, "to")) {
      return null;
    }
    ForceKind adjective = null;
    for (int i = at + 1; i < Math.min(view.end(), at + REACH); i++) {
      Sufferer sufferer = at(i, view.end());
      if (sufferer != null) {
        return sufferer;
      }
      if (!view.clauses().at(i).isInPhrase() || view.date(i) != null) {
        break;
      }
      adjective = adjective == null ? view.forceAdjective(i) : adjective;
    }
    return adjective == null ? null : new Sufferer(adjective, null);
  }

  /** The last force that the sentence names in a stretch of tokens; null if none. */
  private Sufferer lastBefore(int end, int first) {
    for (int i = end - 1; i >= first; i--) {
      Sufferer sufferer = at(i, end);
      if (sufferer != null) {
        return sufferer;
      }
    }
    return null;
  }

  /** The force that a name or noun at a token stands for; null if it stands for none. */
  private Sufferer at(int token, int end) {
    EntityMention mention = view.mention(token);
    if (mention != null && mention.entity().type().isArmed()) {
      return new Sufferer(words.kind(mention), mention);
    }
    PhraseMap.Match<FigureWords.CountedNoun> noun =
        words.countedNouns.longest(view.tokens(), token, end);
    if (noun != null && noun.value().free()) {
      ForceKind kind = noun.value().kind();
      EntityMention beside = view.mention(token - 1);
      boolean owner =
          beside != null
              && (beside.entity().type() == EntityType.COUNTRY || beside.entity().type().isArmed());
      return new Sufferer(
          kind == ForceKind.FORMATION ? ForceKind.MILITARY : kind, owner ? beside : null);
    }
    return view.is(token, WordRole.SERVICE) ? new Sufferer(ForceKind.MILITARY, null) : null;
  }

  /** Of what force the men are that someone {@code lost}; null if the sentence names none. */
  Sufferer losing() {
    VerbGroup verb = view.clauses().groupAt(men.beforeNumber());
    return verb != null && !verb.passive() && verb.is("lose") ? subject(verb) : null;
  }

  /**
   * Of what force {@code comrades} are, or {@code colleagues} of whom a sentence tells a toll; null
   * if the noun is neither.
   */
  Sufferer fellows(int noun) {
    boolean told =
        view.is(noun, WordRole.COLLEAGUE)
            && view.clauses().groups().stream().anyMatch(VerbGroup::isToll);
    return told || view.is(noun, WordRole.COMRADE) ? lastBefore(start, view.first()) : null;
  }

  private Sufferer subject(VerbGroup verb) {
    VerbGroup first = verb.joined() ? view.clauses().before(verb) : verb;
    Sufferer last = lastBefore(first == null ? verb.first() : first.first(), view.first());
    return last == null ? null : new Sufferer(last.kind(), null);
  }
}
