package dev.muster.entity;

import dev.muster.text.PhraseMap;
import dev.muster.text.Sentence;
import dev.muster.text.Shape;
import dev.muster.text.Tokens;
import java.util.List;

/**
 * Finds the names of the gazetteer, the longest at each place, before it is known whose they are.
 */
final class NameFinder {
  private final Names names;
  private final NameWords words;

  NameFinder(Names names, NameWords words) {
    this.names = names;
    this.words = words;
  }

  /**
   * Adds a mention for each name in a sentence. Where several entities share it, the mention holds
   * the one that it means most often, and is kept for {@link Resolver} to decide.
   */
  void find(Draft draft, Sentence sentence, List<Ambiguous> undecided) {
    Tokens tokens = draft.tokens();
    LetterCase letterCase = draft.letterCase(sentence);
    int i = sentence.firstToken();
    while (i < sentence.endToken()) {
      PhraseMap.Match<List<Names.Name>> match =
          names.longest(tokens, i, sentence.endToken(), letterCase);
      if (match == null || isWord(tokens, i, match.endToken(), sentence, letterCase)) {
        i++;
        continue;
      }
      Names.Name likeliest = Resolver.likeliest(match.value());
      boolean several = match.value().size() > 1;
      EntityMention mention =
          draft.mention(
              sentence,
              i,
              match.endToken(),
              likeliest.entry().entity(),
              likeliest.via(),
              several ? Reason.WEIGHT : Reason.ONLY);
      draft.add(mention);
      boolean ended = likeliest.via() == Via.ACRONYM && likeliest.entry().to() != null;
      if (several || ended) {
        undecided.add(new Ambiguous(draft, mention, match.value()));
      }
      i = match.endToken();
    }
  }

  /** Whether what looks like a name is only an ordinary word where it stands. */
  private boolean isWord(
      Tokens tokens, int first, int end, Sentence sentence, LetterCase letterCase) {
    if (end - first > 1 || tokens.isAbbreviated(first)) {
      return false;
    }
    int word = tokens.word(first);
    return switch (letterCase) {
      case CAPITALS -> words.isGrammar(word) || words.isCommon(word);
      case TITLE -> words.isGrammar(word) && !tokens.shape(first).equals(Shape.UPPER);
      case NORMAL ->
          tokens.shape(first) == Shape.CAPITALISED
              && words.startsSentence(tokens, first, sentence)
              && (words.isCommon(word) || words.isGrammar(word));
    };
  }
}
