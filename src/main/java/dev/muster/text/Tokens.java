package dev.muster.text;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;

/**
 * The tokens of one text, in order, by number from 0.
 *
 * <p>Held in columns rather than as objects: a corpus has tens of millions of them and most are
 * looked at once. {@link #list()} shows the same tokens as objects. Immutable once built.
 */
public final class Tokens {
  private static final byte SPACE = 1;
  private static final byte LINE_BREAK = 2;
  private static final byte BLANK_LINE = 4;
  private static final byte ANY_GAP = SPACE | LINE_BREAK | BLANK_LINE;
  private static final byte ABBREVIATED = 8;

  private final String text;
  private final Vocabulary vocabulary;
  private int size;
  private int[] starts;
  private int[] ends;
  private int[] words;
  private byte[] shapes;

  /** What stands before each token, and whether it is abbreviated. */
  private byte[] marks;

  private Tokens(String text, Vocabulary vocabulary, int capacity) {
    this.text = text;
    this.vocabulary = vocabulary;
    starts = new int[capacity];
    ends = new int[capacity];
    words = new int[capacity];
    shapes = new byte[capacity];
    marks = new byte[capacity];
  }

  static Tokens of(String text, Vocabulary vocabulary) {
    return new Tokens(text, vocabulary, Math.max(8, text.length() / 9 * 2));
  }

  void add(int start, int end, int word, Shape shape) {
    if (size == starts.length) {
      resize(size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    words[size] = word;
    shapes[size] = (byte) shape.ordinal();
    byte mark = gap(size == 0 ? 0 : ends[size - 1], start);
    boolean abbreviated = end - start > 1 && text.charAt(end - 1) == '.' && shape.isWord();
    marks[size] = abbreviated ? (byte) (mark | ABBREVIATED) : mark;
    size++;
  }

  private byte gap(int from, int to) {
    if (from == to || to == from + 1 && text.charAt(from) == ' ') {
      return from == to ? 0 : SPACE;
    }
    byte gap = from < to ? SPACE : 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && !(i + 1 < to && text.charAt(i + 1) == '\n'))) {
        gap |= (gap & LINE_BREAK) != 0 ? BLANK_LINE : LINE_BREAK;
      }
    }
    return gap;
  }

  Tokens trimmed() {
    if (size < starts.length * 3 / 4) {
      resize(size);
    }
    return this;
  }

  private void resize(int capacity) {
    starts = Arrays.copyOf(starts, capacity);
    ends = Arrays.copyOf(ends, capacity);
    words = Arrays.copyOf(words, capacity);
    shapes = Arrays.copyOf(shapes, capacity);
    marks = Arrays.copyOf(marks, capacity);
  }

  /** The text that the offsets point into. */
  public String text() {
    return text;
  }

  /** The number of tokens. */
  public int size() {
    return size;
  }

  /** Offset of a token's first code unit. */
  public int start(int token) {
    return starts[token];
  }

  /** Offset after a token's last code unit. */
  public int end(int token) {
    return ends[token];
  }

  /** The token's number in the vocabulary, {@link Vocabulary#UNKNOWN} for an unknown word. */
  public int word(int token) {
    return words[token];
  }

  /**
   * A hash of the token's letters and digits, equal for tokens that fold to the same (see {@link
   * Folding#hash}).
   */
  public int hash(int token) {
    return words[token] == Vocabulary.UNKNOWN
        ? Folding.hash(text, starts[token], ends[token])
        : vocabulary.hash(words[token]);
  }

  /** What the token is made of. */
  public Shape shape(int token) {
    return Shape.of(shapes[token]);
  }

  /** Where the token stands. */
  public Span span(int token) {
    return new Span(starts[token], ends[token]);
  }

  /** The token as it is written. */
  public String text(int token) {
    return text.substring(starts[token], ends[token]);
  }

  /** What is written from one token to another, both included, blanks between them too. */
  public String text(int first, int last) {
    return text.substring(starts[first], ends[last]);
  }

  /** The token's first character. */
  public char first(int token) {
    return text.charAt(starts[token]);
  }

  /** The token's last character. */
  public char last(int token) {
    return text.charAt(ends[token] - 1);
  }

  /** The number of UTF-16 code units in a token. */
  public int length(int token) {
    return ends[token] - starts[token];
  }

  /** Whether the token is this one character. */
  public boolean is(int token, char mark) {
    return ends[token] - starts[token] == 1 && text.charAt(starts[token]) == mark;
  }

  /** Whether the token is written exactly so. */
  public boolean is(int token, String word) {
    return ends[token] - starts[token] == word.length() && text.startsWith(word, starts[token]);
  }

  /** Whether the token is this word, in any case. */
  public boolean isInAnyCase(int token, String word) {
    return ends[token] - starts[token] == word.length()
        && text.regionMatches(true, starts[token], word, 0, word.length());
  }

  /** Whether the token ends with these letters, in any case. */
  public boolean endsWith(int token, String ending) {
    int start = ends[token] - ending.length();
    return start >= starts[token] && text.regionMatches(true, start, ending, 0, ending.length());
  }

  /** Whether the token ends with the period of an abbreviation: {@code Gen.}, {@code U.S.}. */
  public boolean isAbbreviated(int token) {
    return (marks[token] & ABBREVIATED) != 0;
  }

  /**
   * Whether blanks of any kind stand before the token; true for the first if the text starts so.
   */
  public boolean hasSpaceBefore(int token) {
    return (marks[token] & ANY_GAP) != 0;
  }

  /** Whether the token is the first of its line. */
  public boolean startsLine(int token) {
    return token == 0 || (marks[token] & LINE_BREAK) != 0;
  }

  /** Whether a line without tokens, or the start of the text, stands before the token. */
  public boolean startsParagraph(int token) {
    return token == 0 || (marks[token] & BLANK_LINE) != 0;
  }

  /** The tokens as objects, made when asked for. */
  public List<Token> list() {
    return new AbstractList<>() {
      @Override
      public Token get(int token) {
        if (token < 0 || token >= size) {
          throw new IndexOutOfBoundsException("Cannot get token " + token + " of " + size);
        }
        return new Token(span(token), text(token), shape(token));
      }

      @Override
      public int size() {
        return size;
      }
    };
  }
}
