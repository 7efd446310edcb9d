package dev.muster.entity;

import dev.muster.text.Sentence;
import dev.muster.text.Shape;
import dev.muster.text.Tokens;
import dev.muster.text.Vocabulary;
import dev.muster.text.WordSet;
import dev.muster.tsv.TsvRow;
import dev.muster.tsv.TsvTable;
import java.util.Locale;

/**
 * Finds places with names of Spanish, Portuguese or French form that no list holds: a town whose
 * name goes on after a particle ({@code San Juan de Urama}, of which a list holds {@code San
 * Juan}), a noun of the land before one ({@code Plan del Picacho}), and a rare word after an
 * article or the like ({@code El Nisperal}). Only after a preposition of place.
 */
final class RomanceNames {
  /** The most particles and articles between two words of a name ({@code de las}). */
  private static final int MOST_PARTICLES = 2;

  /** The most words after the particles of a name ({@code de Buena Vista}). */
  private static final int MOST_WORDS = 2;

  private enum Kind {
    PARTICLE,
    ARTICLE,
    LAND,
    NO_NAME
  }

  private final NameWords words;
  private final Gazetteer gazetteer;
  private final EntityMaker maker;
  private final PlaceFinder places;
  private final WordSet particles = new WordSet();
  private final WordSet articles = new WordSet();
  private final WordSet land = new WordSet();
  private final WordSet noNames = new WordSet();

  RomanceNames(
      NameWords words,
      Gazetteer gazetteer,
      EntityMaker maker,
      PlaceFinder places,
      Vocabulary vocabulary) {
    this.words = words;
    this.gazetteer = gazetteer;
    this.maker = maker;
    this.places = places;
    for (TsvRow row : TsvTable.resource("words/romance_names.tsv")) {
      WordSet set =
          switch (row.constant("kind", Kind.class)) {
            case PARTICLE -> particles;
            case ARTICLE -> articles;
            case LAND -> land;
            case NO_NAME -> noNames;
          };
      set.add(vocabulary.intern(row.required("word")));
    }
  }

  /** Adds the places of a sentence; a town whose name is part of a longer one is replaced. */
  void find(Draft draft, Sentence sentence) {
    Tokens tokens = draft.tokens();
    for (int i = sentence.firstToken() + 1; i + 1 < sentence.endToken(); i++) {
      int word = tokens.word(i);
      if (articles.contains(word) && tokens.shape(i).isCapital()) {
        findAfterArticle(draft, sentence, i);
      } else if (particles.contains(word)) {
        findLonger(draft, sentence, i);
        findRare(draft, sentence, i);
      }
    }
  }

  /** {@code El Nisperal}, {@code La Ranera Stream}. */
  private void findAfterArticle(Draft draft, Sentence sentence, int article) {
    Tokens tokens = draft.tokens();
    EntityMention next = draft.at(article + 1);
    boolean pattern =
        next != null
            && next.firstToken() == article + 1
            && next.via() == Via.PATTERN
            && next.entity().type() == EntityType.PLACE;
    boolean rare = next == null && isRare(tokens, article + 1);
    boolean free = draft.at(article) == null && isAfterPreposition(tokens, sentence, article);
    if (free && (pattern || rare)) {
      int end = pattern ? next.endToken() : afterParticles(draft, sentence, article + 2);
      add(draft, sentence, article, end);
    }
  }

  /**
   * {@code San Juan de Urama} from its particle; after a capital it is a surname: {@code in Paris
   * de Villepin said}.
   */
  private void findLonger(Draft draft, Sentence sentence, int particle) {
    EntityMention town = draft.at(particle - 1);
    boolean listed =
        town != null
            && town.endToken() == particle
            && town.entity().type() == EntityType.PLACE
            && (town.via() == Via.NAME || town.via() == Via.ALIAS)
            && (startsName(draft.tokens(), town.firstToken()) || !gazetteer.isSeat(town.entity()));
    if (listed && isPlaced(draft, sentence, town.firstToken())) {
      int end = afterParticles(draft, sentence, particle);
      if (end > particle) {
        add(draft, sentence, town.firstToken(), end);
      }
    }
  }

  /** {@code Plan del Picacho} from its particle, where no list holds a part of it. */
  private void findRare(Draft draft, Sentence sentence, int particle) {
    Tokens tokens = draft.tokens();
    int head = particle - 1;
    boolean may =
        draft.isFree(head, particle)
            && tokens.shape(head).isCapital()
            && land.contains(tokens.word(head))
            && isAfterPreposition(tokens, sentence, head);
    int end = may ? afterParticles(draft, sentence, particle) : particle;
    if (end > particle && draft.isFree(particle, end)) {
      add(draft, sentence, head, end);
    }
  }

  /** The end of a name that goes on after particles at a token; the token itself if it does not. */
  private int afterParticles(Draft draft, Sentence sentence, int token) {
    Tokens tokens = draft.tokens();
    int at = token;
    while (at < sentence.endToken()
        && at < token + MOST_PARTICLES
        && (particles.contains(tokens.word(at)) || at > token && isArticle(tokens, at))) {
      at++;
    }
    boolean particle = at > token && isWrittenAs(draft, sentence, token);
    boolean goesOn = particle && at < sentence.endToken() && isWord(draft, at);
    if (!goesOn) {
      return token;
    }
    int end = at + 1;
    while (end < Math.min(sentence.endToken(), at + MOST_WORDS)
        && draft.letterCase(sentence) == LetterCase.NORMAL
        && !words.isCommon(tokens.word(end))
        && isWord(draft, end)) {
      end++;
    }
    return end;
  }

  /** Whether a particle is written small where not all is in capitals, as in no surname. */
  private static boolean isWrittenAs(Draft draft, Sentence sentence, int particle) {
    boolean small = draft.tokens().shape(particle) == Shape.LOWER;
    return small || draft.letterCase(sentence) == LetterCase.CAPITALS;
  }

  /** Whether a word may end the name of a place: one with a capital, and no other name. */
  private boolean isWord(Draft draft, int token) {
    Tokens tokens = draft.tokens();
    EntityMention other = draft.at(token);
    boolean free = other == null || other.entity().type() == EntityType.PLACE;
    return free
        && tokens.shape(token).isCapital()
        && tokens.hasSpaceBefore(token)
        && !words.isGrammar(tokens.word(token))
        && !noNames.contains(tokens.word(token));
  }

  private boolean startsName(Tokens tokens, int token) {
    return isArticle(tokens, token) || land.contains(tokens.word(token));
  }

  private boolean isArticle(Tokens tokens, int token) {
    return articles.contains(tokens.word(token));
  }

  /** Whether a word with a capital is no ordinary one, nor the title of a newspaper. */
  private boolean isRare(Tokens tokens, int token) {
    int word = tokens.word(token);
    return tokens.shape(token).isCapital()
        && tokens.length(token) > 3
        && !words.isKnown(word)
        && !words.isGrammar(word)
        && !noNames.contains(word);
  }

  /** Whether a name stands after a preposition of place, or in a list after another place. */
  private boolean isPlaced(Draft draft, Sentence sentence, int first) {
    Tokens tokens = draft.tokens();
    int before = first - 1;
    if (before > sentence.firstToken() && tokens.text(before).equalsIgnoreCase("and")) {
      before--;
    }
    before -= before > sentence.firstToken() && tokens.is(before, ',') ? 1 : 0;
    EntityMention other =
        before < first - 1 && before >= sentence.firstToken() ? draft.at(before) : null;
    return other != null && other.entity().type().isPlace()
        || isAfterPreposition(tokens, sentence, first);
  }

  private boolean isAfterPreposition(Tokens tokens, Sentence sentence, int first) {
    boolean article = first - 1 > sentence.firstToken() && tokens.text(first - 1).equals("the");
    return places.isIntroduced(tokens, sentence, article ? first - 1 : first);
  }

  private void add(Draft draft, Sentence sentence, int first, int end) {
    Entity seat = places.seat(draft, sentence, end);
    String name = name(draft.tokens(), first, end);
    Entity place = maker.named(EntityType.PLACE, name, seat == null ? null : seat.country());
    if (place != null) {
      draft.add(draft.mention(sentence, first, end, place, Via.PATTERN, Reason.TEXT));
    }
  }

  /** A name as it is written, in small letters with capitals where all of it is in capitals. */
  private String name(Tokens tokens, int first, int end) {
    StringBuilder name = new StringBuilder();
    for (int i = first; i < end; i++) {
      String word = tokens.text(i);
      boolean inner = i > first && (particles.contains(tokens.word(i)) || isArticle(tokens, i));
      String small = word.toLowerCase(Locale.ROOT);
      boolean capitals = tokens.shape(i) == Shape.UPPER;
      String written = capitals ? word.charAt(0) + small.substring(1) : word;
      name.append(i > first && tokens.hasSpaceBefore(i) ? " " : "");
      name.append(capitals && inner ? small : written);
    }
    return name.toString();
  }
}
