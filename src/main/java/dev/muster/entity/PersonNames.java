package dev.muster.entity;

import java.util.Set;

/** The parts of people's names as written. */
final class PersonNames {
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
  private static final Set<String> ARTICLES =
      Set.of("al", "el", "ad", "ar", "as", "az", "an", "at", "ash");

  private PersonNames() {}

  /** A name without {@code Jr.}, {@code III} and the like at its end. */
  static String withoutSuffix(String name) {
    int blank = name.lastIndexOf(' ');
    if (blank < 0) {
      return name;
    }
    String last = name.substring(blank + 1).replace(".", "").toLowerCase(java.util.Locale.ROOT);
    if (!SUFFIXES.contains(last)) {
      return name;
    }
    int end = name.charAt(blank - 1) == ',' ? blank - 1 : blank;
    return name.substring(0, end);
  }

  /**
   * The surname in a full name: the last word without an Arabic article before its hyphen; the
   * first word of a name whose last one is an East Asian given name ({@code Ban Ki-moon}).
   */
  static String surname(String name) {
    int blank = name.lastIndexOf(' ');
    String last = name.substring(blank + 1);
    String bare = withoutArticle(last);
    int hyphen = bare.indexOf('-');
    boolean eastern =
        bare.length() == last.length()
            && blank > 0
            && hyphen > 0
            && hyphen + 1 < bare.length()
            && Character.isLowerCase(bare.charAt(hyphen + 1));
    return eastern ? name.substring(0, name.indexOf(' ')) : bare;
  }

  /** A surname without an Arabic article: {@code al-Rubaie}. */
  static String withoutArticle(String surname) {
    int end = 0;
    while (end < surname.length() && Character.isLetter(surname.charAt(end))) {
      end++;
    }
    boolean article =
        end > 0
            && end + 1 < surname.length()
            && (surname.charAt(end) == '-' || surname.charAt(end) == ' ')
            && ARTICLES.contains(surname.substring(0, end).toLowerCase(java.util.Locale.ROOT));
    return article ? surname.substring(end + 1) : surname;
  }
}
