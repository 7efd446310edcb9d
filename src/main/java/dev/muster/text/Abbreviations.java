package dev.muster.text;

import dev.muster.tsv.TsvRow;
import dev.muster.tsv.TsvTable;

/** The abbreviations that are written with a period, and what that period tells. */
final class Abbreviations {
  /** What the period after an abbreviation tells about the sentence. */
  enum Kind {
    /** Stands before a name: {@code Gen. Petraeus}. */
    TITLE,
    /** An abbreviation only where a figure follows: {@code No. 5}. */
    NUMBER,
    /** A month or weekday: {@code Aug. 23}. */
    MONTH,
    /** Never ends a sentence: {@code vs.}. */
    INTERNAL,
    /** May end one: {@code Inc.}. */
    FINAL
  }

  private static final Kind[] KINDS = Kind.values();

  private final Vocabulary words = new Vocabulary();
  private byte[] kinds = new byte[0];

  private Abbreviations() {}

  static Abbreviations load() {
    Abbreviations abbreviations = new Abbreviations();
    TsvTable table = TsvTable.resource("words/abbreviations.tsv");
    for (TsvRow row : table) {
      int id = abbreviations.words.intern(row.required("word"));
      if (id >= abbreviations.kinds.length) {
        abbreviations.kinds = java.util.Arrays.copyOf(abbreviations.kinds, id + 64);
      }
      abbreviations.kinds[id] = (byte) row.constant("kind", Kind.class).ordinal();
    }
    return abbreviations;
  }

  /**
   * The kind of the abbreviation that stands in a part of a text, its final period left out; null
   * if it is none. In a text in small letters {@code mar} is as good as {@code Mar}.
   */
  Kind kind(String text, int start, int end, char[] buffer) {
    int id = words.id(text, start, end, buffer);
    return id == Vocabulary.UNKNOWN ? null : KINDS[kinds[id]];
  }

  /**
   * The end of the abbreviation that starts a word and whose first period stands at {@code dot};
   * {@code dot} if there is none.
   */
  int end(String text, int start, int dot, char[] buffer) {
    if (dot == start + 1) {
      return initials(text, start, dot, buffer);
    }
    int inner = Characters.isLetter(at(text, dot + 1)) ? Characters.wordEnd(text, dot + 1) : dot;
    if (inner > dot && at(text, inner) == '.' && isHere(text, start, inner, buffer)) {
      return inner + 1;
    }
    return inner > dot || !isHere(text, start, dot, buffer) ? dot : dot + 1;
  }

  /** {@code U.S.}, {@code a.m.}, {@code J.}: single letters, each with its period. */
  private int initials(String text, int start, int dot, char[] buffer) {
    int end = dot;
    while (at(text, end) == '.'
        && Characters.isLetter(at(text, end + 1))
        && !isWordPart(at(text, end + 2))) {
      end += 2;
    }
    if (end > dot) {
      return at(text, end) == '.' ? end + 1 : end;
    }
    boolean initial = Character.isUpperCase(text.charAt(start));
    return initial || isHere(text, start, dot, buffer) ? dot + 1 : dot;
  }

  /** Whether a word is an abbreviation as it is written and by what follows. */
  private boolean isHere(String text, int start, int end, char[] buffer) {
    Kind kind = kind(text, start, end, buffer);
    if (kind == null) {
      return false;
    }
    boolean small = Character.isLowerCase(text.charAt(start));
    return switch (kind) {
      case NUMBER -> Characters.isDigit(at(text, afterBlanks(text, end + 1)));
      case INTERNAL -> true;
      case FINAL -> !small || end - start >= 3 && isEtc(text, start, end);
      case TITLE, MONTH -> !small;
    };
  }

  private static boolean isEtc(String text, int start, int end) {
    return text.regionMatches(start, "etc", 0, end - start);
  }

  private static int afterBlanks(String text, int index) {
    int at = index;
    while (at < text.length() && Characters.isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isWordPart(char c) {
    return Characters.isLetter(c) || Characters.isDigit(c) || Folding.isApostrophe(c) && c != '\'';
  }

  private static char at(String text, int index) {
    return index < text.length() ? text.charAt(index) : ' ';
  }
}
