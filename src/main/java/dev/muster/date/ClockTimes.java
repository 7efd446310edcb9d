package dev.muster.date;

import dev.muster.text.Shape;
import dev.muster.text.Tokens;
import java.util.regex.Pattern;

/** Times of the day: {@code 10:39}, {@code 5 p.m.}, {@code 0500 GMT}. */
final class ClockTimes {
  private static final Pattern WITH_SUFFIX = Pattern.compile("\\d{1,2}([.:]\\d{2})?(am|pm|AM|PM)");
  private static final Pattern BEFORE_ZONE = Pattern.compile("\\d{1,4}([.:]\\d{2})?");

  private ClockTimes() {}

  /** The time of the day that starts with a number; null if it is none. */
  static DateMention at(TimeView view, int i) {
    boolean zoned =
        view.is(i + 1, TimeWords.Kind.CLOCK)
            && BEFORE_ZONE.matcher(view.tokens().text(i)).matches();
    boolean time = zoned || hasColon(view, i) || isSuffixed(view, i);
    return time ? view.time(i, zoned ? i + 2 : i + 1) : null;
  }

  private static boolean hasColon(TimeView view, int i) {
    Tokens tokens = view.tokens();
    for (int at = tokens.start(i) + 1; at < tokens.end(i); at++) {
      if (tokens.text().charAt(at) == ':') {
        return true;
      }
    }
    return false;
  }

  private static boolean isSuffixed(TimeView view, int i) {
    return view.tokens().shape(i) == Shape.ALPHANUMERIC
        && WITH_SUFFIX.matcher(view.tokens().text(i)).matches();
  }
}
