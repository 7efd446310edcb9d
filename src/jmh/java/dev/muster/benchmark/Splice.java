package dev.muster.benchmark;

import java.util.List;

/**
 * Makes new articles out of those of one collection. Each is the beginning of one article and the
 * continuation of others of nearly the same length, so that lengths, the number of names in an
 * article and the frequency of each name stay as they are, and two articles share at most all but
 * one of their pieces: with two pieces, a third of their phrases by the measure of Jaccard.
 */
final class Splice {
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
    int pieces = 1;
    for (int rest = pass; rest > 0; rest /= byLength.size()) {
      pieces++;
    }
    StringBuilder text = new StringBuilder();
    int shift = 0;
    int rest = pass;
    for (int piece = 0; piece < pieces; piece++) {
      String source = byLength.get((rank + shift) % byLength.size()).text();
      text.append(source, cut(source, piece, pieces), cut(source, piece + 1, pieces));
      shift = rest % byLength.size();
      rest /= byLength.size();
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
    int next = (int) ((long) text.length() * (2 * piece + 1) / (2 * pieces));
    int line = text.indexOf('\n', share);
    if (line >= 0 && line < next) {
      return line + 1;
    }
    int blank = text.indexOf(' ', share);
    return blank < 0 ? share : blank + 1;
  }
}
