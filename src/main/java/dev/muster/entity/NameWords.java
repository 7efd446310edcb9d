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

/** Tells which words may be part of a name where they stand. Immutable once built. */
final class NameWords {
  /** Written small in at least this share of uses, in percent: no name in a headline. */
  private static final int COMMON = 40;

  /** Written small in at least this share of uses: no name at the start of a sentence. */
  private static final int VERY_COMMON = 60;

  private final WordSet known = new WordSet();
  private final WordSet common = new WordSet();
  private final WordSet veryCommon = new WordSet();
  private final WordSet grammar = new WordSet();
  private final WordSet calendar = new WordSet();
  private final WordSet particles = new WordSet();
  private final WordSet given = new WordSet();
  private final WordSet tails = new WordSet();

  NameWords(Vocabulary vocabulary, Gazetteer gazetteer, Tokenizer tokenizer) {
    for (TsvRow row : TsvTable.resource("words/common_words.tsv")) {
      int word = vocabulary.intern(row.required("word"));
      long small = row.number("small");
      known.add(word);
      if (small >= COMMON) {
        common.add(word);
      }
      if (small >= VERY_COMMON) {
        veryCommon.add(word);
      }
    }
    for (TsvRow row : TsvTable.resource("words/function_words.tsv")) {
      grammar.add(vocabulary.intern(row.required("word")));
    }
    for (TsvRow row : TsvTable.resource("words/calendar.tsv")) {
      calendar.add(vocabulary.intern(row.required("word")));
    }
    for (TsvRow row : TsvTable.resource("words/name_particles.tsv")) {
      particles.add(vocabulary.intern(row.required("word")));
    }
    for (TsvRow row : TsvTable.resource("words/hyphen_tails.tsv")) {
      tails.add(vocabulary.intern(row.required("word")));
    }
    for (TsvRow row : TsvTable.resource("words/given_names.tsv")) {
      given.add(vocabulary.intern(row.required("name")));
    }
    for (GazetteerEntry entry : gazetteer.entries()) {
      if (entry.entity().type() == EntityType.PERSON) {
        addGiven(tokenizer.tokenize(entry.entity().name()), vocabulary);
      }
    }
  }

  private void addGiven(Tokens name, Vocabulary vocabulary) {
    if (name.size() > 1 && name.shape(0) == Shape.CAPITALISED) {
      int word = vocabulary.intern(name.text(), name.start(0), name.end(0));
      if (!common.contains(word) && !grammar.contains(word) && !calendar.contains(word)) {
        given.add(word);
      }
    }
  }

  /** Whether a token is the given name of people. */
  boolean isGiven(Tokens tokens, int token) {
    return given.contains(tokens.word(token)) && tokens.shape(token).isCapital();
  }

  /** Whether a token may stand small between the parts of a name: {@code bin}, {@code de}. */
  boolean isParticle(Tokens tokens, int token) {
    return particles.contains(tokens.word(token));
  }

  /** Whether a word follows a hyphen after a name without being part of it: {@code led}. */
  boolean isTail(int word) {
    return tails.contains(word);
  }

  /** Whether a word is one of grammar, as {@code the}. */
  boolean isGrammar(int word) {
    return grammar.contains(word);
  }

  /** Whether a word is an ordinary one at all, however it is mostly written. */
  boolean isKnown(int word) {
    return known.contains(word);
  }

  /** Whether a word is mostly written small inside sentences. */
  boolean isCommon(int word) {
    return common.contains(word);
  }

  /** Whether a token can be part of a name, by its capitals and where it stands. */
  boolean isName(Tokens tokens, int token, Sentence sentence, LetterCase letterCase) {
    int word = tokens.word(token);
    Shape shape = tokens.shape(token);
    if (!shape.isCapital() || grammar.contains(word) || calendar.contains(word)) {
      return false;
    }
    return switch (letterCase) {
      case NORMAL ->
          !veryCommon.contains(word)
              || !startsSentence(tokens, token, sentence)
              || given.contains(word) && isBeforeRareName(tokens, token, sentence);
      case TITLE -> !common.contains(word);
      case CAPITALS -> !known.contains(word) && tokens.length(token) > 2;
    };
  }

  /** Whether a word with a capital follows that is no ordinary one: {@code Frank Carlucci}. */
  private boolean isBeforeRareName(Tokens tokens, int token, Sentence sentence) {
    int next = token + 1;
    return next < sentence.endToken()
        && tokens.shape(next) == Shape.CAPITALISED
        && !known.contains(tokens.word(next));
  }

  /** Whether a capital may be there only because a sentence, quote or list item starts. */
  boolean startsSentence(Tokens tokens, int token, Sentence sentence) {
    if (token == sentence.firstToken()) {
      return true;
    }
    int before = token - 1;
    return tokens.shape(before) == Shape.MARK && ",-\u2013.".indexOf(tokens.first(before)) < 0
        || PhraseMap.isHyphen(tokens, before) && tokens.hasSpaceBefore(token);
  }
}
