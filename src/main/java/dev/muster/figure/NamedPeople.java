package dev.muster.figure;

import dev.muster.entity.EntityMention;
import dev.muster.figure.FigureWords.CountedNoun;
import dev.muster.figure.FigureWords.Verb;
import dev.muster.text.PhraseMap;

/** Tells names that are or hold a noun for their people too: {@code US Marines}. */
final class NamedPeople {
  private NamedPeople() {}

  /** Whether a name ends in a noun for several people, and no noun follows that it describes. */
  static boolean end(SentenceView view, EntityMention mention) {
    PhraseMap.Match<CountedNoun> noun = noun(view, mention);
    return noun != null && !isNounNext(view, mention.endToken());
  }

  /**
   * Where the counted noun starts that a name ends with: {@code blue helmets}, {@code UN
   * peacekeepers}; the token after the name if it ends with none or describes another noun.
   */
  static int start(SentenceView view, EntityMention mention) {
    int end = mention.endToken();
    boolean capital = view.holds(end) && view.tokens().shape(end).isCapital();
    if (view.isKnownNoun(end) || capital && view.isKnownNoun(end + 1)) {
      return end;
    }
    PhraseMap.Match<CountedNoun> noun = noun(view, mention);
    boolean people = noun != null && noun.value().kind() != ForceKind.FORMATION;
    return people ? noun.firstToken() : end;
  }

  /** The noun for several that a name ends with; null if there is none. */
  private static PhraseMap.Match<CountedNoun> noun(SentenceView view, EntityMention mention) {
    PhraseMap.Match<CountedNoun> noun = view.countedNounBefore(mention.endToken());
    boolean several = noun != null && !noun.value().singular();
    return several && noun.firstToken() >= mention.firstToken() ? noun : null;
  }

  /** {@code National Guard posts}: a form in -s is no verb of several people. */
  private static boolean isNounNext(SentenceView view, int token) {
    if (!view.holds(token) || !view.tokens().shape(token).isWord() || view.grammar(token) != null) {
      return false;
    }
    Verb verb = view.verb(token);
    boolean past = verb != null && (verb.form().equals("past") || verb.form().equals("participle"));
    boolean base = verb != null && verb.isBase() && view.clauses().groupAt(token) != null;
    return !past && !base && view.date(token) == null;
  }
}
