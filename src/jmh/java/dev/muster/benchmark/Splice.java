package dev.muster.benchmark;

import java.util.List;

/**
 * Makes new articles out of those of one collection. Each is the beginning of one article and the
 * end of another of nearly the same length, so that lengths, the number of names in an article and
 * the frequency of each name stay as they are. Two of them share at most one of their two pieces: a
 * third of their phrases, by the measure of Jaccard, which is too little to be taken for copies.
 * Where a collection has fewer articles than passes, it is five pieces, of which two articles share
 * at most two.
 */
final class Splice {
  private static final int FEW = 2;
  private static final int MANY = 5;

  /** A line's end is near by if less than this part of the text lies between. */
  private static final int NEAR = 20;

  private final List<SourceRecord> byLength;

  /**
   * @param byLength the articles of a collection, in order of their lengths
   */
  Splice(List<SourceRecord> byLength) {
    this.byLength = byLength;
  }

  /**
   * The text of an article in a pass over the collection; in pass 0 the original.
   *
   * @param rank number of the article in order of length
   */
  String text(int rank, int pass) {
    if (pass == 0 || byLength.size() == 1) {
      return byLength.get(rank).text();
    }
    int size = byLength.size();
    int pieces = pass < size ? FEW : MANY;
    long step = pass % size;
    long bend = pass / size;
    StringBuilder text = new StringBuilder();
    for (int piece = 0; piece < pieces; piece++) {
      // Two parabolas meet in two points at most.
      int from = (int) ((rank + step * piece + bend * piece * piece) % size);
      String source = byLength.get(from).text();
      text.append(source, cut(source, piece, pieces), cut(source, piece + 1, pieces));
    }
    return text.toString();
  }

  /** Where the pieces before one end: at a line's end near by, else at a blank. */
  private static int cut(String text, int piece, int pieces) {
    if (piece == 0) {
      return 0;
    }
    if (piece == pieces) {
      return text.length();
    }
    int share = (int) ((long) text.length() * piece / pieces);
    int line = text.indexOf('\n', share);
    if (line >= 0 && line < share + text.length() / NEAR) {
      return line + 1;
    }
    int blank = text.indexOf(' ', share);
    return blank < 0 ? share : blank + 1;
  }
}
