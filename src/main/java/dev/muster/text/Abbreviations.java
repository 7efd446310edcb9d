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
}
