package dev.muster.entity;

import dev.muster.text.Sentence;
import dev.muster.text.Shape;
import dev.muster.text.Tokens;
import dev.muster.text.Vocabulary;
import dev.muster.text.WordSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds people by pattern: a name after a title, or two to four words with capitals of which the
 * first is a given name, or that are said to speak. A surname may also be the name of a town:
 * {@code Valeska Paris}.
 */
final class PersonFinder {
  private static final int LONGEST = 5;
  private static final List<String> CUES =
      List.of("said", "says", "told", "added", "who", "whose", "tweeted", "testified", "argued");

  private static final Set<String> APPOSITIONS = Set.of("a", "an", "the", "who", "whose");

  private static final Set<String> LOCATIVE =
      Set.of("in", "at", "near", "into", "inside", "outside", "around", "from", "of", "to");

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

  /** Adds the people of a chunk: of its stretches before, between and after known names. */
  void find(Draft draft, Sentence sentence, Chunk chunk) {
    TitleKind title = chunk.title();
    int first = chunk.first();
    while (first < chunk.end()) {
      EntityMention known = draft.at(first);
      if (known != null && !isName(known, title) && !isGivenName(draft, sentence, chunk, known)) {
        first = known.endToken();
      } else {
        int end = end(draft, sentence, chunk, first, title);
        int from = title == null ? withoutRole(draft, sentence, first, end) : first;
        if (isPerson(draft, sentence, from, end, title)) {
          add(draft, sentence, from, end);
        }
        first = end;
      }
      title = null;
    }
  }

  /**
   * Adds the people of a sentence's lists: two rare words with capitals beside a person in full,
   * with a comma or {@code and} between.
   */
  void findInLists(Draft draft, Sentence sentence, List<Chunk> chunks) {
    if (draft.letterCase(sentence) != LetterCase.NORMAL) {
      return;
    }
    for (int i = 0; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      boolean beside =
          i > 0 && isListed(draft, chunks.get(i - 1), chunk)
              || i + 1 < chunks.size() && isListed(draft, chunk, chunks.get(i + 1));
      if (beside && isRareName(draft, chunk)) {
        add(draft, sentence, chunk.first(), chunk.end());
      }
    }
  }

  /** Whether only a comma or {@code and} parts two chunks of which one is a person in full. */
  private static boolean isListed(Draft draft, Chunk before, Chunk after) {
    Tokens tokens = draft.tokens();
    int gap = after.first() - before.end();
    if (gap != 1 || after.titleFirst() < after.first()) {
      return false;
    }
    boolean joined = tokens.is(before.end(), ',') || tokens.text(before.end()).equals("and");
    return joined && (isPerson(draft, before) || isPerson(draft, after));
  }

  private static boolean isPerson(Draft draft, Chunk chunk) {
    EntityMention mention = draft.at(chunk.first());
    return mention != null
        && mention.entity().type() == EntityType.PERSON
        && mention.endToken() - mention.firstToken() > 1;
  }

  private boolean isRareName(Draft draft, Chunk chunk) {
    Tokens tokens = draft.tokens();
    if (chunk.length() != 2 || !draft.isFree(chunk.first(), chunk.end())) {
      return false;
    }
    for (int i = chunk.first(); i < chunk.end(); i++) {
      if (tokens.shape(i) != Shape.CAPITALISED || words.isKnown(tokens.word(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a known place is only a name, because a title of people stands before it. */
  private static boolean isName(EntityMention known, TitleKind title) {
    return title != null && !title.isRole() && known.entity().type() == EntityType.PLACE;
  }

  /**
   * Whether a name of one word that is known as a surname or a town is here a given name, because a
   * rare word follows: {@code Truman Capote}.
   */
  private boolean isGivenName(Draft draft, Sentence sentence, Chunk chunk, EntityMention known) {
    Tokens tokens = draft.tokens();
    int first = known.firstToken();
    int next = known.endToken();
    boolean kind =
        known.entity().type() == EntityType.PERSON && known.via() == Via.ALIAS
            || known.entity().type() == EntityType.PLACE && !isLocated(tokens, sentence, first);
    return kind
        && first == chunk.first()
        && next == first + 1
        && chunk.end() == next + 1
        && draft.at(next) == null
        && draft.letterCase(sentence) == LetterCase.NORMAL
        && tokens.shape(next) == Shape.CAPITALISED
        && words.isGiven(tokens, first)
        && !words.isKnown(tokens.word(next));
  }

  private static boolean isLocated(Tokens tokens, Sentence sentence, int first) {
    return first > sentence.firstToken()
        && LOCATIVE.contains(tokens.text(first - 1).toLowerCase(Locale.ROOT));
  }

  private void add(Draft draft, Sentence sentence, int first, int end) {
    String name = draft.tokens().text(first, end - 1);
    Entity person = maker.named(EntityType.PERSON, name, null);
    if (person != null) {
      draft.add(draft.mention(sentence, first, end, person, Via.PATTERN, Reason.TEXT));
    }
  }

  /** The end of a stretch: the chunk's, or where a known name starts that is no surname here. */
  private int end(Draft draft, Sentence sentence, Chunk chunk, int first, TitleKind title) {
    int i = first;
    while (i < chunk.end()) {
      EntityMention inside = draft.at(i);
      if (inside == null) {
        i++;
      } else if (isSurname(draft, sentence, chunk, first, inside, title)) {
        i = inside.endToken();
      } else {
        return i;
      }
    }
    return i;
  }

  private boolean isSurname(
      Draft draft,
      Sentence sentence,
      Chunk chunk,
      int first,
      EntityMention inside,
      TitleKind title) {
    if (inside.firstToken() == first) {
      return isName(inside, title) || isGivenName(draft, sentence, chunk, inside);
    }
    boolean named = inside.via() == Via.NAME || inside.via() == Via.ALIAS;
    boolean oneWord = inside.endToken() == inside.firstToken() + 1;
    if (!named || !oneWord || draft.letterCase(sentence) == LetterCase.TITLE) {
      return false;
    }
    boolean given =
        words.isGiven(draft.tokens(), first) && !words.isParticle(draft.tokens(), first);
    return switch (inside.entity().type()) {
      case PLACE -> given || title != null || isIntroduced(draft, sentence, chunk, first);
      case COUNTRY -> given && first + 2 == chunk.end();
      default -> false;
    };
  }

  /** Whether a rare word and a town are followed by who that is: {@code , an Australian}. */
  private boolean isIntroduced(Draft draft, Sentence sentence, Chunk chunk, int first) {
    Tokens tokens = draft.tokens();
    int comma = chunk.end();
    if (chunk.end() != first + 2 || words.isKnown(tokens.word(first))) {
      return false;
    }
    boolean article =
        comma + 1 < sentence.endToken()
            && tokens.is(comma, ',')
            && APPOSITIONS.contains(tokens.text(comma + 1));
    return article || isSpeaker(tokens, sentence, chunk.end());
  }

  /** The first token after ordinary words that stand before a given name: {@code Coach}. */
  private int withoutRole(Draft draft, Sentence sentence, int first, int end) {
    Tokens tokens = draft.tokens();
    int from = first;
    if (draft.letterCase(sentence) == LetterCase.NORMAL) {
      while (end - from > 2 && words.isCommon(tokens.word(from)) && !words.isGiven(tokens, from)) {
        from++;
      }
    }
    return from > first && words.isGiven(tokens, from) ? from : first;
  }

  private boolean isPerson(Draft draft, Sentence sentence, int first, int end, TitleKind title) {
    Tokens tokens = draft.tokens();
    int length = end - first;
    if (length < 1 || length > LONGEST || bodies.endsWithHead(tokens, first, end)) {
      return false;
    }
    if (title != null) {
      boolean word =
          length == 1 && words.isCommon(tokens.word(first)) && isNoun(draft, first, title);
      return !word && (!tokens.isAbbreviated(end - 1) || length > 1);
    }
    if (length < 2 || length > 4 || !hasOnlyNames(tokens, first, end)) {
      return false;
    }
    return words.isGiven(tokens, first)
        || isSpeaker(tokens, sentence, end) && draft.letterCase(sentence) == LetterCase.NORMAL;
  }

  /** Whether a title is spelled out and also an ordinary word: {@code Head Start}. */
  private static boolean isNoun(Draft draft, int first, TitleKind title) {
    boolean spelled = first > 0 && !draft.tokens().isAbbreviated(first - 1);
    return spelled
        && (title == TitleKind.ROLE || title == TitleKind.RANK || title == TitleKind.COMMAND);
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
