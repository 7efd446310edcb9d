package dev.muster.figure;

/** Tells figures of what was years ago, where no year is named: {@code several years ago}. */
final class YearsAgo {
  /** The tokens within which it is of a figure. */
  private static final int NEAR = 10;

  /** The tokens at the start of a sentence that say when all of it was. */
  private static final int OPENING = 6;

  private YearsAgo() {}

  /** {@code years ago}. */
  private static boolean isLongAgo(SentenceView view, int ago) {
    return view.is(ago, "ago") && (view.is(ago - 1, "years") || view.is(ago - 1, "decades"));
  }

  /**
   * Whether a token ends {@code years ago} and that is said of the verb of a figure and not of
   * another one: {@code had 400 soldiers three years ago}, {@code an attack a decade ago that
   * killed 400}; not {@code the force, set up five years ago, has 12,000}.
   *
   * @param token number of the first token of the figure
   * @param verb that of the figure; null if it has none
   */
  static boolean isOf(SentenceView view, int ago, int token, VerbGroup verb) {
    if (!isLongAgo(view, ago)) {
      return false;
    }
    if (verb != null && (view.clauses().isPresent(verb) || view.clauses().isPerfect(verb))) {
      return false; // no tense of what was years ago
    }
    int from = verb == null ? token : Math.min(token, verb.head());
    if (ago > from) {
      return isNear(token, ago) && !hasOther(view, from, ago, verb);
    }
    boolean noun = view.clauses().at(ago + 1) == WordClass.RELATIVE;
    return noun && isNear(token, ago) || opens(view, ago, from);
  }

  /** {@code Several years ago, when I visited}: whether all up to a token is of that time. */
  private static boolean opens(SentenceView view, int ago, int token) {
    for (int i = ago; i < token; i++) {
      if (view.clauses().at(i) == WordClass.STOP || view.is(i, "now")) {
        return false;
      }
    }
    boolean since = view.is(view.first(), "since") || view.is(view.first(), "until");
    return ago - view.first() < OPENING && !since && !hasOther(view, view.first(), ago, null);
  }

  /** Whether a verb other than a certain one stands between two tokens. */
  private static boolean hasOther(SentenceView view, int from, int to, VerbGroup verb) {
    for (int i = from; i < to; i++) {
      VerbGroup group = view.clauses().groupAt(i);
      if (group != null && group != verb) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNear(int token, int other) {
    return Math.abs(other - token) <= NEAR;
  }
}
