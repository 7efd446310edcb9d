package dev.muster.text;

/**
 * Parts a text into words, numbers and marks, as news needs it.
 *
 * <ul>
 *   <li>A word keeps its inner apostrophes ({@code Kata'ib}); a clitic is a token of its own
 *       ({@code Iraq} {@code 's}, {@code do} {@code n't}), and so is a hyphen ({@code US} {@code -}
 *       {@code led}).
 *   <li>An abbreviation keeps its period ({@code U.S.}, {@code Gen.}, {@code Aug.}).
 *   <li>A number keeps the marks inside it ({@code 3,000}, {@code 2.5}, {@code 10:30}, {@code
 *       9/11}) and up to four letters after it ({@code 82nd}, {@code 30k}). Groups parted by a
 *       blank are tokens of their own.
 *   <li>Marks are single, but for a run of one mark ({@code --}, {@code ...}).
 * </ul>
 *
 * Every character that is no blank belongs to exactly one token. Immutable; may be shared.
 */
public final class Tokenizer {
  private static final int LONGEST_SUFFIX = 4;
  private static final String RUNS = ".-_*=~!?";

  private final Vocabulary vocabulary;
  private final Abbreviations abbreviations = Abbreviations.load();

  /**
   * @param vocabulary gives the tokens' word numbers; may still grow, but not while a text is being
   *     tokenised
   */
  public Tokenizer(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The tokens of a text. */
  public Tokens tokenize(String text) {
    return new Scan(text).run();
  }

  Abbreviations abbreviations() {
    return abbreviations;
  }

  /** One walk over one text. */
  private final class Scan {
    private final String text;

    /** The text's code units: an array is read quicker than a string, which has two forms. */
    private final char[] chars;

    private final int length;
    private final Tokens tokens;
    private final char[] buffer = Vocabulary.buffer();

    Scan(String text) {
      this.text = text;
      this.chars = text.toCharArray();
      this.length = chars.length;
      this.tokens = Tokens.of(text, vocabulary);
    }

    Tokens run() {
      int at = 0;
      while (at < length) {
        char c = chars[at];
        if (Characters.isBlank(c)) {
          at++;
        } else if (Characters.isLetter(c)) {
          at = plainWord(at);
        } else if (Characters.isDigit(c) || startsDecimal(at)) {
          at = number(at);
        } else {
          at = mark(at);
        }
      }
      return tokens.trimmed();
    }

    private void add(int start, int end, Shape shape) {
      tokens.add(start, end, vocabulary.id(text, start, end, buffer), shape);
    }

    private char at(int index) {
      return index < length ? chars[index] : ' ';
    }

    /**
     * A word of letters from A to Z with nothing after it that could belong to it, which nearly all
     * are: folded, measured and looked up in one go. Any other is left to {@link #word}.
     */
    private int plainWord(int start) {
      int end = start;
      int capitals = 0;
      long key = 0;
      char c = chars[start];
      while (Characters.isPlainLetter(c) && end - start < buffer.length) {
        char small = (char) (c | 0x20);
        buffer[end - start] = small;
        key = Vocabulary.key(key, small);
        capitals += c < 'a' ? 1 : 0;
        end++;
        c = at(end);
      }
      if (!Characters.partsWords(c)) {
        return word(start);
      }
      boolean capitalised = capitals > 0 && chars[start] < 'a';
      Shape shape = Characters.shape(capitals, end - start - capitals, capitalised);
      tokens.add(start, end, vocabulary.id(buffer, end - start, key), shape);
      return end;
    }

    private int word(int start) {
      int end = Characters.wordEnd(text, start);
      int address = Addresses.end(text, start, end);
      if (address > start) {
        add(start, address, Shape.ADDRESS);
        return address;
      }
      int abbreviated = at(end) == '.' ? abbreviations.end(text, start, end, buffer) : end;
      if (abbreviated > end) {
        add(start, abbreviated, Characters.shape(text, start, abbreviated));
        return abbreviated;
      }
      int clitic = Clitics.start(text, start, end);
      add(start, clitic, Characters.shape(text, start, clitic));
      if (clitic < end) {
        add(clitic, end, Shape.LOWER);
      }
      return end;
    }

    private boolean startsDecimal(int at) {
      return chars[at] == '.'
          && Characters.isDigit(at(at + 1))
          && (at == 0 || Characters.isBlank(chars[at - 1]));
    }

    private int number(int start) {
      int end = start + 1;
      while (end < length && (Characters.isDigit(chars[end]) || isInsideNumber(end))) {
        end++;
      }
      int suffix = end;
      while (suffix < length && Characters.isLetter(chars[suffix])) {
        suffix++;
      }
      boolean joined = suffix > end && suffix - end <= LONGEST_SUFFIX;
      add(start, joined ? suffix : end, joined ? Shape.ALPHANUMERIC : Shape.NUMBER);
      return joined ? suffix : end;
    }

    /** Whether the mark at an index joins the digits around it to one number. */
    private boolean isInsideNumber(int index) {
      char c = chars[index];
      if (!Characters.isDigit(chars[index - 1]) || !Characters.isDigit(at(index + 1))) {
        return false;
      }
      return switch (c) {
        case '.', ':', '/' -> true;
        case ',' -> digits(index + 1) == 3 || digits(index + 1) == 2 && at(index + 3) == ',';
        default -> false;
      };
    }

    private int digits(int from) {
      int end = from;
      while (end < length && Characters.isDigit(chars[end])) {
        end++;
      }
      return end - from;
    }

    private int mark(int start) {
      char c = chars[start];
      int end = start + 1;
      if (Character.isHighSurrogate(c) && Character.isLowSurrogate(at(end))) {
        end++;
      } else if (RUNS.indexOf(c) >= 0) {
        while (at(end) == c) {
          end++;
        }
      }
      int word = end - start > 2 ? Vocabulary.UNKNOWN : vocabulary.id(text, start, end, buffer);
      tokens.add(start, end, word, Shape.MARK);
      return end;
    }
  }
}
