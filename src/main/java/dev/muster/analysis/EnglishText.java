package dev.muster.analysis;

import dev.muster.text.Passage;
import dev.muster.text.Shape;
import dev.muster.text.Tokens;
import dev.muster.text.Vocabulary;
import dev.muster.text.WordSet;
import dev.muster.tsv.TsvRow;
import dev.muster.tsv.TsvTable;

/**
 * Tells whether a text is English by the share of known English words among those written small,
 * which names are not: more than nine tenths in English of any kind, a third in other languages
 * that use the same letters, none in those that do not.
 */
final class EnglishText {
  private static final int FEWEST_WORDS = 20;
  private static final double LEAST_SHARE = 0.6;

  private final WordSet known = new WordSet();

  EnglishText(Vocabulary vocabulary) {
    for (String table : new String[] {"words/common_words.tsv", "words/function_words.tsv"}) {
      for (TsvRow row : TsvTable.resource(table)) {
        known.add(vocabulary.intern(row.required("word")));
      }
    }
  }

  /** Whether a text looks English; one of fewer than 20 words written small always does. */
  boolean isEnglish(Passage passage) {
    return share(passage) >= LEAST_SHARE;
  }

  /** The share of known words, from 0 to 1; 1 for a text that is too short to tell. */
  double share(Passage passage) {
    Tokens tokens = passage.tokens();
    int words = 0;
    int found = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.shape(i) == Shape.LOWER && tokens.length(i) > 1) {
        words++;
        found += known.contains(tokens.word(i)) ? 1 : 0;
      }
    }
    return words < FEWEST_WORDS ? 1 : (double) found / words;
  }
}
