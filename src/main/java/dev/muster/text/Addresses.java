package dev.muster.text;

/** Tells web and mail addresses and domain names from words. */
final class Addresses {
  private static final String JOINTS = ".@:";
  private static final String AFTER = ".,;:!?)]}>\"'\u201D\u2019\u00BB";

  private Addresses() {}

  /**
   * The end of the address that starts where a word does; its start if there is none.
   *
   * @param wordEnd offset after the last letter of the word
   */
  static int end(String text, int start, int wordEnd) {
    char joint = wordEnd < text.length() ? text.charAt(wordEnd) : ' ';
    boolean joined = JOINTS.indexOf(joint) >= 0 && !Characters.isBlank(at(text, wordEnd + 1));
    return joined ? end(text, start) : start;
  }

  private static int end(String text, int start) {
    boolean web =
        text.startsWith("http://", start)
            || text.startsWith("https://", start)
            || text.startsWith("www.", start);
    int end = start;
    int dots = 0;
    int ats = 0;
    while (end < text.length() && !Characters.isBlank(text.charAt(end))) {
      char c = text.charAt(end);
      boolean plain = Characters.isLetter(c) || Characters.isDigit(c) || c == '-' || c == '_';
      if (!web && !plain && c != '@' && !(c == '.' && isDomainPart(text, end, ats > 0))) {
        break;
      }
      dots += c == '.' ? 1 : 0;
      ats += c == '@' ? 1 : 0;
      end++;
    }
    while (end > start && AFTER.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return web || ats == 1 || ats == 0 && dots > 0 && isDomain(text, start, end) ? end : start;
  }

  private static char at(String text, int index) {
    return index < text.length() ? text.charAt(index) : ' ';
  }

  private static boolean isDomainPart(String text, int dot, boolean mail) {
    char before = text.charAt(dot - 1);
    char after = at(text, dot + 1);
    return (Characters.isLetter(before) || Characters.isDigit(before))
        && (mail ? Characters.isLetter(after) : Character.isLowerCase(after));
  }

  /** Whether the part looks like {@code example.org}: its last part is 2 to 6 small letters. */
  private static boolean isDomain(String text, int start, int end) {
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
}
