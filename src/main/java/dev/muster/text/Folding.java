package dev.muster.text;

import java.text.Normalizer;

/**
 * Makes spellings of one word equal: lower case, Latin letters without their diacritics, one kind
 * of apostrophe, and neither apostrophes nor periods inside a word, so that {@code Kata’ib} and
 * {@code Kataib}, {@code U.S.} and {@code US}, {@code São} and {@code Sao} fold to the same. An
 * apostrophe that starts a word stays ({@code 's}), and a period between digits ({@code 2.5}).
 */
public final class Folding {
  /** What {@link #fold(char)} answers for a character that folding drops. */
  static final char DROPPED = 0;

  private static final int TABLE_END = 0x2000;
  private static final char[] TABLE = new char[TABLE_END];
  private static final String UNDECOMPOSED = "łŁøØđĐıæÆœŒßþÞðÐħĦŧŦ";
  private static final String UNDECOMPOSED_TO = "llooddiaaoosttddhhtt";

  static {
    for (char c = 0; c < TABLE_END; c++) {
      TABLE[c] = foldUncached(c);
    }
  }

  private Folding() {}

  private static char foldUncached(char c) {
    if (isApostrophe(c)) {
      return '\'';
    }
    int special = UNDECOMPOSED.indexOf(c);
    if (special >= 0) {
      return UNDECOMPOSED_TO.charAt(special);
    }
    if (c == '\u00AD' || Character.getType(c) == Character.NON_SPACING_MARK) {
      return DROPPED;
    }
    String decomposed = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
    char base = decomposed.charAt(0);
    boolean latin = Character.UnicodeScript.of(base) == Character.UnicodeScript.LATIN;
    return Character.toLowerCase(latin ? base : c);
  }

  /** Whether a character is used as an apostrophe or for the Arabic ayn and hamza. */
  public static boolean isApostrophe(char c) {
    return c == '\''
        || c == '\u2019'
        || c == '\u2018'
        || (c >= '\u02BB' && c <= '\u02BF')
        || c == '`';
  }

  /** The folded form of one character, or {@link #DROPPED}. */
  static char fold(char c) {
    if (c < TABLE_END) {
      return TABLE[c];
    }
    return isApostrophe(c) ? '\'' : Character.toLowerCase(c);
  }

  /**
   * Writes the folded form of a part of a text into a buffer.
   *
   * @param into at least {@code end - start} long
   * @return the number of characters written
   */
  static int fold(CharSequence text, int start, int end, char[] into) {
    int length = 0;
    char last = 0;
    for (int i = start; i < end; i++) {
      char c = fold(text.charAt(i));
      boolean dropped =
          c == DROPPED || (c == '\'' && length > 0) || (c == '.' && length > 0 && !isDigit(last));
      if (!dropped) {
        into[length++] = c;
      }
      last = c;
    }
    return length;
  }

  /** The folded form of a word. */
  public static String fold(String word) {
    return fold(word, 0, word.length());
  }

  /** The folded form of a part of a text. */
  public static String fold(CharSequence text, int start, int end) {
    char[] buffer = new char[end - start];
    return new String(buffer, 0, fold(text, start, end, buffer));
  }

  /**
   * A hash of a part of a text, equal for words that fold to the same; apostrophes and periods make
   * no difference anywhere.
   */
  public static int hash(CharSequence text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      char c = fold(text.charAt(i));
      if (c != DROPPED && c != '\'' && c != '.') {
        hash = hash * 31 + c;
      }
    }
    return hash;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
