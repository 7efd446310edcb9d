package dev.muster.entity;

import dev.muster.text.Bearings;
import dev.muster.text.PhraseMap;
import dev.muster.text.Sentence;
import dev.muster.text.Shape;
import dev.muster.text.Tokenizer;
import dev.muster.text.Tokens;
import dev.muster.text.Vocabulary;
import dev.muster.tsv.TsvRow;
import dev.muster.tsv.TsvTable;
import java.util.Locale;

/**
 * Finds places by pattern: a capitalised phrase with a noun of place after or before it ({@code
 * Alingar district}, {@code village of Boni}, {@code Mosul Dam}, {@code Camp Liberty}), or before
 * the name of what it lies in ({@code in Middleton, Wisconsin}). A noun of administration is no
 * part of the name; one of something built or natural is.
 */
final class PlaceFinder {
  private enum Kind {
    ADMIN,
    SITE,
    FEATURE,
    BEFORE,
    IN,
    WITHIN
  }

  private static final int LONGEST = 5;

  private final NameWords words;
  private final EntityMaker maker;
  private final PhraseMap<Kind> after;
  private final PhraseMap<Kind> before;
  private final PhraseMap<Kind> prepositions;
  private final Bearings bearings;

  PlaceFinder(NameWords words, EntityMaker maker, Vocabulary vocabulary, Tokenizer tokenizer) {
    this.words = words;
    this.maker = maker;
    this.after = new PhraseMap<>(vocabulary, tokenizer);
    this.before = new PhraseMap<>(vocabulary, tokenizer);
    this.prepositions = new PhraseMap<>(vocabulary, tokenizer);
    this.bearings = new Bearings(vocabulary);
    for (TsvRow row : TsvTable.resource("words/place_heads.tsv")) {
      Kind kind = row.constant("kind", Kind.class);
      PhraseMap<Kind> map =
          switch (kind) {
            case ADMIN, SITE, FEATURE -> after;
            case BEFORE -> before;
            case IN, WITHIN -> prepositions;
          };
      map.put(row.required("noun"), kind);
    }
  }

  /** Adds the place that a chunk is by a noun of place beside or inside it, if it is one. */
  void findByNoun(Draft draft, Sentence sentence, Chunk chunk) {
    if (chunk.title() != null || chunk.length() > LONGEST) {
      return;
    }
    Tokens tokens = draft.tokens();
    PhraseMap.Match<Kind> inside = nounInside(tokens, chunk);
    if (inside != null) {
      addNamed(draft, sentence, chunk, inside);
    } else if (startsWithNoun(tokens, chunk) && draft.isFree(chunk.first(), chunk.end())) {
      add(draft, sentence, chunk.first(), chunk.end(), chunk.end());
    } else if (draft.isFree(chunk.first(), chunk.end()) || isKnownAtEnd(draft, chunk)) {
      PhraseMap.Match<Kind> next = nounAfter(draft, sentence, chunk.end());
      if (next != null && draft.isFree(chunk.end(), next.endToken())) {
        int end = next.value() == Kind.ADMIN ? chunk.end() : next.endToken();
        add(draft, sentence, chunk.first(), end, end);
      } else if (isAfter(tokens, chunk.first(), sentence, before)) {
        add(draft, sentence, chunk.first(), chunk.end(), chunk.end());
      }
    }
  }

  /** Adds the place that a chunk is by what it lies in, or by a known place as part of it. */
  void findBySeat(Draft draft, Sentence sentence, Chunk chunk) {
    if (chunk.title() != null || chunk.length() > LONGEST) {
      return;
    }
    Tokens tokens = draft.tokens();
    boolean located = isAfter(tokens, chunk.first(), sentence, prepositions);
    if (!draft.isFree(chunk.first(), chunk.end())) {
      boolean seated = seat(draft, sentence, chunk.end()) != null;
      boolean ends = seated && isKnownAtEnd(draft, chunk);
      boolean longer = (located || seated) && isPartlyKnown(draft, chunk);
      if (ends || longer && !isKnownUpToNoun(draft, chunk)) {
        add(draft, sentence, chunk.first(), chunk.end(), chunk.end());
      }
      return;
    }
    Entity seat = seat(draft, sentence, chunk.end());
    boolean heading =
        seat != null
            && (isAbbreviatedSeat(draft, chunk.end())
                || tokens.startsLine(chunk.first()) && isCapitals(tokens, chunk));
    if (seat != null && (located || heading)) {
      add(draft, sentence, chunk.first(), chunk.end(), chunk.end());
    }
  }

  /** A chunk that ends with a noun of place: {@code Hafar Province}, {@code Mosul Airport}. */
  private void addNamed(Draft draft, Sentence sentence, Chunk chunk, PhraseMap.Match<Kind> match) {
    Tokens tokens = draft.tokens();
    int head = match.firstToken();
    boolean known = !draft.isFree(chunk.first(), chunk.end());
    if (match.value() == Kind.ADMIN) {
      if (!known && head > chunk.first()) {
        add(draft, sentence, chunk.first(), head, head);
      }
      return;
    }
    boolean ordinary = areOrdinary(tokens, chunk.first(), head);
    boolean names = !ordinary || match.value() == Kind.FEATURE;
    if (names && (!known || isKnownBefore(draft, chunk.first(), head))) {
      add(draft, sentence, chunk.first(), chunk.end(), chunk.end());
    }
  }

  private void add(Draft draft, Sentence sentence, int first, int end, int nameEnd) {
    Tokens tokens = draft.tokens();
    EntityMention inner = draft.at(first);
    Entity seat = seat(draft, sentence, afterNoun(tokens, sentence, end));
    boolean named = inner != null && inner.entity().type().isPlace();
    String country =
        named && areOrdinary(tokens, inner.endToken(), end) // Mosul Airport, not San Antonio Abad
            ? inner.entity().country()
            : seat == null ? null : seat.country();
    String name = capitalised(tokens.text(first, nameEnd - 1));
    Entity entity = maker.named(EntityType.PLACE, name, country);
    if (entity != null) {
      draft.add(draft.mention(sentence, first, end, entity, Via.PATTERN, Reason.TEXT));
    }
  }

  /** Where a comma may follow: after the noun that a name goes without. */
  private int afterNoun(Tokens tokens, Sentence sentence, int end) {
    if (end >= sentence.endToken() || tokens.is(end, ',')) {
      return end;
    }
    PhraseMap.Match<Kind> noun = after.longest(tokens, end, sentence.endToken());
    return noun == null ? end : noun.endToken();
  }

  /** A name whose noun is written small, with a capital: {@code Swat valley}. */
  private static String capitalised(String name) {
    int blank = name.lastIndexOf(' ');
    boolean small = blank > 0 && Character.isLowerCase(name.charAt(blank + 1));
    return small
        ? name.substring(0, blank + 1)
            + name.substring(blank + 1, blank + 2).toUpperCase(Locale.ROOT)
            + name.substring(blank + 2)
        : name;
  }

  private boolean areOrdinary(Tokens tokens, int first, int end) {
    for (int i = first; i < end; i++) {
      if (!words.isCommon(tokens.word(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a known place or person starts a chunk and no other follows before its noun. */
  private static boolean isKnownBefore(Draft draft, int first, int head) {
    EntityMention mention = draft.at(first);
    boolean whole =
        mention != null
            && mention.firstToken() == first
            && mention.endToken() <= head
            && draft.isFree(mention.endToken(), head);
    return whole
        && (mention.entity().type() == EntityType.PLACE
            || mention.entity().type() == EntityType.PERSON);
  }

  /** Whether a chunk ends with a known town after a rare word: {@code Nahr-e Saraj}. */
  private boolean isKnownAtEnd(Draft draft, Chunk chunk) {
    EntityMention at = draft.at(chunk.end() - 1);
    return at != null
        && at.entity().type() == EntityType.PLACE
        && at.firstToken() > chunk.first()
        && at.endToken() == chunk.end()
        && draft.isFree(chunk.first(), at.firstToken())
        && !PhraseMap.isHyphen(draft.tokens(), at.firstToken() - 1)
        && !words.isKnown(draft.tokens().word(chunk.first()));
  }

  /** Whether a chunk starts with a town of the gazetteer and goes on with rare words only. */
  private boolean isPartlyKnown(Draft draft, Chunk chunk) {
    EntityMention at = draft.at(chunk.first());
    boolean town =
        at != null
            && at.entity().type() == EntityType.PLACE
            && (at.via() == Via.NAME || at.via() == Via.ALIAS)
            && at.firstToken() == chunk.first()
            && at.endToken() < chunk.end();
    if (!town || !draft.isFree(at.endToken(), chunk.end())) {
      return false;
    }
    for (int i = at.endToken(); i < chunk.end(); i++) {
      if (words.isCommon(draft.tokens().word(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a chunk is a known town and a noun of administration: {@code Idlib Governorate}. */
  private boolean isKnownUpToNoun(Draft draft, Chunk chunk) {
    PhraseMap.Match<Kind> noun = nounInside(draft.tokens(), chunk);
    return noun != null
        && noun.value() == Kind.ADMIN
        && draft.at(chunk.first()).endToken() == noun.firstToken();
  }

  /** The noun of place that ends a chunk after its first word; null if none does. */
  private PhraseMap.Match<Kind> nounInside(Tokens tokens, Chunk chunk) {
    return after.longestEndingAt(tokens, chunk.first() + 1, chunk.end());
  }

  private boolean startsWithNoun(Tokens tokens, Chunk chunk) {
    PhraseMap.Match<Kind> match = before.longest(tokens, chunk.first(), chunk.end());
    return match != null && match.endToken() < chunk.end();
  }

  /**
   * The noun of place after a chunk, of which it is no part; null if none follows. Where everything
   * is in capitals, streets and hotels are too many to tell names from ordinary words.
   */
  private PhraseMap.Match<Kind> nounAfter(Draft draft, Sentence sentence, int end) {
    Tokens tokens = draft.tokens();
    boolean capitals = draft.letterCase(sentence) == LetterCase.CAPITALS;
    boolean apart = end < sentence.endToken() && (capitals || tokens.shape(end) == Shape.LOWER);
    PhraseMap.Match<Kind> noun = apart ? after.longest(tokens, end, sentence.endToken()) : null;
    return noun != null && capitals && noun.value() == Kind.SITE ? null : noun;
  }

  /** Whether a preposition of place, or a noun of place and {@code of}, ends before a token. */
  boolean isIntroduced(Tokens tokens, Sentence sentence, int first) {
    return isAfter(tokens, first, sentence, prepositions)
        || isAfter(tokens, first, sentence, before);
  }

  private static boolean isAfter(
      Tokens tokens, int first, Sentence sentence, PhraseMap<Kind> phrases) {
    int from = Math.max(sentence.firstToken(), first - 3);
    return phrases.longestEndingAt(tokens, from, first) != null;
  }

  private static boolean isCapitals(Tokens tokens, Chunk chunk) {
    for (int i = chunk.first(); i < chunk.end(); i++) {
      if (tokens.shape(i).isWord() && tokens.shape(i) != Shape.UPPER) {
        return false;
      }
    }
    return true;
  }

  /** Whether what follows the comma is a short form, as only a state's is: {@code Vail, Colo.} */
  private static boolean isAbbreviatedSeat(Draft draft, int comma) {
    EntityMention seat = draft.at(comma + 1);
    return seat != null
        && seat.entity().type() == EntityType.PLACE
        && draft.tokens().isAbbreviated(seat.endToken() - 1);
  }

  /** The country or place that follows after a comma, or after a comma and a bearing from it. */
  Entity seat(Draft draft, Sentence sentence, int end) {
    if (end + 1 >= sentence.endToken() || !draft.tokens().is(end, ',')) {
      return null;
    }
    int bearing = bearings.end(draft.tokens(), end + 1, sentence.endToken());
    int first = bearing < 0 ? end + 1 : bearing;
    EntityMention mention = draft.at(first);
    boolean place =
        mention != null
            && mention.firstToken() == first
            && mention.entity().type().isPlace()
            && mention.via() != Via.DEMONYM;
    return place ? mention.entity() : null;
  }
}
