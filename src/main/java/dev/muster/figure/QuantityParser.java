package dev.muster.figure;

import dev.muster.figure.FigureWords.Modifier;
import dev.muster.text.PhraseMap;
import dev.muster.text.Span;
import dev.muster.text.Tokens;
import java.util.Set;

/**
 * Reads a number with the modifiers before and after it. A modifier binds the number that it stands
 * beside and no other; where one bounds and another approximates, the bound wins and the other is
 * kept as approximator.
 */
final class QuantityParser {
  private static final int LONGEST_MODIFIER = 5;

  /** Verbs whose particle or preposition is no modifier of the number after it. */
  private static final Set<String> OVER = Set.of("hand", "turn");

  private static final Set<String> ABOUT =
      Set.of("concern", "worry", "talk", "speak", "ask", "write", "complain", "know", "hear");

  private final FigureWords words;
  private final NumeralParser numerals;

  QuantityParser(FigureWords words, NumeralParser numerals) {
    this.words = words;
    this.numerals = numerals;
  }

  /** The quantity whose number starts at a token; null if none does. */
  Quantity parse(SentenceView view, int token) {
    Numeral numeral = numerals.parse(view.tokens(), token, view.end());
    return numeral == null ? null : withModifiers(view, numeral);
  }

  private Quantity withModifiers(SentenceView view, Numeral numeral) {
    Tokens tokens = view.tokens();
    Bound bound = null;
    String approximator = null;
    int first = numeral.firstToken();
    int shown = first;
    boolean between = first > view.first() && view.is(first - 1, "between") && numeral.isRange();
    for (int at = between ? first - 1 : first; at > view.first(); ) {
      PhraseMap.Match<Modifier> match = null;
      int start = at;
      for (int i = Math.max(view.first(), at - LONGEST_MODIFIER); i < at && match == null; i++) {
        PhraseMap.Match<Modifier> found = words.before.longest(tokens, i, at);
        if (found != null && found.endToken() == at) {
          match = found;
          start = i;
        }
      }
      if (match == null || isParticle(view, start, at)) {
        break;
      }
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
  private static boolean isParticle(SentenceView view, int first, int end) {
    FigureWords.Verb verb = view.holds(first - 1) ? view.verb(first - 1) : null;
    if (verb == null || end != first + 1) {
      return false;
    }
    return view.is(first, "over") && OVER.contains(verb.lemma())
        || view.is(first, "about") && ABOUT.contains(verb.lemma());
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
