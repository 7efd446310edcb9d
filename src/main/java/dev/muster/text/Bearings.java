package dev.muster.text;

import dev.muster.tsv.TsvRow;
import dev.muster.tsv.TsvTable;

/**
 * Finds phrases that say where something lies as seen from a place: {@code some 25 km to the north
 * of}, {@code just east of}, {@code 30 miles from}. Immutable; may be shared.
 */
public final class Bearings {
  /** The most tokens of such a phrase, a distance in other units in brackets included. */
  private static final int LONGEST = 14;

  private enum Kind {
    UNIT,
    COMPASS,
    BEFORE
  }

  private final WordSet units = new WordSet();
  private final WordSet compass = new WordSet();
  private final WordSet fillers = new WordSet();

  /**
   * @param vocabulary takes in the words of the table
   */
  public Bearings(Vocabulary vocabulary) {
    for (TsvRow row : TsvTable.resource("words/bearings.tsv")) {
      WordSet set =
          switch (row.constant("kind", Kind.class)) {
            case UNIT -> units;
            case COMPASS -> compass;
            case BEFORE -> fillers;
          };
      set.add(vocabulary.intern(row.required("word")));
    }
  }

  /** Whether a token is a point of the compass, or the second half of one. */
  public boolean isCompass(Tokens tokens, int token) {
    return token >= 0 && token < tokens.size() && compass.contains(tokens.word(token));
  }

  /**
   * The number after the last token of the bearing that starts at a token; -1 if none does.
   *
   * @param end number after the last token that it may take in
   */
  public int end(Tokens tokens, int first, int end) {
    int last = Math.min(end, first + LONGEST);
    int at = first;
    while (at < last && fillers.contains(tokens.word(at))) {
      at++;
    }
    boolean distance =
        at + 1 < last && tokens.shape(at) == Shape.NUMBER && units.contains(tokens.word(at + 1));
    at = distance ? afterBrackets(tokens, at + 2, last) : at;
    if (distance && is(tokens, at, last, "from")) {
      return at + 1;
    }
    at = is(tokens, at, last, "to") && is(tokens, at + 1, last, "the") ? at + 2 : at;
    if (at >= last || !isCompass(tokens, at)) {
      return -1;
    }
    boolean joined =
        at + 2 < last && PhraseMap.isHyphen(tokens, at + 1) && isCompass(tokens, at + 2);
    at += joined ? 3 : 1;
    return is(tokens, at, last, "of") ? at + 1 : -1;
  }

  /**
   * The first token of the bearing that ends right before a token; -1 if none does.
   *
   * @param first the first token that it may take in
   */
  public int firstBefore(Tokens tokens, int first, int token) {
    int start = -1;
    for (int i = token - 2; i >= Math.max(first, token - LONGEST); i--) {
      start = end(tokens, i, token) == token ? i : start;
    }
    return start;
  }

  private static int afterBrackets(Tokens tokens, int token, int last) {
    int at = token;
    if (at < last && tokens.is(at, '(')) {
      while (at < last && !tokens.is(at, ')')) {
        at++;
      }
      at++;
    }
    return at;
  }

  private static boolean is(Tokens tokens, int token, int last, String word) {
    return token < last && tokens.text(token).equalsIgnoreCase(word);
  }
}
