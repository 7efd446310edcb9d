package dev.muster.entity;

import dev.muster.text.Sentence;
import dev.muster.text.Shape;
import dev.muster.text.Tokens;
import dev.muster.text.Vocabulary;
import dev.muster.text.WordSet;
import java.util.List;

/**
 * Finds people by pattern: a name after a title, or two to four words with capitals of which the
 * first is a given name, or that are said to speak.
 */
final class PersonFinder {
  private static final int LONGEST = 5;
  private static final List<String> CUES =
      List.of("said", "says", "told", "added", "who", "whose", "tweeted", "testified", "argued");

  private final NameWords words;
  private final BodyFinder bodies;
  private final EntityMaker maker;
  private final WordSet cues = new WordSet();

  PersonFinder(NameWords words, BodyFinder bodies, EntityMaker maker, Vocabulary vocabulary) {
    this.words = words;
    this.bodies = bodies;
    this.maker = maker;
    CUES.forEach(cue -> cues.add(vocabulary.intern(cue)));
  }

  void find(Draft draft, Sentence sentence, List<Chunk> chunks) {
    for (Chunk chunk : chunks) {
      int end = trimmed(draft, chunk);
      if (end > chunk.first() && isPerson(draft, sentence, chunk, end)) {
        Tokens tokens = draft.tokens();
        Entity person = maker.named(EntityType.PERSON, tokens.text(chunk.first(), end - 1), null);
        if (person != null) {
          draft.add(draft.mention(sentence, chunk.first(), end, person, Via.PATTERN, Reason.TEXT));
        }
      }
    }
  }

  /** The chunk's end before the first mention inside it, unless that is a place after a title. */
  private static int trimmed(Draft draft, Chunk chunk) {
    boolean titled = chunk.title() != null && chunk.title() != TitleKind.ROLE;
    for (int i = chunk.first(); i < chunk.end(); i++) {
      EntityMention inside = draft.at(i);
      if (inside != null && !(titled && inside.entity().type() == EntityType.PLACE)) {
        return i;
      }
    }
    return chunk.end();
  }

  private boolean isPerson(Draft draft, Sentence sentence, Chunk chunk, int end) {
    Tokens tokens = draft.tokens();
    int length = end - chunk.first();
    if (length > LONGEST || bodies.endsWithHead(tokens, chunk.first(), end)) {
      return false;
    }
    if (chunk.title() != null) {
      return !tokens.isAbbreviated(end - 1) || length > 1;
    }
    if (length < 2 || length > 4 || !hasOnlyNames(tokens, chunk.first(), end)) {
      return false;
    }
    return words.isGiven(tokens, chunk.first())
        || isSpeaker(tokens, sentence, end) && draft.letterCase(sentence) == LetterCase.NORMAL;
  }

  /** Whether no word of the stretch is an ordinary one or stands in capitals. */
  private boolean hasOnlyNames(Tokens tokens, int first, int end) {
    for (int i = first; i < end; i++) {
      boolean acronym =
          tokens.shape(i) == Shape.UPPER && tokens.length(i) > 2 && tokens.length(i) < 7;
      boolean ordinary = i > first && words.isCommon(tokens.word(i)) && i + 1 < end;
      if (ordinary
          || acronym
              && !tokens.isAbbreviated(i)
              && end - first < 3
              && !allCapitals(tokens, first, end)) {
        return false;
      }
    }
    return true;
  }

  private static boolean allCapitals(Tokens tokens, int first, int end) {
    for (int i = first; i < end; i++) {
      if (tokens.shape(i).isWord() && tokens.shape(i) != Shape.UPPER) {
        return false;
      }
    }
    return true;
  }

  private boolean isSpeaker(Tokens tokens, Sentence sentence, int end) {
    if (end >= sentence.endToken()) {
      return false;
    }
    int next = tokens.is(end, ',') && end + 1 < sentence.endToken() ? end + 1 : end;
    boolean aged = next > end && tokens.shape(next) == Shape.NUMBER && tokens.length(next) == 2;
    return aged || cues.contains(tokens.word(next)) && tokens.shape(next) == Shape.LOWER;
  }
}
