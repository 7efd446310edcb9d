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
  /** The rule of a number that states a level. */
  static final String LEVEL = "level";

  /** The rule of the first number of a change. */
  static final String CHANGE = "change";

  /** The rule of a part of a stated number. */
  static final String SHARE = "share";

  /** The rule of a number of which a part is told something. */
  static final String WHOLE = "whole";

  /** A number without a noun that takes over the noun of the one before; null if it does not. */
  static Candidate elliptic(SentenceView view, Quantity quantity, Candidate before) {
    int next = quantity.endToken();
    boolean singled = Long.valueOf(1).equals(quantity.best()) && view.is(next, "of");
    if (isApart(view, before, quantity)
        || isYear(quantity)
        || view.is(next, "of")
        || view.is(quantity.firstToken() - 1, "in")
        || view.is(quantity.firstToken() - 1, "the") && view.is(quantity.firstToken() - 2, "in")
        || isPopulation(view, quantity.firstToken() - 1)
        || PartRules.isDenied(view, quantity)
        || before == null
        || view.is(next, "from") && PartRules.isPart(view, quantity, before)
        || !quantity.countsPeople()
        || singled
        || isOfSum(view, before)) {
      return null;
    }
    boolean more = view.is(next, "more") && !isNoun(view, next + 1);
    boolean others = view.is(next, "others") || more;
    boolean ends =
        !view.holds(next)
            || view.isMark(next)
            || view.isAuxiliary(next)
            || view.isPreposition(next)
            || view.clauses().groupAt(next) != null;
    if (!others && !ends) {
      return null;
    }
    CountedPhrase own = gapped(view, quantity, before.phrase);
    int end = others ? next + 1 : next;
    CountedPhrase phrase =
        new CountedPhrase(end, end, own.noun(), own.kind(), own.echelon(), List.of(), null);
    return new Candidate(quantity, phrase, before, "ellipsis");
  }

  /** {@code a city of 6 million}. */
  private static boolean isPopulation(SentenceView view, int of) {
    boolean place = Locatives.isPlaceNoun(view, of - 1) || view.is(of - 1, WordRole.SETTLEMENT);
    return view.is(of, "of") && (place || view.is(of - 1, "population"));
  }

  private static boolean isNoun(SentenceView view, int token) {
    WordClass word = view.clauses().at(token);
    return (word == WordClass.NOUN || word == WordClass.ATTRIBUTE) && view.verb(token) == null;
  }

  /**
   * {@code and the army four}, {@code and the police lost six}: the phrase leant on, of the kind
   * that stands before the number.
   */
  private static CountedPhrase gapped(SentenceView view, Quantity quantity, CountedPhrase other) {
    VerbGroup verb = view.clauses().groupAt(quantity.firstToken() - 1);
    int subject = (verb == null ? quantity.firstToken() : verb.first()) - 1;
    boolean people = other.kind() == ForceKind.MILITARY || other.kind() == ForceKind.ARMED_GROUP;
    if (!people || !view.isDeterminer(subject - 1)) {
      return other;
    }
    if (view.is(subject, WordRole.SERVICE)) {
      return other.of(ForceKind.MILITARY);
    }
    if (view.is(subject, WordRole.POLICE)) {
      return other.of(ForceKind.POLICE);
    }
    return view.isFighters(subject) ? other.of(ForceKind.ARMED_GROUP) : other;
  }

  /** Whether another clause begins between a number and the one that it would lean on. */
  private static boolean isApart(SentenceView view, Candidate before, Quantity quantity) {
    if (before == null) {
      return false;
    }
    for (int i = before.end(); i < quantity.firstToken(); i++) {
      WordClass word = view.clauses().at(i);
      if (word == WordClass.RELATIVE || word == WordClass.SUBORDINATOR && !view.is(i, "while")) {
        return true;
      }
    }
    return false;
  }

  /** A number of four digits that may be a year or, in wire copy, a time of the day. */
  private static boolean isYear(Quantity quantity) {
    Long value = quantity.best();
    boolean four = quantity.number().length() == 4 && quantity.bound() == Bound.EXACT;
    return four && value != null && value < 2100 && value >= 100;
  }

  /** Whether a number stands for part of one before: {@code 13 people, including six soldiers}. */
  private static boolean isOfSum(SentenceView view, Candidate candidate) {
    int before = candidate.first() - 1;
    return view.is(before, "including") || view.is(before, "among") || view.is(before, "them");
  }

  /** Whether it states a level of forces that are named elsewhere in its clause. */
  boolean isLevel() {
    return rule.equals(LEVEL) || rule.equals(CHANGE);
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
