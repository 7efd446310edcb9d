package dev.muster.evaluation;

import dev.muster.tsv.TsvRow;
import dev.muster.tsv.TsvTable;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Says whether two names are spellings of one: equal once folded to small letters without accents,
 * marks and words such as {@code province}, by a table of aliases, or but for a letter or two.
 */
final class NameFolding {
  private static final int SHORT = 5;
  private static final int LONG = 10;

  private final Map<String, String> aliases = new HashMap<>();
  private final Set<String> dropped = new HashSet<>();

  NameFolding() {
    for (TsvRow row : TsvTable.resource("evaluation/names.tsv")) {
      if (row.required("kind").equals("alias")) {
        aliases.put(row.required("name"), row.required("stands_for"));
      } else {
        dropped.add(row.required("name"));
      }
    }
  }

  /** A name down to what should compare equal; null for null and for a blank name. */
  String fold(String name) {
    if (name == null || name.isBlank()) {
      return null;
    }
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("[^\\p{ASCII}]", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", " ")
            .strip();
    plain = aliases.getOrDefault(plain, plain);
    StringBuilder kept = new StringBuilder();
    for (String word : plain.split(" ")) {
      if (!dropped.contains(word)) {
        kept.append(kept.isEmpty() ? "" : " ").append(word);
      }
    }
    String rest = aliases.getOrDefault(kept.toString(), kept.toString());
    return rest.isEmpty() ? plain : rest;
  }

  /**
   * Whether two folded names are one: at most one letter apart from five letters on, two from ten
   * on, with the same first letter; null is only like null.
   */
  static boolean isNear(String one, String other) {
    if (one == null || other == null || one.equals(other)) {
      return one == null ? other == null : one.equals(other);
    }
    int shorter = Math.min(one.length(), other.length());
    int allowed = shorter < SHORT ? 0 : shorter < LONG ? 1 : 2;
    boolean unlike =
        Math.abs(one.length() - other.length()) > allowed || one.charAt(0) != other.charAt(0);
    return !unlike && distance(one, other) <= allowed;
  }

  /** The number of letters to change, add or leave out (Levenshtein 1966). */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
