package dev.muster.figure;

import dev.muster.text.Shape;

/** Tells {@code fighters} that are planes from those who fight. */
final class Fighters {
  /** The tokens within which a word for planes is of the fighters. */
  private static final int NEAR = 8;

  private Fighters() {}

  /**
   * Whether a noun is {@code fighters} that are bought or built, named by their type, or one kind
   * of the planes that are named beside them: {@code 72 Tornado fighters}, {@code 132 warplanes
   * including 72 fighters}; and no word between it and its number says whose they are.
   */
  static boolean arePlanes(SentenceView view, int noun, boolean described) {
    if (!view.is(noun, "fighters") && !view.is(noun, "fighter")) {
      return false;
    }
    if (view.is(noun - 1, WordRole.WARPLANE)
        || view.holds(noun - 1) && view.tokens().shape(noun - 1) == Shape.ALPHANUMERIC) {
      return true;
    }
    VerbGroup verb = view.clauses().lastBefore(noun);
    boolean bought = verb != null && !verb.passive() && view.is(verb, VerbRole.BUY);
    return !described && (bought || isBesidePlanes(view, noun));
  }

  private static boolean isBesidePlanes(SentenceView view, int noun) {
    for (int i = noun - NEAR; i <= noun + NEAR; i++) {
      if (view.is(i, WordRole.WARPLANE)) {
        return true;
      }
    }
    return false;
  }
}
