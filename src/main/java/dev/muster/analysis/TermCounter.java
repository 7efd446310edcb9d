package dev.muster.analysis;

import dev.muster.text.Folding;
import dev.muster.text.Passage;
import dev.muster.text.Tokens;
import dev.muster.text.Vocabulary;
import dev.muster.text.WordSet;
import dev.muster.tsv.TsvRow;
import dev.muster.tsv.TsvTable;
import java.util.Map;

/**
 * Counts terms: folded words of three letters or more that are no words of grammar and no numbers.
 */
final class TermCounter {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 40;

  private final WordSet grammar = new WordSet();

  TermCounter(Vocabulary vocabulary) {
    for (TsvRow row : TsvTable.resource("words/function_words.tsv")) {
      grammar.add(vocabulary.intern(row.required("word")));
    }
  }

  /** Adds the terms of a passage to counts by term. */
  void count(Passage passage, Map<String, Integer> counts) {
    Tokens tokens = passage.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      boolean term =
          tokens.shape(i).isWord()
              && tokens.length(i) >= SHORTEST
              && tokens.length(i) <= LONGEST
              && !grammar.contains(tokens.word(i));
      if (term) {
        counts.merge(Folding.fold(tokens.text(i)), 1, Integer::sum);
      }
    }
  }
}
