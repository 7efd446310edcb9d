package dev.muster.entity;

import dev.muster.text.Tokens;
import dev.muster.tsv.TsvRow;
import dev.muster.tsv.TsvTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Takes back nationalities that rather mean a people of the same name ({@code Indian tribes}), in
 * articles that do not name the country itself. Immutable; may be shared.
 */
final class DoubtfulPeoples {
  /** For the code of a country, the words after its nationality that tell the people. */
  private final Map<String, Set<String>> signs = new HashMap<>();

  DoubtfulPeoples() {
    for (TsvRow row : TsvTable.resource("gazetteer/peoples.tsv")) {
      signs
          .computeIfAbsent(row.required("country"), code -> new HashSet<>())
          .add(row.required("after"));
    }
  }

  /** Removes the nationalities of an article that means the people. */
  void drop(List<Draft> drafts) {
    Set<String> peoples = new HashSet<>();
    Set<String> countries = new HashSet<>();
    for (Draft draft : drafts) {
      for (EntityMention mention : draft.mentions()) {
        String country = mention.entity().country();
        if (country != null && signs.containsKey(country)) {
          if (isNationality(mention)) {
            addIfSign(draft.tokens(), mention, peoples);
          } else {
            countries.add(country);
          }
        }
      }
    }
    peoples.removeAll(countries);
    if (!peoples.isEmpty()) {
      drafts.forEach(draft -> drop(draft, peoples));
    }
  }

  private void addIfSign(Tokens tokens, EntityMention mention, Set<String> peoples) {
    int next = mention.endToken();
    if (next < tokens.size()) {
      String after = tokens.text(next).toLowerCase(Locale.ROOT);
      if (signs.get(mention.entity().country()).contains(after)) {
        peoples.add(mention.entity().country());
      }
    }
  }

  private static void drop(Draft draft, Set<String> peoples) {
    for (EntityMention mention : draft.mentions()) {
      if (isNationality(mention) && peoples.contains(mention.entity().country())) {
        draft.remove(mention);
      }
    }
  }

  private static boolean isNationality(EntityMention mention) {
    return mention.via() == Via.DEMONYM && mention.entity().type() == EntityType.COUNTRY;
  }
}
