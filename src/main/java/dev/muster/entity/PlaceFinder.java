package dev.muster.entity;

import dev.muster.text.PhraseMap;
import dev.muster.text.Sentence;
import dev.muster.text.Shape;
import dev.muster.text.Tokenizer;
import dev.muster.text.Tokens;
import dev.muster.text.Vocabulary;
import dev.muster.tsv.TsvRow;
import dev.muster.tsv.TsvTable;
import java.util.List;

/**
 * Finds places by pattern: a capitalised phrase with a noun of place after or before it ({@code
 * Alingar district}, {@code village of Boni}, {@code Mosul Dam}), or after a preposition of place
 * and before the name of what it lies in ({@code in Middleton, Wisconsin}).
 */
final class PlaceFinder {
  private enum Kind {
    AFTER,
    BEFORE,
    IN
  }

  private final EntityMaker maker;
  private final PhraseMap<Kind> after;
  private final PhraseMap<Kind> before;
  private final PhraseMap<Kind> prepositions;

  PlaceFinder(EntityMaker maker, Vocabulary vocabulary, Tokenizer tokenizer) {
    this.maker = maker;
    this.after = new PhraseMap<>(vocabulary, tokenizer);
    this.before = new PhraseMap<>(vocabulary, tokenizer);
    this.prepositions = new PhraseMap<>(vocabulary, tokenizer);
    for (TsvRow row : TsvTable.resource("words/place_heads.tsv")) {
      Kind kind = row.constant("kind", Kind.class);
      PhraseMap<Kind> map =
          switch (kind) {
            case AFTER -> after;
            case BEFORE -> before;
            case IN -> prepositions;
          };
      map.put(row.required("noun"), kind);
    }
  }

  void find(Draft draft, Sentence sentence, List<Chunk> chunks) {
    for (Chunk chunk : chunks) {
      if (chunk.title() == null && chunk.length() <= 5) {
        find(draft, sentence, chunk);
      }
    }
  }

  private void find(Draft draft, Sentence sentence, Chunk chunk) {
    Tokens tokens = draft.tokens();
    int head = headInside(tokens, chunk);
    int end = head > chunk.first() ? head : chunk.end();
    boolean named = head > chunk.first() || hasHeadAfter(tokens, sentence, end);
    if (!draft.isFree(chunk.first(), end)) {
      if (head > chunk.first() && isPlaceAlone(draft, chunk.first(), head)) {
        addWhole(draft, sentence, chunk);
      }
      return;
    }
    Entity seat = seat(draft, sentence, chunk.end(), tokens);
    boolean place =
        named
            || isAfter(tokens, chunk.first(), sentence, before)
            || seat != null && isAfter(tokens, chunk.first(), sentence, prepositions);
    if (place) {
      String country = seat == null ? null : seat.country();
      Entity entity = maker.named(EntityType.PLACE, tokens.text(chunk.first(), end - 1), country);
      if (entity != null) {
        draft.add(draft.mention(sentence, chunk.first(), end, entity, Via.PATTERN, Reason.TEXT));
      }
    }
  }

  /** {@code Baghdad International Airport}: a known place names another one. */
  private void addWhole(Draft draft, Sentence sentence, Chunk chunk) {
    EntityMention inner = draft.at(chunk.first());
    String name = draft.tokens().text(chunk.first(), chunk.end() - 1);
    Entity entity = maker.named(EntityType.PLACE, name, inner.entity().country());
    if (entity != null) {
      draft.add(
          draft.mention(sentence, chunk.first(), chunk.end(), entity, Via.PATTERN, Reason.TEXT));
    }
  }

  private static boolean isPlaceAlone(Draft draft, int first, int head) {
    EntityMention inner = draft.at(first);
    return inner != null
        && inner.entity().type() == EntityType.PLACE
        && inner.firstToken() == first
        && inner.endToken() == head;
  }

  /** Where the noun of place starts that ends a chunk; the chunk's end if none does. */
  private int headInside(Tokens tokens, Chunk chunk) {
    for (int i = chunk.first() + 1; i < chunk.end(); i++) {
      PhraseMap.Match<Kind> match = after.longest(tokens, i, chunk.end());
      if (match != null && match.endToken() == chunk.end()) {
        return i;
      }
    }
    return chunk.first();
  }

  private boolean hasHeadAfter(Tokens tokens, Sentence sentence, int end) {
    return end < sentence.endToken()
        && tokens.shape(end) == Shape.LOWER
        && after.longest(tokens, end, sentence.endToken()) != null;
  }

  private static boolean isAfter(
      Tokens tokens, int first, Sentence sentence, PhraseMap<Kind> phrases) {
    for (int i = Math.max(sentence.firstToken(), first - 3); i < first; i++) {
      PhraseMap.Match<Kind> match = phrases.longest(tokens, i, first);
      if (match != null && match.endToken() == first) {
        return true;
      }
    }
    return false;
  }

  /** The country or place that follows after a comma. */
  private static Entity seat(Draft draft, Sentence sentence, int end, Tokens tokens) {
    if (end + 1 >= sentence.endToken() || !tokens.is(end, ',')) {
      return null;
    }
    EntityMention mention = draft.at(end + 1);
    boolean place =
        mention != null
            && mention.firstToken() == end + 1
            && mention.entity().type().isPlace()
            && mention.via() != Via.DEMONYM;
    return place ? mention.entity() : null;
  }
}
