package dev.muster.analysis;

import dev.muster.text.Passage;
import dev.muster.text.Shape;
import dev.muster.text.Tokens;
import dev.muster.text.Vocabulary;
import dev.muster.text.WordSet;
import dev.muster.tsv.TsvRow;
import dev.muster.tsv.TsvTable;

/**
 * Tells whether a text is English by the share of English words of grammar among its words: a third
 * to a half in prose, hardly less than a sixth in lists, and under a tenth in other languages.
 */
final class EnglishText {
  private static final int FEWEST_WORDS = 25;
  private static final double LEAST_SHARE = 0.09;

  private final WordSet grammar = new WordSet();

  EnglishText(Vocabulary vocabulary) {
    for (TsvRow row : TsvTable.resource("words/function_words.tsv")) {
      grammar.add(vocabulary.intern(row.required("word")));
    }
  }

  /** Whether a text looks English; one of fewer than 25 words always does. */
  boolean isEnglish(Passage passage) {
    return share(passage) >= LEAST_SHARE;
  }

  /** The share of words of grammar, from 0 to 1; 1 for a text that is too short to tell. */
  double share(Passage passage) {
    Tokens tokens = passage.tokens();
    int words = 0;
    int found = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Shape shape = tokens.shape(i);
      if (shape.isWord()) {
        words++;
        found += grammar.contains(tokens.word(i)) ? 1 : 0;
      }
    }
    return words < FEWEST_WORDS ? 1 : (double) found / words;
  }
}
