package dev.muster.figure;

/**
 * Where the noun phrase of a quantity starts: past {@code more}, {@code of the other 300} and
 * {@code -strong}.
 *
 * @param token number of its first token
 * @param strong whether the people of a unit are counted, as in {@code a 300-strong battalion}
 */
record PhraseStart(int token, boolean strong) {
  /**
   * The start of what follows a quantity; null if a hyphen makes it another word, as in {@code
   * six-shooters}, which are no six people who shoot, and {@code four-star generals}.
   *
   * @param end number after the quantity's last token
   * @param one whether the quantity is one
   */
  static PhraseStart of(SentenceView view, int end, boolean one) {
    int start = afterOf(view, end);
    if (!view.isHyphen(start)) {
      return new PhraseStart(start, false);
    }
    if (view.is(start + 1, FigureWords.WordRole.STRENGTH)) {
      return new PhraseStart(start + 2, true);
    }
    boolean rank = view.is(start + 1, "star");
    return rank || !one && view.isPlural(start + 1) ? null : new PhraseStart(start, false);
  }

  private static int afterOf(SentenceView view, int end) {
    int next = end;
    while (view.is(next, "more")
        || view.is(next, "other")
        || view.is(next, "additional")
        || view.is(next, "further")) {
      next++;
    }
    if (!view.is(next, "of")) {
      return next;
    }
    next++;
    while (view.isDeterminer(next)
        || view.is(next, "more")
        || "pronoun".equals(view.grammar(next))) {
      next++;
    }
    while (view.clauses().at(next) == WordClass.NUMBER && view.date(next) == null) {
      next++;
    }
    return next;
  }
}
