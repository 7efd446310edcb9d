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

  /** The words of the vocabulary, by their numbers: one string for all articles. */
  private final String[] words;

  /**
   * @param vocabulary that of the tokens, with nearly all of its words
   */
  TermCounter(Vocabulary vocabulary) {
    for (TsvRow row : TsvTable.resource("words/function_words.tsv")) {
      grammar.add(vocabulary.intern(row.required("word")));
    }
    this.words = new String[vocabulary.size()];
    for (int word = 1; word < words.length; word++) {
      words[word] = vocabulary.word(word);
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
        counts.merge(term(tokens, i), 1, Integer::sum);
      }
    }
  }

  private String term(Tokens tokens, int token) {
    int word = tokens.word(token);
    return word != Vocabulary.UNKNOWN && word < words.length
        ? words[word]
        : Folding.fold(tokens.text(), tokens.start(token), tokens.end(token));
  }
}
