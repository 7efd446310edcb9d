package dev.muster.text;

/** What a token is made of, as far as its characters tell. */
public enum Shape {
  /** A word without a capital: {@code troops}. */
  LOWER,
  /** A capital followed by small letters: {@code Baghdad}. A single capital is {@link #UPPER}. */
  CAPITALISED,
  /** Capitals only: {@code NATO}, {@code U.S.}, {@code A}. */
  UPPER,
  /** Another mix of cases: {@code McCain}, {@code mRNA}. */
  MIXED,
  /** Digits, with the marks that belong to a number: {@code 3,000}, {@code 2.5}, {@code 10:30}. */
  NUMBER,
  /** Digits followed by letters: {@code 82nd}, {@code 30k}. */
  ALPHANUMERIC,
  /** A web or mail address. */
  ADDRESS,
  /** Any other mark. */
  MARK;

  private static final Shape[] SHAPES = values();

  static Shape of(byte ordinal) {
    return SHAPES[ordinal];
  }

  /** Whether the token is a word: letters, perhaps with digits after them. */
  public boolean isWord() {
    return this == LOWER || this == CAPITALISED || this == UPPER || this == MIXED;
  }

  /** Whether the token is a word with at least one capital. */
  public boolean isCapital() {
    return this == CAPITALISED || this == UPPER || this == MIXED;
  }
}
