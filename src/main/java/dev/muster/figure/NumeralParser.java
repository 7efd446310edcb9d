package dev.muster.figure;

import dev.muster.figure.NumeralWords.Kind;
import dev.muster.figure.NumeralWords.Word;
import dev.muster.text.PhraseMap;
import dev.muster.text.Shape;
import dev.muster.text.Tokens;
import dev.muster.text.Vocabulary;
import java.math.BigDecimal;

/**
 * Reads numbers in digits and words, ranges of them, and vague words.
 *
 * <pre>
 * numeral  = "between" plain "and" plain | plain [("to" | "-" | "or") plain] [scale] | vague
 * plain    = digits [scale] [words below the scale] | words
 * digits   = 5,000 | 5 000 | 5000 | 2.5 | 30k
 * words    = fifteen hundred | two and a half thousand | half a dozen | a couple of dozen
 * vague    = dozens | tens of thousands | several [hundred] | a few [dozen]
 * </pre>
 *
 * <p>Two numbers joined by {@code and} are a list, not a range. Immutable; may be shared.
 */
public final class NumeralParser {
  private final NumeralWords words;
  private final int and;
  private final int between;
  private final int of;
  private final int to;
  private final int or;
  private final int a;
  private final int an;

  /**
   * @param vocabulary that of the tokens; words are added to it
   */
  public NumeralParser(Vocabulary vocabulary) {
    this.words = new NumeralWords(vocabulary);
    this.and = vocabulary.intern("and");
    this.between = vocabulary.intern("between");
    this.of = vocabulary.intern("of");
    this.to = vocabulary.intern("to");
    this.or = vocabulary.intern("or");
    this.a = vocabulary.intern("a");
    this.an = vocabulary.intern("an");
  }

  /**
   * The longest number that starts at a token; null if none does. A lone {@code a} is no number.
   *
   * @param end number of the first token that must not be part of it
   */
  public Numeral parse(Tokens tokens, int first, int end) {
    int word = tokens.word(first);
    if (tokens.shape(first) == Shape.NUMBER || tokens.shape(first) == Shape.ALPHANUMERIC) {
      return withRange(tokens, first, end);
    }
    if (word == between) {
      return between(tokens, first, end);
    }
    boolean starts = word == a || word == an || words.word(word) != null;
    return starts ? withRange(tokens, first, end) : null;
  }

  /** Whether a token is an ordinal: {@code 82nd}, {@code eighth}. */
  public boolean isOrdinal(Tokens tokens, int token) {
    if (tokens.shape(token) == Shape.ALPHANUMERIC) {
      return tokens.text(token).matches("(?i)[\\d,]+(st|nd|rd|th)");
    }
    Word word = words.word(tokens.word(token));
    return word != null && word.kind() == Kind.ORDINAL;
  }

  private Numeral between(Tokens tokens, int first, int end) {
    Numeral low = first + 1 < end ? plain(tokens, first + 1, end) : null;
    if (low == null
        || !low.isExact()
        || low.endToken() + 1 >= end
        || tokens.word(low.endToken()) != and) {
      return null;
    }
    Numeral high = plain(tokens, low.endToken() + 1, end);
    return high == null || !high.isExact() ? null : range(first + 1, low, high);
  }

  private Numeral withRange(Tokens tokens, int first, int end) {
    Numeral low = plain(tokens, first, end);
    if (low == null || !low.isExact() || low.endToken() + 1 >= end) {
      return low;
    }
    int joint = low.endToken();
    int word = tokens.word(joint);
    boolean hyphen = PhraseMap.isHyphen(tokens, joint);
    boolean joins = hyphen || word == to || word == or;
    Numeral high = joins ? plain(tokens, joint + 1, end) : null;
    if (high == null || !high.isExact()) {
      return low;
    }
    Numeral range = range(first, low, high);
    boolean near = word != or || isNear(range);
    return range == null || !near ? low : range;
  }

  /** "5 or 50" names two numbers; "five or six" and "100 or 200" an interval. */
  private static boolean isNear(Numeral range) {
    return range != null
        && range.low().multiply(BigDecimal.valueOf(3)).compareTo(range.high()) >= 0;
  }

  /** A range of two numbers, the first in the unit of the second: {@code 3-5,000}; null if none. */
  private static Numeral range(int first, Numeral low, Numeral high) {
    BigDecimal from = low.value();
    BigDecimal until = high.value();
    BigDecimal thousand = BigDecimal.valueOf(1000);
    for (BigDecimal unit = thousand; unit.compareTo(until) <= 0; unit = unit.multiply(thousand)) {
      BigDecimal scaled = from.multiply(unit);
      boolean ofUnit = from.compareTo(thousand) < 0 && until.remainder(unit).signum() == 0;
      if (ofUnit
          && scaled.compareTo(until) < 0
          && until.compareTo(scaled.multiply(BigDecimal.TEN)) <= 0) {
        return Numeral.range(first, high.endToken(), scaled, until);
      }
    }
    return from.compareTo(until) < 0 ? Numeral.range(first, high.endToken(), from, until) : null;
  }

  /** One number or vague word, no range. */
  private Numeral plain(Tokens tokens, int first, int end) {
    if (first >= end) {
      return null;
    }
    Shape shape = tokens.shape(first);
    if (shape == Shape.NUMBER || shape == Shape.ALPHANUMERIC) {
      return digits(tokens, first, end);
    }
    Numeral vague = vague(tokens, first, end);
    return vague == null ? spelled(tokens, first, end) : vague;
  }

  private Numeral digits(Tokens tokens, int first, int end) {
    BigDecimal value = value(tokens.text(first));
    if (value == null) {
      return null;
    }
    int at = first + 1;
    while (at < end && isGroup(tokens, first, at)) {
      value = value.multiply(BigDecimal.valueOf(1000)).add(new BigDecimal(tokens.text(at)));
      at++;
    }
    Word scale = at < end ? words.word(tokens.word(at)) : null;
    boolean scaled =
        scale != null
            && (scale.kind() == Kind.SCALE
                || scale.kind() == Kind.HUNDRED
                || scale.kind() == Kind.DOZEN);
    if (!scaled) {
      return Numeral.exact(first, at, value);
    }
    value = value.multiply(BigDecimal.valueOf(scale.value()));
    at++;
    Numeral rest = scale.kind() == Kind.SCALE ? spelled(tokens, at, end) : null;
    boolean adds =
        rest != null
            && rest.value().compareTo(BigDecimal.valueOf(scale.value())) < 0
            && !isSmallArticle(tokens, at);
    return adds
        ? Numeral.exact(first, rest.endToken(), value.add(rest.value()))
        : Numeral.exact(first, at, value);
  }

  private boolean isSmallArticle(Tokens tokens, int token) {
    return tokens.word(token) == a || tokens.word(token) == an;
  }

  /** A further group of three digits after a blank: {@code 5 000}. */
  private static boolean isGroup(Tokens tokens, int first, int at) {
    return tokens.shape(at) == Shape.NUMBER
        && tokens.length(at) == 3
        && tokens.length(first) <= 3
        && tokens.start(at) == tokens.end(at - 1) + 1
        && tokens.text(first).chars().allMatch(Character::isDigit)
        && tokens.text(at).chars().allMatch(Character::isDigit);
  }

  /**
   * The value of digits with separators and a suffix; null if they are a time, fraction or ordinal.
   */
  private BigDecimal value(String written) {
    int letters = written.length();
    while (letters > 0 && Character.isLetter(written.charAt(letters - 1))) {
      letters--;
    }
    String number = written.substring(0, letters);
    long factor = 1;
    if (letters < written.length()) {
      factor =
          switch (written.substring(letters).toLowerCase(java.util.Locale.ROOT)) {
            case "k" -> 1_000;
            case "m", "mn", "mln" -> 1_000_000;
            case "bn" -> 1_000_000_000;
            default -> 0;
          };
    }
    if (factor == 0 || number.indexOf(':') >= 0 || number.indexOf('/') >= 0) {
      return null;
    }
    String plain = number.replace(",", "");
    if (plain.matches("\\d{1,3}(\\.\\d{3}){2,}") || plain.matches("\\d{1,3}\\.000")) {
      plain = plain.replace(".", "");
    }
    if (!plain.matches("\\d*(\\.\\d+)?") || plain.isEmpty() || plain.length() > 18) {
      return null;
    }
    return new BigDecimal(plain).multiply(BigDecimal.valueOf(factor));
  }

  /** {@code dozens}, {@code tens of thousands}, {@code several hundred}, {@code a few dozen}. */
  private Numeral vague(Tokens tokens, int first, int end) {
    boolean article = isSmallArticle(tokens, first);
    int at = article ? first + 1 : first;
    Word word = at < end ? words.word(tokens.word(at)) : null;
    if (word == null) {
      return null;
    }
    int next = at + 1 < end && tokens.word(at + 1) == of ? at + 2 : at + 1;
    Word unit = next < end ? words.word(tokens.word(next)) : null;
    return switch (word.kind()) {
      case VAGUE -> article ? null : vague(first, at, next, word, unit);
      case TENS ->
          unit != null && unit.kind() == Kind.VAGUE ? scaled(first, next, word, unit) : null;
      case FEW -> few(tokens, first, at, next, word, unit);
      default -> null;
    };
  }

  private static Numeral vague(int first, int at, int next, Word word, Word unit) {
    if (unit != null && unit.kind() == Kind.VAGUE && unit.value() > word.value()) {
      return scaled(first, next, word, unit);
    }
    return Numeral.vague(
        first, at + 1, BigDecimal.valueOf(word.low()), BigDecimal.valueOf(word.high()));
  }

  /** "Hundreds of thousands" counts in thousands up to the last one before a million. */
  private static Numeral scaled(int first, int unitToken, Word word, Word unit) {
    long high = (word.high() + 1) * unit.value() - 1;
    return Numeral.vague(
        first,
        unitToken + 1,
        BigDecimal.valueOf(word.low() * unit.value()),
        BigDecimal.valueOf(high));
  }

  private Numeral few(Tokens tokens, int first, int at, int next, Word word, Word unit) {
    boolean counts =
        unit != null
            && (unit.kind() == Kind.HUNDRED
                || unit.kind() == Kind.SCALE
                || unit.kind() == Kind.DOZEN
                || unit.kind() == Kind.VAGUE);
    long times = counts ? unit.value() : 1;
    int end = counts ? next + 1 : at + 1;
    boolean bareFew = word.value() == 1 && at == first && isFew(tokens, at);
    return bareFew
        ? null
        : Numeral.vague(
            first,
            end,
            BigDecimal.valueOf(word.low() * times),
            BigDecimal.valueOf(word.high() * times));
  }

  /** "Few soldiers" says that there are not many, and no number. */
  private static boolean isFew(Tokens tokens, int token) {
    return tokens.length(token) == 3;
  }

  private Numeral spelled(Tokens tokens, int first, int end) {
    Spelled spelled = new Spelled(tokens, first, end);
    return spelled.read() ? Numeral.exact(first, spelled.at, spelled.value()) : null;
  }

  /** Reads a number in words from left to right, as far as it goes. */
  private final class Spelled {
    private final Tokens tokens;
    private final int end;
    private int at;
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal current = BigDecimal.ZERO;
    private Kind last;
    private long smallestScale = Long.MAX_VALUE;

    Spelled(Tokens tokens, int first, int end) {
      this.tokens = tokens;
      this.at = first;
      this.end = end;
    }

    BigDecimal value() {
      return total.add(current);
    }

    boolean read() {
      if (at >= end) {
        return false;
      }
      int start = at;
      if (isSmallArticle(tokens, at)) {
        Word next = word(at + 1);
        boolean unit =
            next != null
                && (next.kind() == Kind.HUNDRED
                    || next.kind() == Kind.SCALE
                    || next.kind() == Kind.DOZEN
                    || next.kind() == Kind.COUPLE);
        if (!unit) {
          return false;
        }
        at++;
        current = BigDecimal.ONE;
      } else if (isHalf(at)) {
        Word unit = isArticle(at + 1) ? word(at + 2) : null;
        if (unit == null || unit.kind() != Kind.SCALE && unit.kind() != Kind.DOZEN) {
          return false;
        }
        total = BigDecimal.valueOf(unit.value()).divide(BigDecimal.valueOf(2));
        at += 3;
        return true;
      }
      while (at < end && step()) {
        continue;
      }
      return at > start && last != null;
    }

    private Word word(int token) {
      return token < end ? words.word(tokens.word(token)) : null;
    }

    private boolean isArticle(int token) {
      return token < end && isSmallArticle(tokens, token);
    }

    private boolean isHalf(int token) {
      Word word = word(token);
      return word != null && word.kind() == Kind.FRACTION && word.value() == 2;
    }

    /** Takes the next word in, with an {@code and} or hyphen before it; false if it is none. */
    private boolean step() {
      int next = at;
      if (last != null && PhraseMap.isHyphen(tokens, at) && !tokens.hasSpaceBefore(at)) {
        next++;
      } else if (last != null && tokens.word(at) == and) {
        if (takeHalf()) {
          return true;
        }
        if (last != Kind.HUNDRED && last != Kind.SCALE) {
          return false;
        }
        next++;
      }
      if (last == Kind.COUPLE && tokens.word(at) == of) {
        next++;
      }
      Word word = word(next);
      boolean joinedAnd = next > at && tokens.word(at) == and;
      if (word == null
          || !fits(word)
          || joinedAnd
              && word.kind() != Kind.UNIT
              && word.kind() != Kind.TEEN
              && word.kind() != Kind.TEN) {
        return false;
      }
      take(word);
      last = word.kind();
      at = next + 1;
      return true;
    }

    /** {@code two and a half thousand}, {@code a million and a half}. */
    private boolean takeHalf() {
      if (!isArticle(at + 1) || !isHalf(at + 2)) {
        return false;
      }
      Word unit = word(at + 3);
      BigDecimal half = new BigDecimal("0.5");
      if (unit != null && unit.kind() == Kind.SCALE && last == Kind.UNIT) {
        total = total.add(current.add(half).multiply(BigDecimal.valueOf(unit.value())));
        current = BigDecimal.ZERO;
        at += 4;
      } else if (last == Kind.SCALE) {
        total = total.add(half.multiply(BigDecimal.valueOf(smallestScale)));
        at += 3;
      } else {
        return false;
      }
      last = Kind.FRACTION;
      return true;
    }

    private boolean fits(Word word) {
      return switch (word.kind()) {
        case UNIT ->
            last != Kind.UNIT
                && last != Kind.TEEN
                && last != Kind.DOZEN
                && last != Kind.COUPLE
                && last != Kind.FRACTION;
        case TEEN, TEN -> last == null || last == Kind.HUNDRED || last == Kind.SCALE;
        case HUNDRED ->
            last == null && current.signum() > 0
                || last == Kind.UNIT
                || last == Kind.TEEN
                || last == Kind.TEN
                || last == Kind.COUPLE;
        case SCALE ->
            (last != null || current.signum() > 0)
                && word.value() < smallestScale
                && last != Kind.FRACTION
                && last != Kind.DOZEN;
        case DOZEN ->
            last == null && current.signum() > 0
                || last == Kind.UNIT
                || last == Kind.TEEN
                || last == Kind.TEN
                || last == Kind.COUPLE;
        case COUPLE -> last == null && current.signum() > 0;
        default -> false;
      };
    }

    private void take(Word word) {
      BigDecimal value = BigDecimal.valueOf(word.value());
      switch (word.kind()) {
        case UNIT, TEEN, TEN -> current = current.add(value);
        case HUNDRED, DOZEN -> current = current.max(BigDecimal.ONE).multiply(value);
        case COUPLE -> current = value;
        case SCALE -> {
          total = total.add(current.max(BigDecimal.ONE).multiply(value));
          current = BigDecimal.ZERO;
          smallestScale = word.value();
        }
        default -> throw new IllegalStateException("no such part of a number: " + word);
      }
    }
  }
}
