package dev.muster.text;

/** Parts {@code 's}, {@code n't} and their like from the words that they lean on. */
final class Clitics {
  private Clitics() {}

  /** Where the clitic of a word starts; the word's end if it has none. */
  static int start(String text, int start, int end) {
    for (int i = end - 1; i > start && i >= end - 3; i--) {
      if (Folding.isApostrophe(text.charAt(i))) {
        boolean not = i - 1 > start && isNot(text, i - 1, end);
        return not ? i - 1 : isClitic(text, i + 1, end) ? i : end;
      }
    }
    return end;
  }

  private static boolean isNot(String text, int n, int end) {
    return end - n == 3
        && Character.toLowerCase(text.charAt(n)) == 'n'
        && Character.toLowerCase(text.charAt(end - 1)) == 't';
  }

  private static boolean isClitic(String text, int start, int end) {
    char first = start < end ? Character.toLowerCase(text.charAt(start)) : ' ';
    if (end - start == 1) {
      return first == 's' || first == 'd' || first == 'm';
    }
    char second = end - start == 2 ? Character.toLowerCase(text.charAt(start + 1)) : ' ';
    return second == 'e' && (first == 'r' || first == 'v') || first == 'l' && second == 'l';
  }
}
