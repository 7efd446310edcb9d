package dev.muster.entity;

import dev.muster.text.Folding;
import dev.muster.text.PhraseMap;
import dev.muster.text.Shape;
import dev.muster.text.Tokenizer;
import dev.muster.text.Tokens;
import dev.muster.text.Vocabulary;
import dev.muster.text.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** All names of a gazetteer, for finding them in texts. Immutable once built; may be shared. */
final class Names {
  /** What a word of a name asks of the word in the text. */
  private static final int ANY = 0;

  private static final int CAPITAL = 1;
  private static final int CAPITALS = 2;

  /** A short form with its period, as {@code Colo.}: without it, it is another word. */
  private static final int ABBREVIATED = 3;

  private static final int ASKED_BITS = 2;
  private static final int MOST_ASKED = Long.SIZE / ASKED_BITS;

  /**
   * A name of an entity.
   *
   * @param entry whose name it is
   * @param via what kind of name it is
   * @param words what each word of it asks for, two bits a word from the lowest up, words after the
   *     32nd nothing: names lie all over the memory, and an array would be one more place to fetch
   */
  record Name(GazetteerEntry entry, Via via, long words) {
    /** What a word of it asks for. */
    private int asked(int word) {
      return word < MOST_ASKED ? (int) (words >>> ASKED_BITS * word) & (1 << ASKED_BITS) - 1 : ANY;
    }
  }

  private final Vocabulary vocabulary;
  private final Tokenizer tokenizer;
  private final PhraseMap<List<Name>> phrases;

  /** Words that may be written small at the start of some name. */
  private final WordSet smallStarts = new WordSet();

  Names(Gazetteer gazetteer, Vocabulary vocabulary, Tokenizer tokenizer) {
    this.vocabulary = vocabulary;
    this.tokenizer = tokenizer;
    this.phrases = new PhraseMap<>(vocabulary, tokenizer);
    for (GazetteerEntry entry : gazetteer.entries()) {
      add(entry.entity().name(), entry, Via.NAME);
      entry
          .aliases()
          .forEach(alias -> add(alias, entry, isAcronym(alias) ? Via.ACRONYM : Via.ALIAS));
      entry.demonyms().forEach(demonym -> add(demonym, entry, Via.DEMONYM));
    }
  }

  /** A name as it is compared: folded, hyphens as blanks. */
  static String fold(String name) {
    StringBuilder blanks = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c != '-' && !(c >= '\u2010' && c <= '\u2013') && !isSpace(c)) {
        blanks.append(c);
      } else if (!blanks.isEmpty() && blanks.charAt(blanks.length() - 1) != ' ') {
        blanks.append(' ');
      }
    }
    return Folding.fold(blanks.toString().toLowerCase(Locale.ROOT).strip());
  }

  /** A character that regular expressions call white space. */
  private static boolean isSpace(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  private static boolean isAcronym(String name) {
    return name.indexOf(' ') < 0
        && name.length() <= 8
        && name.chars().filter(Character::isUpperCase).count() >= 2
        && name.chars().noneMatch(Character::isLowerCase);
  }

  private void add(String written, GazetteerEntry entry, Via via) {
    Tokens tokens = tokenizer.tokenize(written);
    long words = 0;
    int length = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (!PhraseMap.isHyphen(tokens, i)) {
        boolean article = i == 0 && entry.entity().type().isPlace() && written.startsWith("The ");
        int asked = article ? ANY : asked(tokens, i);
        words |= length < MOST_ASKED ? (long) asked << ASKED_BITS * length : 0;
        if (length == 0 && asked == ANY) {
          smallStarts.add(vocabulary.intern(written, tokens.start(i), tokens.end(i)));
        }
        length++;
      }
    }
    phrases.put(written, List.of(new Name(entry, via, words)), Names::both);
  }

  private static List<Name> both(List<Name> known, List<Name> added) {
    Name name = added.get(0);
    if (known.stream().anyMatch(n -> n.entry == name.entry)) {
      return known;
    }
    List<Name> all = new ArrayList<>(known);
    all.add(name);
    return List.copyOf(all);
  }

  private static int asked(Tokens tokens, int token) {
    Shape shape = tokens.shape(token);
    if (tokens.size() == 1 && tokens.isAbbreviated(token)) {
      return ABBREVIATED;
    }
    if (shape == Shape.UPPER && tokens.length(token) > 1) {
      return CAPITALS;
    }
    return shape.isCapital() ? CAPITAL : ANY;
  }

  /**
   * The longest name that starts at a token and is written as it asks; null if there is none.
   *
   * @param end number of the first token that must not be part of it
   */
  PhraseMap.Match<List<Name>> longest(Tokens tokens, int first, int end, LetterCase letterCase) {
    int word = tokens.word(first);
    boolean capitals = letterCase == LetterCase.CAPITALS;
    boolean mayStart =
        phrases.starts(word)
            && (capitals || tokens.shape(first).isCapital() || smallStarts.contains(word));
    return mayStart
        ? phrases.longest(
            tokens, first, end, (names, to) -> written(names, tokens, first, to, capitals))
        : null;
  }

  private static List<Name> written(
      List<Name> names, Tokens tokens, int first, int end, boolean capitals) {
    for (Name name : names) {
      if (!isWritten(name, tokens, first, end, capitals)) {
        List<Name> rest =
            names.stream().filter(n -> isWritten(n, tokens, first, end, capitals)).toList();
        return rest.isEmpty() ? null : rest;
      }
    }
    return names;
  }

  /** Whether a name stands as it asks; where all is in capitals, these tell nothing. */
  private static boolean isWritten(Name name, Tokens tokens, int first, int end, boolean capitals) {
    if (name.asked(0) == ABBREVIATED && !tokens.isAbbreviated(first)) {
      return false;
    }
    if (capitals) {
      return true;
    }
    int word = 0;
    for (int i = first; i < end; i++) {
      if (PhraseMap.isHyphen(tokens, i)) {
        continue;
      }
      int asked = name.asked(word++);
      Shape shape = tokens.shape(i);
      if (asked != ANY && !shape.isCapital() || asked == CAPITALS && shape != Shape.UPPER) {
        return false;
      }
    }
    return true;
  }
}
