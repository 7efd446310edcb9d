package dev.muster.entity;

import dev.muster.text.PhraseMap;
import dev.muster.text.Sentence;
import dev.muster.text.Shape;
import dev.muster.text.Tokenizer;
import dev.muster.text.Tokens;
import dev.muster.text.Vocabulary;
import dev.muster.text.WordSet;
import dev.muster.tsv.TsvRow;
import dev.muster.tsv.TsvTable;

/**
 * Finds places that nothing but the preposition before them tells: a chunk of rare words, as {@code
 * in Baghouz} or {@code near Tal Rifaat}.
 */
final class BarePlaces {
  /** The most words of such a place. */
  private static final int MOST_WORDS = 3;

  /** The most words of a preposition ({@code just outside of}). */
  private static final int LONGEST_PREPOSITION = 3;

  private final NameWords words;
  private final EntityMaker maker;
  private final PhraseMap<Boolean> prepositions;
  private final WordSet noPlaces = new WordSet();

  BarePlaces(NameWords words, EntityMaker maker, Vocabulary vocabulary, Tokenizer tokenizer) {
    this.words = words;
    this.maker = maker;
    this.prepositions = new PhraseMap<>(vocabulary, tokenizer);
    for (TsvRow row : TsvTable.resource("words/place_heads.tsv")) {
      if (row.required("kind").equals("within")) {
        prepositions.put(row.required("noun"), true);
      }
    }
    for (TsvRow row : TsvTable.resource("words/no_places.tsv")) {
      noPlaces.add(vocabulary.intern(row.required("word")));
    }
  }

  /** Adds the place that a chunk is, if it is one. */
  void find(Draft draft, Sentence sentence, Chunk chunk) {
    Tokens tokens = draft.tokens();
    boolean may =
        chunk.title() == null
            && chunk.length() <= MOST_WORDS
            && draft.letterCase(sentence) == LetterCase.NORMAL
            && draft.isFree(chunk.first(), chunk.end())
            && isAfterPreposition(tokens, sentence, chunk.first())
            && areRare(tokens, chunk.first(), chunk.end());
    if (!may || isModifier(tokens, sentence, chunk.end())) {
      return;
    }
    String name = tokens.text(chunk.first(), chunk.end() - 1);
    Entity place = maker.named(EntityType.PLACE, name, null);
    if (place != null) {
      draft.add(
          draft.mention(sentence, chunk.first(), chunk.end(), place, Via.PATTERN, Reason.TEXT));
    }
  }

  private boolean isAfterPreposition(Tokens tokens, Sentence sentence, int first) {
    int from = Math.max(sentence.firstToken(), first - LONGEST_PREPOSITION);
    return prepositions.longestEndingAt(tokens, from, first) != null;
  }

  /** Whether the words are names that no list holds, and no acronym is among them. */
  private boolean areRare(Tokens tokens, int first, int end) {
    boolean rare = false;
    for (int i = first; i < end; i++) {
      int word = tokens.word(i);
      boolean acronym = tokens.shape(i) == Shape.UPPER || tokens.shape(i) == Shape.MIXED;
      boolean person = i == first && words.isGiven(tokens, i);
      boolean other = person || words.isCommon(word) || noPlaces.contains(word);
      if (other || acronym) {
        return false;
      }
      rare |= tokens.shape(i).isCapital() && !words.isKnown(word) && tokens.length(i) > 2;
    }
    return rare;
  }

  /** Whether a name may say whose or of what kind the noun after it is. */
  private boolean isModifier(Tokens tokens, Sentence sentence, int end) {
    return end < sentence.endToken()
        && !words.isGrammar(tokens.word(end))
        && tokens.shape(end) != Shape.NUMBER
        && !tokens.is(end, ',')
        && !tokens.is(end, '.')
        && !tokens.is(end, ';');
  }
}
