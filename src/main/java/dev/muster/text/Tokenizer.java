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
  private static final String CLITICS = "s d m re ve ll";
  private static final String AFTER_ADDRESS = ".,;:!?)]}>\"'\u201D\u2019\u00BB";

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
    private final int length;
    private final Tokens tokens;
    private final char[] buffer = Vocabulary.buffer();

    Scan(String text) {
      this.text = text;
      this.length = text.length();
      this.tokens = Tokens.of(text);
    }

    Tokens run() {
      int at = 0;
      while (at < length) {
        char c = text.charAt(at);
        if (Characters.isBlank(c)) {
          at++;
        } else if (Characters.isLetter(c)) {
          at = word(at);
        } else if (Characters.isDigit(c) || startsDecimal(at)) {
          at = number(at);
        } else {
          at = mark(at);
        }
      }
      return tokens.trimmed();
    }

    private void add(int start, int end, Shape shape) {
      int word =
          shape == Shape.MARK ? markWord(start, end) : vocabulary.id(text, start, end, buffer);
      tokens.add(start, end, word, shape);
    }

    private int markWord(int start, int end) {
      return end - start > 2 ? Vocabulary.UNKNOWN : vocabulary.id(text, start, end, buffer);
    }

    private char at(int index) {
      return index < length ? text.charAt(index) : ' ';
    }

    private int word(int start) {
      int end = letters(start);
      int address = ".@:".indexOf(at(end)) >= 0 ? address(start) : start;
      if (address > start) {
        add(start, address, Shape.ADDRESS);
        return address;
      }
      int abbreviated = at(end) == '.' ? abbreviation(start, end) : end;
      if (abbreviated > end) {
        add(start, abbreviated, Characters.shape(text, start, abbreviated));
        return abbreviated;
      }
      int clitic = clitic(start, end);
      add(start, clitic, Characters.shape(text, start, clitic));
      if (clitic < end) {
        add(clitic, end, Shape.LOWER);
      }
      return end;
    }

    /** The end of a run of letters and digits with the apostrophes and ampersands inside it. */
    private int letters(int start) {
      int end = start + 1;
      while (end < length) {
        char c = text.charAt(end);
        boolean inside =
            Characters.isLetter(c)
                || Characters.isDigit(c)
                || (Folding.isApostrophe(c)
                        || c == '&' && Character.isUpperCase(text.charAt(end - 1)))
                    && Characters.isLetter(at(end + 1));
        if (!inside) {
          break;
        }
        end++;
      }
      return end;
    }

    /** Where the clitic of a word starts; the word's end if it has none. */
    private int clitic(int start, int end) {
      for (int i = end - 1; i > start && i >= end - 3; i--) {
        if (Folding.isApostrophe(text.charAt(i))) {
          String tail = text.substring(i + 1, end).toLowerCase(java.util.Locale.ROOT);
          if (tail.equals("t")
              && i - 1 > start
              && Character.toLowerCase(text.charAt(i - 1)) == 'n') {
            return i - 1;
          }
          return (" " + CLITICS + " ").contains(" " + tail + " ") ? i : end;
        }
      }
      return end;
    }

    /**
     * The end of the abbreviation whose first period stands at {@code dot}; {@code dot} if none.
     */
    private int abbreviation(int start, int dot) {
      if (dot == start + 1) {
        return initials(start, dot);
      }
      int inner = Characters.isLetter(at(dot + 1)) ? letters(dot + 1) : dot;
      if (inner > dot && at(inner) == '.' && kind(start, inner) != null) {
        return inner + 1;
      }
      return inner > dot || kind(start, dot) == null ? dot : dot + 1;
    }

    private Abbreviations.Kind kind(int start, int end) {
      Abbreviations.Kind kind = abbreviations.kind(text, start, end, buffer);
      if (kind == null) {
        return null;
      }
      boolean small = Character.isLowerCase(text.charAt(start));
      return switch (kind) {
        case NUMBER -> Characters.isDigit(at(afterBlanks(end + 1))) ? kind : null;
        case INTERNAL -> kind;
        case FINAL -> small && end - start < 3 ? null : small && !isEtc(start, end) ? null : kind;
        case TITLE, MONTH -> small ? null : kind;
      };
    }

    private boolean isEtc(int start, int end) {
      return text.regionMatches(start, "etc", 0, end - start);
    }

    private int afterBlanks(int index) {
      int at = index;
      while (at < length && Characters.isBlank(text.charAt(at))) {
        at++;
      }
      return at;
    }

    /** {@code U.S.}, {@code a.m.}, {@code J.}: single letters, each with its period. */
    private int initials(int start, int dot) {
      int end = dot;
      while (at(end) == '.' && Characters.isLetter(at(end + 1)) && !isWordPart(at(end + 2))) {
        end += 2;
      }
      if (end > dot) {
        return at(end) == '.' ? end + 1 : end;
      }
      boolean initial = Character.isUpperCase(text.charAt(start));
      return initial || kind(start, dot) != null ? dot + 1 : dot;
    }

    private boolean isWordPart(char c) {
      return Characters.isLetter(c)
          || Characters.isDigit(c)
          || Folding.isApostrophe(c) && c != '\'';
    }

    /** The end of a web or mail address or a domain name; the start if there is none. */
    private int address(int start) {
      boolean web =
          text.startsWith("http://", start)
              || text.startsWith("https://", start)
              || text.startsWith("www.", start);
      int end = start;
      int dots = 0;
      int ats = 0;
      while (end < length && !Characters.isBlank(text.charAt(end))) {
        char c = text.charAt(end);
        boolean plain = Characters.isLetter(c) || Characters.isDigit(c) || c == '-' || c == '_';
        if (!web && !plain && c != '@' && !(c == '.' && isDomainPart(end, ats > 0))) {
          break;
        }
        dots += c == '.' ? 1 : 0;
        ats += c == '@' ? 1 : 0;
        end++;
      }
      while (end > start && AFTER_ADDRESS.indexOf(text.charAt(end - 1)) >= 0) {
        end--;
      }
      return web || ats == 1 || ats == 0 && dots > 0 && isDomain(start, end) ? end : start;
    }

    private boolean isDomainPart(int dot, boolean mail) {
      char before = text.charAt(dot - 1);
      char after = at(dot + 1);
      return (Characters.isLetter(before) || Characters.isDigit(before))
          && (mail ? Characters.isLetter(after) : Character.isLowerCase(after));
    }

    /** Whether the part looks like {@code example.org}: its last part is 2 to 6 small letters. */
    private boolean isDomain(int start, int end) {
      int dot = text.lastIndexOf('.', end - 1);
      if (dot <= start + 1 || end - dot < 3 || end - dot > 7) {
        return false;
      }
      for (int i = dot + 1; i < end; i++) {
        if (!Character.isLowerCase(text.charAt(i))) {
          return false;
        }
      }
      return true;
    }

    private boolean startsDecimal(int at) {
      return text.charAt(at) == '.'
          && Characters.isDigit(at(at + 1))
          && (at == 0 || Characters.isBlank(text.charAt(at - 1)));
    }

    private int number(int start) {
      int end = start + 1;
      while (end < length && (Characters.isDigit(text.charAt(end)) || isInsideNumber(end))) {
        end++;
      }
      int suffix = end;
      while (suffix < length && Characters.isLetter(text.charAt(suffix))) {
        suffix++;
      }
      boolean joined = suffix > end && suffix - end <= LONGEST_SUFFIX;
      add(start, joined ? suffix : end, joined ? Shape.ALPHANUMERIC : Shape.NUMBER);
      return joined ? suffix : end;
    }

    /** Whether the mark at an index joins the digits around it to one number. */
    private boolean isInsideNumber(int index) {
      char c = text.charAt(index);
      if (!Characters.isDigit(text.charAt(index - 1)) || !Characters.isDigit(at(index + 1))) {
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
      while (end < length && Characters.isDigit(text.charAt(end))) {
        end++;
      }
      return end - from;
    }

    private int mark(int start) {
      char c = text.charAt(start);
      int end = start + 1;
      if (Character.isHighSurrogate(c) && Character.isLowSurrogate(at(end))) {
        end++;
      } else if (RUNS.indexOf(c) >= 0) {
        while (at(end) == c) {
          end++;
        }
      }
      add(start, end, Shape.MARK);
      return end;
    }
  }
}
