package dev.muster.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A known entity with its names.
 *
 * @param entity what the names stand for
 * @param aliases other names than the canonical one
 * @param demonyms adjectives and nouns of nationality
 * @param adjective how names made from it start: {@code US} army, {@code Iraqi} army; null if it
 *     has none
 * @param from the first day on which the names mean it; null for no bound
 * @param to the last day; null for no bound
 * @param weight how often the names mean it, beside others that share them
 */
record GazetteerEntry(
    Entity entity,
    List<String> aliases,
    List<String> demonyms,
    String adjective,
    LocalDate from,
    LocalDate to,
    long weight) {
  GazetteerEntry {
    aliases = List.copyOf(aliases);
    demonyms = List.copyOf(demonyms);
  }

  /** Whether the names mean it on a day. */
  boolean holdsOn(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  /** Whether it may still be spoken of on a day: until ten years after its end. */
  boolean isRememberedOn(LocalDate day) {
    return to == null || !day.isAfter(to.plusYears(10));
  }

  /** Its canonical name and its aliases. */
  List<String> names() {
    List<String> names = new ArrayList<>(aliases);
    names.add(0, entity.name());
    return names;
  }

  /** Its names and its demonyms. */
  List<String> allNames() {
    List<String> all = names();
    all.addAll(demonyms);
    return all;
  }

  /** This entry with the names of another one beside its own. */
  GazetteerEntry withNamesOf(GazetteerEntry other) {
    Set<String> names = new LinkedHashSet<>(aliases);
    names.add(other.entity.name());
    names.addAll(other.aliases);
    names.remove(entity.name());
    Set<String> peoples = new LinkedHashSet<>(demonyms);
    peoples.addAll(other.demonyms);
    return new GazetteerEntry(
        entity, List.copyOf(names), List.copyOf(peoples), adjective, from, to, weight);
  }

  /** This entry without some of its names; the canonical one stays. */
  GazetteerEntry withoutNames(Set<String> foldedNames) {
    return new GazetteerEntry(
        entity,
        aliases.stream().filter(a -> !foldedNames.contains(Names.fold(a))).toList(),
        demonyms.stream().filter(d -> !foldedNames.contains(Names.fold(d))).toList(),
        adjective,
        from,
        to,
        weight);
  }
}
