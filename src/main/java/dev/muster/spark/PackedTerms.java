package dev.muster.spark;

import dev.muster.analysis.TermCount;
import dev.muster.text.Vocabulary;
import java.util.Arrays;
import java.util.List;

/**
 * The terms of one article as bytes, each by its key. The term itself is written out beside it once
 * or more in each partition.
 */
public final class PackedTerms {
  /** Places for keys that are remembered as written out: 2 MB, a core's cache. */
  private static final int REMEMBERED = 1 << 18;

  private final PackedNumbers.Reader reader;
  private long key;
  private int count;
  private String term;

  /** Before the first of the terms that {@link Packer#pack} wrote. */
  public PackedTerms(byte[] bytes) {
    this.reader = new PackedNumbers.Reader(bytes);
  }

  /** Goes on to the next term; false if there is none. */
  public boolean next() {
    if (!reader.hasNext()) {
      return false;
    }
    key = reader.key();
    int said = reader.number();
    count = said >> 1;
    term = (said & 1) == 1 ? reader.text() : null;
    return true;
  }

  /** The number that stands for the term, see {@link Keys#term}. */
  public long key() {
    return key;
  }

  /** How often the article has it; at least 1. */
  public int count() {
    return count;
  }

  /** The term itself where it is written out, else null. */
  public String term() {
    return term;
  }

  /** Packs the terms of one article after the other, all counted by one analyzer. */
  static final class Packer {
    /** The keys of single words that were written out, by their numbers in the vocabulary. */
    private long[] words = new long[1 << 10];

    /** For all other terms, at each place the last key that was written out and falls on it. */
    private final long[] written = new long[REMEMBERED];

    byte[] pack(List<TermCount> terms) {
      PackedNumbers.Writer writer = new PackedNumbers.Writer();
      for (TermCount counted : terms) {
        int word = counted.word();
        long known = word < words.length ? words[word] : 0;
        long termKey = known == 0 ? Keys.term(counted.term()) : known;
        boolean isWritten = known != 0 || word == Vocabulary.UNKNOWN && isWritten(termKey);
        if (known == 0 && word != Vocabulary.UNKNOWN) {
          remember(word, termKey);
        }
        writer.key(termKey);
        writer.number(counted.count() << 1 | (isWritten ? 0 : 1));
        if (!isWritten) {
          writer.text(counted.term());
        }
      }
      return writer.toBytes();
    }

    private void remember(int word, long termKey) {
      if (word >= words.length) {
        words = Arrays.copyOf(words, Math.max(word + 1, words.length * 2));
      }
      words[word] = termKey;
    }

    private boolean isWritten(long termKey) {
      int place = (int) termKey & REMEMBERED - 1;
      boolean isWritten = written[place] == termKey;
      written[place] = termKey;
      return isWritten;
    }
  }
}
