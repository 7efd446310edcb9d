package dev.muster.text;

/**
 * Turns offsets in UTF-16 code units, which Java counts in, into offsets in Unicode code points,
 * which Python, SQL and the output tables count in. They differ after an emoji or another character
 * beyond the basic plane.
 */
public final class CodePoints {
  private final String text;
  private final boolean same;
  private int lastUnit;
  private int lastPoint;

  private CodePoints(String text, boolean same) {
    this.text = text;
    this.same = same;
  }

  /** A counter over one text. Not to be shared between threads: it remembers where it was. */
  public static CodePoints of(String text) {
    boolean same = true;
    for (int i = 0; i < text.length() && same; i++) {
      same = !Character.isSurrogate(text.charAt(i));
    }
    return new CodePoints(text, same);
  }

  /**
   * The number of code points before an offset in code units.
   *
   * @param unit from 0 to the text's length; cheapest when asked in rising order
   */
  public int at(int unit) {
    if (same) {
      return unit;
    }
    lastPoint =
        unit >= lastUnit
            ? lastPoint + text.codePointCount(lastUnit, unit)
            : lastPoint - text.codePointCount(unit, lastUnit);
    lastUnit = unit;
    return lastPoint;
  }
}
