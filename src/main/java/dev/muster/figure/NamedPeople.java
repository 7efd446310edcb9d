package dev.muster.figure;

import dev.muster.entity.EntityMention;
import dev.muster.figure.FigureWords.CountedNoun;
import dev.muster.figure.FigureWords.Verb;
import dev.muster.text.PhraseMap;

/** Tells names of forces that are nouns for their people too: {@code US Marines}. */
final class NamedPeople {
  private NamedPeople() {}

  /** Whether a name ends in a noun for several people, and no noun follows that it describes. */
  static boolean end(SentenceView view, FigureWords words, EntityMention mention) {
    if (isNounNext(view, mention.endToken())) {
      return false;
    }
    for (int i = mention.firstToken(); i < mention.endToken(); i++) {
      PhraseMap.Match<CountedNoun> noun = words.countedNouns.longest(view.tokens(), i, view.end());
      if (noun != null && noun.endToken() == mention.endToken() && !noun.value().singular()) {
        return true;
      }
    }
    return false;
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
