package dev.muster.entity;

import dev.muster.text.Folding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The people of a gazetteer by surname. Immutable; may be shared. */
final class KnownPeople {
  private final Map<String, List<GazetteerEntry>> bySurname = new HashMap<>();

  KnownPeople(Gazetteer gazetteer) {
    for (GazetteerEntry entry : gazetteer.entries()) {
      if (entry.entity().type() == EntityType.PERSON) {
        String name = PersonNames.withoutSuffix(entry.entity().name());
        String surname = Folding.fold(PersonNames.surname(name));
        bySurname.computeIfAbsent(surname, s -> new ArrayList<>(1)).add(entry);
      }
    }
  }

  /** Whether anyone bears a surname, which is folded. */
  boolean areCalled(String surname) {
    return bySurname.containsKey(surname);
  }

  /** The only one of a surname, which is folded, whose years hold a day; null if not just one. */
  Entity onlyOne(String surname, LocalDate day) {
    Entity only = null;
    for (GazetteerEntry entry : bySurname.getOrDefault(surname, List.of())) {
      if (entry.holdsOn(day)) {
        if (only != null) {
          return null;
        }
        only = entry.entity();
      }
    }
    return only;
  }
}
