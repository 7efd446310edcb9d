package dev.muster.figure;

/**
 * Finds articles that count: {@code a soldier was killed}, {@code wounded another}. They do where
 * an event's toll is told, as that is a count (figure guidelines, 2). Immutable; may be shared.
 */
final class SingleFinder {
  private final CountedPhraseFinder phrases;
  private final FigureBuilder builder;

  SingleFinder(CountedPhraseFinder phrases, FigureBuilder builder) {
    this.phrases = phrases;
    this.builder = builder;
  }

  /**
   * The candidate of an article or {@code another}; null if the token is none that counts.
   *
   * @param nearest the candidate before; null if there is none
   */
  Candidate find(SentenceView view, int token, Candidate nearest) {
    if (view.is(token, "another")) {
      Candidate other = Candidate.elliptic(view, Candidate.article(view, token), nearest);
      return other != null && builder.isEvent(view, other) ? other : null;
    }
    if (!view.is(token, "a") && !view.is(token, "an")) {
      return null;
    }
    if (!(phrases.find(view, token + 1, true) instanceof CountedPhraseFinder.Found counted)
        || counted.phrase().kind() == ForceKind.FORMATION
        || isBody(view, counted.phrase().endToken() - 1)) {
      return null;
    }
    Quantity quantity = Candidate.article(view, token);
    if (nearest != null && PartRules.isPart(view, quantity, nearest)) {
      return null;
    }
    Candidate candidate = new Candidate(quantity, counted.phrase(), null, "article");
    boolean other = view.is(token - 1, "as") || PartRules.isKin(view, token);
    return !other && !PartRules.isSought(view, token) && builder.isEvent(view, candidate)
        ? candidate
        : null;
  }

  /** {@code a militia}, which is no one of its members. */
  private static boolean isBody(SentenceView view, int noun) {
    return view.is(noun, WordRole.BODY) && !view.is(noun, "guard");
  }
}
