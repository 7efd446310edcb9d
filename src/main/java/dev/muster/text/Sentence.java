package dev.muster.text;

/**
 * A run of tokens that says one thing: a sentence, a headline, an item of a list.
 *
 * @param index its number in its text, from 0
 * @param firstToken number of its first token
 * @param endToken number after its last token; greater than {@code firstToken}
 * @param span from its first to its last character
 */
public record Sentence(int index, int firstToken, int endToken, Span span) {
  /** The number of its tokens. */
  public int length() {
    return endToken - firstToken;
  }

  /** Whether a token is one of its own. */
  public boolean holds(int token) {
    return firstToken <= token && token < endToken;
  }
}
