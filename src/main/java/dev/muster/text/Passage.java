package dev.muster.text;

import java.util.List;

/**
 * A text with its tokens and its sentences.
 *
 * @param tokens the tokens, none left out
 * @param sentences runs of tokens that together hold each token once, in order
 */
public record Passage(Tokens tokens, List<Sentence> sentences) {
  public Passage {
    sentences = List.copyOf(sentences);
  }

  /** The text that all offsets point into. */
  public String text() {
    return tokens.text();
  }

  /** What is written in a sentence. */
  public String text(Sentence sentence) {
    return sentence.span().of(tokens.text());
  }

  /** The sentence that holds a token. */
  public Sentence sentenceOf(int token) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).endToken() <= token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return sentences.get(low);
  }
}
