package dev.muster.entity;

/**
 * A run of words that may be a name.
 *
 * @param first number of its first token
 * @param end number after its last token
 * @param title kind of the title that stands right before it; null if none does
 * @param titleFirst number of that title's first token; {@code first} if there is none
 */
record Chunk(int first, int end, TitleKind title, int titleFirst) {
  int length() {
    return end - first;
  }
}
