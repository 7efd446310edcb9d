package dev.muster.text;

/** What kind of character one UTF-16 code unit is, and what shape a run of them has. */
final class Characters {
  private static final byte LETTER = 1;
  private static final byte DIGIT = 2;
  private static final byte BLANK = 3;
  private static final byte[] KINDS = new byte[0x250];
  private static final boolean[] PARTING = new boolean[0x80];

  static {
    for (char c = 0; c < KINDS.length; c++) {
      KINDS[c] = kind(c);
    }
    for (char c = 0; c < PARTING.length; c++) {
      PARTING[c] = KINDS[c] != LETTER && KINDS[c] != DIGIT && ".@:&'`".indexOf(c) < 0;
    }
  }

  private Characters() {}

  private static byte kind(char c) {
    if (c >= '0' && c <= '9') {
      return DIGIT;
    }
    if (Character.isLetter(c)
        || c == '\u00AD'
        || Character.getType(c) == Character.NON_SPACING_MARK) {
      return LETTER;
    }
    boolean blank =
        Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    boolean invisible = c >= '\u200B' && c <= '\u200F' || c == '\u2060' || c == '\uFEFF';
    return blank || invisible ? BLANK : 0;
  }

  /** A letter of any script, or a mark that stands on one. */
  static boolean isLetter(char c) {
    return (c < KINDS.length ? KINDS[c] : kind(c)) == LETTER;
  }

  /** One of the ten ASCII digits. */
  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** White space, a no-break or zero-width space, or a control character. */
  static boolean isBlank(char c) {
    return c == ' ' || (c < KINDS.length ? KINDS[c] : kind(c)) == BLANK;
  }

  /** One of the 52 letters from A to Z and a to z. */
  static boolean isPlainLetter(char c) {
    return c <= 'z' && (c >= 'a' || c >= 'A' && c <= 'Z');
  }

  /**
   * Whether a character after a word cannot belong to it: a blank or an ASCII mark other than those
   * of abbreviations, addresses and clitics.
   */
  static boolean partsWords(char c) {
    return c < PARTING.length && PARTING[c];
  }

  /** The end of a run of letters and digits with the apostrophes and ampersands inside it. */
  static int wordEnd(String text, int start) {
    int end = start + 1;
    while (end < text.length()) {
      char c = text.charAt(end);
      boolean inside =
          isLetter(c)
              || isDigit(c)
              || (Folding.isApostrophe(c)
                      || c == '&' && Character.isUpperCase(text.charAt(end - 1)))
                  && end + 1 < text.length()
                  && isLetter(text.charAt(end + 1));
      if (!inside) {
        break;
      }
      end++;
    }
    return end;
  }

  /** The shape of a word. */
  static Shape shape(String text, int start, int end) {
    int upper = 0;
    int lower = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isUpperCase(c)) {
        upper++;
      } else if (Character.isLowerCase(c)) {
        lower++;
      }
    }
    return shape(upper, lower, Character.isUpperCase(text.charAt(start)));
  }

  /** The shape of a word of so many capitals and small letters. */
  static Shape shape(int upper, int lower, boolean capitalised) {
    if (upper == 0) {
      return Shape.LOWER;
    }
    if (lower == 0) {
      return Shape.UPPER;
    }
    return upper == 1 && capitalised ? Shape.CAPITALISED : Shape.MIXED;
  }
}
