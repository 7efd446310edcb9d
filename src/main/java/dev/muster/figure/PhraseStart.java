package dev.muster.figure;

/**
 * Where the noun phrase of a quantity starts: past {@code more}, {@code of the other 300} and
 * {@code -strong}.
 *
 * @param token number of its first token
 * @param strong whether the people of a unit are counted, as in {@code a 300-strong battalion}
 */
record PhraseStart(int token, boolean strong) {
  /** The most tokens between {@code of} and the number of the whole. */
  private static final int WHOLE = 5;

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
    if (view.is(start + 1, WordRole.STRENGTH)) {
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
    VerbGroup be = isOfWhom(view, end) ? view.clauses().groupAt(next) : null;
    if (be != null && be.is("be")) {
      next = be.head() + 1;
      while (view.clauses().at(next) == WordClass.ADVERB || view.isDeterminer(next)) {
        next++;
      }
    }
    next = wholeOf(view, next);
    while (view.clauses().at(next) == WordClass.NUMBER && view.date(next) == null) {
      next++;
    }
    return next;
  }

  /** Whether {@code of whom} stands at a token. */
  static boolean isOfWhom(SentenceView view, int of) {
    return view.is(of, "of") && (view.is(of + 1, "whom") || view.is(of + 1, "them"));
  }

  /**
   * The number in {@code of the promised 26,000}, {@code of the mission's 1,000}; else the token.
   */
  private static int wholeOf(SentenceView view, int token) {
    int at = token;
    while (at < token + WHOLE && view.clauses().at(at) != null && isInWhole(view, at, token)) {
      at++;
    }
    WordClass last = view.clauses().at(at - 1);
    boolean noun = last == WordClass.NOUN || last == WordClass.NAME;
    boolean number =
        view.clauses().at(at) == WordClass.NUMBER
            && view.date(at) == null
            && !view.is(at, WordRole.SHARE);
    return number && (at == token || !noun) ? at : token;
  }

  /** Whether a word may stand between {@code of} and the number of a whole. */
  private static boolean isInWhole(SentenceView view, int at, int first) {
    boolean described = at == first && view.clauses().at(at) == WordClass.VERB;
    return described || view.clauses().at(at).isInPhrase() || view.isPossessive(at);
  }
}
