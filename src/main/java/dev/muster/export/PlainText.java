package dev.muster.export;

/** Text as all formats can hold it. */
final class PlainText {
  private PlainText() {}

  /**
   * Without what XML 1.0 forbids (control characters, halves of surrogate pairs, non-characters),
   * and with a blank for each line break or tab, so that a label is one line. Null stays null.
   */
  static String of(String text) {
    if (text == null || text.codePoints().allMatch(PlainText::isPlain)) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            point -> {
              if (isPlain(point)) {
                plain.appendCodePoint(point);
              } else if (Character.isWhitespace(point) || point == '\u0085') {
                plain.append(' ');
              }
            });
    return plain.toString();
  }

  private static boolean isPlain(int point) {
    boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    return !Character.isISOControl(point) && !surrogate && (point & 0xFFFE) != 0xFFFE;
  }
}
