package dev.muster.figure;

import dev.muster.figure.FigureWords.Modifier;
import dev.muster.figure.FigureWords.Verb;
import dev.muster.text.PhraseMap;
import dev.muster.text.Span;
import dev.muster.text.Tokens;
import java.math.BigDecimal;

/**
 * Reads a number with the modifiers before and after it. A modifier binds the number that it stands
 * beside and no other; where one bounds and another approximates, the bound wins and the other is
 * kept as approximator.
 */
final class QuantityParser {
  private static final int LONGEST_MODIFIER = 5;

  /** How many times a step the level after it is at least. */
  private static final int STEP = 3;

  /** The tokens within which a word for a change stands before its numbers. */
  private static final int FAR = 14;

  private final FigureWords words;
  private final NumeralParser numerals;

  QuantityParser(FigureWords words, NumeralParser numerals) {
    this.words = words;
    this.numerals = numerals;
  }

  /** The quantity whose number starts at a token; null if none does. */
  Quantity parse(SentenceView view, int token) {
    Numeral numeral = numerals.parse(view.tokens(), token, view.end());
    boolean range = numeral != null && numeral.isRange();
    if (range && (isStep(view, numeral) || isChange(view, numeral))) {
      numeral = numerals.parse(view.tokens(), token, to(view, numeral));
    }
    return numeral == null ? null : withModifiers(view, numeral);
  }

  /** {@code rise by 1,200 to 9,000}: a step and the level after it, far apart. */
  private static boolean isStep(SentenceView view, Numeral range) {
    boolean far = range.low().multiply(BigDecimal.valueOf(STEP)).compareTo(range.high()) <= 0;
    return far && view.is(range.firstToken() - 1, "by") && to(view, range) > 0;
  }

  /** {@code grew from 122,000 to 137,000}: what was and what came of it, two numbers. */
  private boolean isChange(SentenceView view, Numeral range) {
    int from = range.firstToken() - 1;
    while (from > range.firstToken() - LONGEST_MODIFIER && !view.is(from, "from")) {
      from--;
    }
    if (!view.is(from, "from") || to(view, range) < 0) {
      return false;
    }
    for (int i = from - 1; i >= Math.max(view.first(), from - FAR); i--) {
      boolean changes =
          words.is(view.verb(i), VerbRole.UP) || words.is(view.verb(i), VerbRole.DOWN);
      if (changes || view.clauses().at(i) == WordClass.STOP) {
        return changes;
      }
    }
    return false;
  }

  /** The token of the word between the two ends of a range; -1 if it is another one. */
  private static int to(SentenceView view, Numeral range) {
    for (int i = range.firstToken() + 1; i < range.endToken(); i++) {
      if (view.is(i, "to")) {
        return i;
      }
    }
    return -1;
  }

  /** The fraction that starts at a token, as a quantity below one; null if none does. */
  Quantity share(SentenceView view, int token) {
    Numeral share = numerals.share(view.tokens(), token, view.end());
    return share == null ? null : withModifiers(view, share);
  }

  private Quantity withModifiers(SentenceView view, Numeral numeral) {
    Tokens tokens = view.tokens();
    Bound bound = null;
    String approximator = null;
    int first = numeral.firstToken();
    int shown = first;
    boolean between = first > view.first() && view.is(first - 1, "between") && numeral.isRange();
    for (int at = between ? first - 1 : first; at > view.first(); ) {
      int from = Math.max(view.first(), at - LONGEST_MODIFIER);
      PhraseMap.Match<Modifier> match = words.before.longestEndingAt(tokens, from, at);
      if (match == null || isParticle(view, match.firstToken(), at)) {
        break;
      }
      if (match.value().bound() == Bound.ABOUT && view.is(at, "the")) {
        break; // "this is about the two soldiers", "close to the 4,000-member force"
      }
      int start = match.firstToken();
      bound = bound == null ? match.value().bound() : stronger(bound, match.value().bound());
      approximator = approximator == null ? match.value().approximator() : approximator;
      first = start;
      shown = match.value().bound() != null || !isPlain(view, start, at) ? start : shown;
      at = start;
    }
    int end = numeral.endToken();
    int next = isHyphenated(view, end) ? end + 1 : end;
    PhraseMap.Match<Modifier> after =
        next < view.end() ? words.after.longest(tokens, next, view.end()) : null;
    if (after != null && !view.is(after.endToken(), "than")) {
      bound = bound == null ? after.value().bound() : stronger(bound, after.value().bound());
      approximator = approximator == null ? after.value().approximator() : approximator;
      end = after.endToken();
    }
    Span number = new Span(tokens.start(numeral.firstToken()), tokens.end(numeral.endToken() - 1));
    return new Quantity(
        Math.min(shown, numeral.firstToken()),
        end,
        numeral,
        number,
        bound(numeral, bound),
        approximator);
  }

  /** {@code handed over 25 prisoners}, {@code concerned about 39}: of the verb, and no bound. */
  private boolean isParticle(SentenceView view, int first, int end) {
    if (end != first + 1) {
      return false;
    }
    Verb verb = view.verb(first - 1);
    return view.is(first, "over") && words.is(verb, VerbRole.HANDING)
        || view.is(first, "about") && words.is(verb, VerbRole.TOPIC);
  }

  /** Whether a hyphen without blanks stands at a token: {@code 40-odd}. */
  private static boolean isHyphenated(SentenceView view, int token) {
    Tokens tokens = view.tokens();
    return view.holds(token + 1)
        && PhraseMap.isHyphen(tokens, token)
        && !tokens.hasSpaceBefore(token)
        && !tokens.hasSpaceBefore(token + 1);
  }

  /** A determiner or possessive alone, which no quote needs. */
  private static boolean isPlain(SentenceView view, int first, int end) {
    return end - first == 1 && view.grammar(first) != null && !view.is(first, "another");
  }

  private static Bound stronger(Bound one, Bound other) {
    return other == null || one != Bound.ABOUT ? one : other;
  }

  private static Bound bound(Numeral numeral, Bound stated) {
    if (numeral.vague()) {
      return Bound.VAGUE;
    }
    if (numeral.isRange()) {
      return Bound.BETWEEN;
    }
    return stated == null ? Bound.EXACT : stated;
  }
}
