package dev.muster.entity;

import dev.muster.text.Sentence;
import dev.muster.text.Shape;
import dev.muster.text.Tokens;
import java.util.function.Supplier;

/** How a sentence uses capitals, which decides what a capital tells. */
enum LetterCase {
  /** Capitals start sentences and names. */
  NORMAL,
  /** Nearly every word starts with a capital and no full stop ends them, as in headlines. */
  TITLE,
  /** Everything is in capitals, as in old wire copy. */
  CAPITALS;

  /** The use of capitals in a sentence; one of a single word follows its surroundings. */
  static LetterCase of(Tokens tokens, Sentence sentence, Supplier<LetterCase> surroundings) {
    int words = 0;
    int capitals = 0;
    int titled = 0;
    int small = 0;
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      Shape shape = tokens.shape(i);
      if (!shape.isWord() || tokens.length(i) < 2) {
        continue;
      }
      words++;
      capitals += shape == Shape.UPPER ? 1 : 0;
      titled += shape.isCapital() ? 1 : 0;
      small += shape == Shape.LOWER && tokens.length(i) > 3 ? 1 : 0;
    }
    if (words < 2) {
      return surroundings.get();
    }
    if (capitals * 10 >= words * 8 && (words > 3 || surroundings.get() == CAPITALS)) {
      return CAPITALS;
    }
    boolean stopped = tokens.is(sentence.endToken() - 1, '.');
    boolean title = !stopped && titled * 10 >= words * 6 && small * 5 <= words && words > 3;
    return title ? TITLE : NORMAL;
  }

  /** The use of capitals in a whole passage: all in capitals, or not. */
  static LetterCase of(Tokens tokens) {
    int words = 0;
    int capitals = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.shape(i).isWord() && tokens.length(i) > 1) {
        words++;
        capitals += tokens.shape(i) == Shape.UPPER ? 1 : 0;
      }
    }
    return words > 3 && capitals * 10 >= words * 8 ? CAPITALS : NORMAL;
  }
}
