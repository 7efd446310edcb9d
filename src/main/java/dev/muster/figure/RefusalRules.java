package dev.muster.figure;

import dev.muster.date.DateMention;
import dev.muster.entity.EntityMention;
import dev.muster.entity.Via;
import dev.muster.text.PhraseMap;
import dev.muster.text.Shape;
import dev.muster.text.Tokens;
import java.math.BigDecimal;

/** Says of numbers that count nothing why they do not: dates, ages, money, designations. */
final class RefusalRules {
  private static final String CURRENCIES = "$\u00A3\u20AC\u00A5\u20B9\u20AA";

  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1800);
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2099);

  private final FigureWords words;

  RefusalRules(FigureWords words) {
    this.words = words;
  }

  /** Why a number that starts at a token is refused before it is read; null if it is not. */
  Refusal refuse(SentenceView view, int token, boolean ordinal) {
    DateMention date = view.date(token);
    if (date != null && date.firstToken() == token) {
      return switch (date.kind()) {
        case DATE -> Refusal.DATE;
        case TIME -> Refusal.TIME;
        case DURATION -> isAge(view, date.endToken()) ? Refusal.AGE : Refusal.DURATION;
      };
    }
    return ordinal ? Refusal.ORDINAL : null;
  }

  private static boolean isAge(SentenceView view, int end) {
    int next = view.holds(end) && PhraseMap.isHyphen(view.tokens(), end) ? end + 1 : end;
    return view.is(next, "old") || view.is(next, "olds") || view.is(next, "age");
  }

  /** {@code one in five soldiers}, {@code one out of five}: a share of them, and no five. */
  private static boolean isShare(SentenceView view, int before) {
    boolean out = view.is(before, "of") && view.is(before - 1, "out");
    if (!out && !view.is(before, "in")) {
      return false;
    }
    int number = out ? before - 2 : before - 1;
    return view.is(number, "one")
        || view.clauses().at(number) == WordClass.NUMBER && view.date(number) == null;
  }

  /** Why a number is refused by what stands right beside it; null if it is not. */
  Refusal refuse(SentenceView view, Quantity quantity) {
    Tokens tokens = view.tokens();
    int first = quantity.numeral().firstToken();
    int before = first - 1;
    if (view.holds(before)
        && tokens.length(before) == 1
        && CURRENCIES.indexOf(tokens.first(before)) >= 0) {
      return Refusal.MONEY;
    }
    if (view.holds(quantity.endToken()) && tokens.is(quantity.endToken(), '%')) {
      return Refusal.PERCENT;
    }
    if (isShare(view, before)) {
      return Refusal.PERCENT;
    }
    boolean joined =
        view.holds(before)
            && PhraseMap.isHyphen(tokens, before)
            && !tokens.hasSpaceBefore(first)
            && !tokens.hasSpaceBefore(before);
    if (joined && view.holds(before - 1) && tokens.shape(before - 1).isWord()) {
      return Refusal.DESIGNATION;
    }
    boolean digits = tokens.shape(first) == Shape.NUMBER;
    boolean named =
        view.holds(before)
            && words.designations.contains(tokens.word(before))
            && view.clauses().groupAt(before) == null;
    if (digits && named) {
      return Refusal.DESIGNATION;
    }
    EntityMention mention = view.mention(first);
    if (mention != null && mention.via() != Via.PATTERN) {
      return Refusal.DESIGNATION;
    }
    if (isYear(view, quantity)) {
      return Refusal.DATE;
    }
    if (!quantity.countsPeople()) {
      return Refusal.OTHER;
    }
    if (view.is(before, "every")) {
      return Refusal.OTHER;
    }
    return isStatedAge(view, quantity, before) ? Refusal.AGE : null;
  }

  /** Four digits that read as a year, unless a noun for forces follows them at once. */
  private static boolean isYear(SentenceView view, Quantity quantity) {
    Numeral numeral = quantity.numeral();
    BigDecimal value = numeral.isRange() ? numeral.low() : numeral.value();
    int first = numeral.firstToken();
    first = view.is(first, "between") ? first + 1 : first;
    boolean year =
        value != null
            && value.compareTo(FIRST_YEAR) >= 0
            && value.compareTo(LAST_YEAR) <= 0
            && view.tokens().length(first) == 4
            && view.tokens().shape(first) == Shape.NUMBER;
    return year && !view.isCountedNoun(quantity.endToken());
  }

  /** {@code Matiu Ratana, 54,}. */
  private static boolean isStatedAge(SentenceView view, Quantity quantity, int before) {
    Long value = quantity.best();
    return value != null
        && value < 110
        && view.holds(before - 1)
        && view.tokens().is(before, ',')
        && view.mention(before - 1) != null
        && view.mention(before - 1).entity().type() == dev.muster.entity.EntityType.PERSON
        && view.holds(quantity.endToken())
        && view.tokens().is(quantity.endToken(), ',');
  }
}
