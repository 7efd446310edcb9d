package dev.muster.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Finds parts of a stated number of forces: {@code half of its 5,200 troops}, {@code a third of the
 * army of 9,000}. The part is a figure of its own beside the whole, which what is told of the part
 * is not told of. Immutable; may be shared.
 */
final class ShareFinder {
  /** The most tokens between a part and its whole. */
  private static final int REACH = 8;

  /** Digits after the point that a third, times three, is exact to. */
  private static final int DIGITS = 6;

  private final QuantityParser quantities;
  private final CountedPhraseFinder phrases;
  private final LevelFinder levels;

  ShareFinder(QuantityParser quantities, CountedPhraseFinder phrases, LevelFinder levels) {
    this.quantities = quantities;
    this.phrases = phrases;
    this.levels = levels;
  }

  /** The part that starts at a token, leaning on its whole; null if none does. */
  Candidate find(SentenceView view, int token) {
    Quantity share = quantities.share(view, token);
    Quantity whole = share == null ? null : whole(view, share.endToken());
    Candidate counted = whole == null ? null : counted(view, whole);
    if (counted == null || share.numeral().value().compareTo(BigDecimal.ONE) >= 0) {
      return null;
    }
    Quantity part = part(share, whole);
    return part.countsPeople()
        ? new Candidate(part, counted.phrase(), counted, Candidate.SHARE)
        : null;
  }

  /**
   * The number that a part is of; null if another word than those of its noun phrase is between.
   */
  private Quantity whole(SentenceView view, int first) {
    for (int i = first; i < Math.min(view.end(), first + REACH); i++) {
      Quantity whole = view.date(i) == null ? quantities.parse(view, i) : null;
      if (whole != null) {
        return whole.countsPeople() ? whole : null;
      }
      WordClass word = view.clauses().at(i);
      boolean passed =
          word == WordClass.DETERMINER
              || word == WordClass.POSSESSIVE
              || word == WordClass.ATTRIBUTE
              || word == WordClass.ADVERB
              || word == WordClass.NAME
              || word == WordClass.NOUN
              || view.is(i, "of")
              || view.isPossessive(i);
      if (!passed) {
        return null;
      }
    }
    return null;
  }

  private Candidate counted(SentenceView view, Quantity whole) {
    if (phrases.find(view, whole.endToken(), false) instanceof CountedPhraseFinder.Found found) {
      return new Candidate(whole, found.phrase(), null, Candidate.WHOLE);
    }
    Candidate strength = levels.strength(view, whole);
    return strength == null ? null : new Candidate(whole, strength.phrase(), null, Candidate.WHOLE);
  }

  private static Quantity part(Quantity share, Quantity whole) {
    Numeral of = whole.numeral();
    BigDecimal by = share.numeral().value();
    Numeral part =
        new Numeral(
            share.numeral().firstToken(),
            share.numeral().endToken(),
            scaled(of.low(), by),
            scaled(of.value(), by),
            scaled(of.high(), by),
            of.vague());
    boolean stated = share.bound() != Bound.EXACT && of.isExact();
    return new Quantity(
        share.firstToken(),
        share.endToken(),
        part,
        share.number(),
        stated ? share.bound() : whole.bound(),
        share.approximator() == null ? whole.approximator() : share.approximator());
  }

  /** People are whole: of 25 half are 12. */
  private static BigDecimal scaled(BigDecimal value, BigDecimal by) {
    return value == null
        ? null
        : value.multiply(by).setScale(DIGITS, RoundingMode.HALF_UP).setScale(0, RoundingMode.DOWN);
  }
}
