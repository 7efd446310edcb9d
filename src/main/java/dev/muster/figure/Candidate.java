package dev.muster.figure;

import dev.muster.text.Tokens;
import java.math.BigDecimal;
import java.util.List;

/**
 * A quantity with what it counts, before the rules say more of it.
 *
 * @param quantity the number with its modifiers
 * @param phrase what it counts; for an ellipsis that of the quantity that it leans on, ending where
 *     the quantity itself does
 * @param leansOn the candidate whose noun it takes over; null if it has its own
 * @param rule the rule that found it
 */
record Candidate(Quantity quantity, CountedPhrase phrase, Candidate leansOn, String rule) {

  /** A number without a noun that takes over the noun of the one before; null if it does not. */
  static Candidate elliptic(SentenceView view, Quantity quantity, List<Candidate> found) {
    if (found.isEmpty() || !quantity.countsPeople()) {
      return null;
    }
    Candidate before = found.get(found.size() - 1);
    int next = quantity.endToken();
    boolean others = view.is(next, "others") || view.is(next, "more");
    boolean ends =
        !view.holds(next)
            || view.isMark(next)
            || view.isAuxiliary(next)
            || view.isPreposition(next)
            || view.verb(next) != null && view.verb(next).object() != null;
    if (!others && !ends) {
      return null;
    }
    CountedPhrase own = before.phrase;
    int end = others ? next + 1 : next;
    CountedPhrase phrase =
        new CountedPhrase(end, end, own.noun(), own.kind(), own.echelon(), List.of(), null);
    return new Candidate(quantity, phrase, before, "ellipsis");
  }

  /** The quantity of an article: one. */
  static Quantity article(SentenceView view, int token) {
    Tokens tokens = view.tokens();
    Numeral one = Numeral.exact(token, token + 1, BigDecimal.ONE);
    return new Quantity(token, token + 1, one, tokens.span(token), Bound.EXACT, null);
  }

  /** Number of the first token, modifiers included. */
  int first() {
    return quantity.firstToken();
  }

  /** Number after the last token of what is counted. */
  int end() {
    return phrase.endToken();
  }
}
