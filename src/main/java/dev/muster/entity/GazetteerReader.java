package dev.muster.entity;

import dev.muster.tsv.TsvException;
import dev.muster.tsv.TsvRow;
import dev.muster.tsv.TsvTable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads tables of names into entries by id; a later table may add to, replace, merge or drop what
 * an earlier one holds.
 *
 * <p>The column {@code action} says what a row does: {@code add} (also when empty: a new entity, or
 * further names of a known one), {@code replace}, {@code drop} (the entity, or only the names that
 * {@code aliases} lists), {@code merge} (all names go to the entity whose id stands in {@code
 * into}).
 */
final class GazetteerReader {
  private static final Pattern ID =
      Pattern.compile(
          "(country:[A-Z]{3}|(place|person|org|group|coalition|force):[a-z0-9][a-z0-9./-]*)");
  private static final Map<EntityType, String> PREFIXES =
      Map.of(
          EntityType.COUNTRY, "country",
          EntityType.PLACE, "place",
          EntityType.PERSON, "person",
          EntityType.ORGANISATION, "org",
          EntityType.ARMED_GROUP, "group",
          EntityType.COALITION, "coalition",
          EntityType.FORCE, "force");

  private enum Action {
    ADD,
    REPLACE,
    DROP,
    MERGE
  }

  private GazetteerReader() {}

  /** Applies the rows of a table, in order, to entries by id. */
  static void read(TsvTable table, Map<String, GazetteerEntry> entries) {
    for (TsvRow row : table) {
      String id = row.required("id");
      if (!ID.matcher(id).matches()) {
        throw row.error("id '" + id + "' (use a form such as country:IRQ or place:iraq/camp-taji)");
      }
      switch (action(row)) {
        case ADD -> add(row, id, entries);
        case REPLACE -> entries.put(id, entry(row, id));
        case DROP -> drop(row, id, entries);
        case MERGE -> merge(row, id, entries);
      }
    }
  }

  private static Action action(TsvRow row) {
    return !row.optional("action").isEmpty() ? row.constant("action", Action.class) : Action.ADD;
  }

  private static void add(TsvRow row, String id, Map<String, GazetteerEntry> entries) {
    GazetteerEntry known = entries.get(id);
    entries.put(id, known == null ? entry(row, id) : known.withNamesOf(entry(row, id)));
  }

  private static void drop(TsvRow row, String id, Map<String, GazetteerEntry> entries) {
    GazetteerEntry known = known(row, id, entries);
    List<String> names = row.list("aliases");
    if (names.isEmpty()) {
      entries.remove(id);
      return;
    }
    Set<String> folded = new HashSet<>();
    names.forEach(name -> folded.add(Names.fold(name)));
    entries.put(id, known.withoutNames(folded));
  }

  private static void merge(TsvRow row, String id, Map<String, GazetteerEntry> entries) {
    GazetteerEntry merged = known(row, id, entries);
    String into = row.required("into");
    GazetteerEntry target = known(row, into, entries);
    entries.remove(id);
    entries.put(into, target.withNamesOf(merged));
  }

  private static GazetteerEntry known(TsvRow row, String id, Map<String, GazetteerEntry> entries) {
    GazetteerEntry entry = entries.get(id);
    if (entry == null) {
      throw row.error("no entity '" + id + "' is known (see the bundled tables for ids)");
    }
    return entry;
  }

  private static GazetteerEntry entry(TsvRow row, String id) {
    EntityType type = row.constant("type", EntityType.class);
    if (!id.startsWith(PREFIXES.get(type) + ":")) {
      throw row.error(
          "id '%s' of type '%s' (start it with '%s:')"
              .formatted(id, type.label(), PREFIXES.get(type)));
    }
    String country = row.optional("country");
    if (!country.isEmpty() && !country.matches("[A-Z]{3}")) {
      throw row.error("country '" + country + "' (use an ISO 3166 alpha-3 code, as IRQ)");
    }
    List<String> demonyms = row.list("demonyms");
    String weight = row.optional("weight");
    return new GazetteerEntry(
        new Entity(id, row.required("name"), type, country.isEmpty() ? null : country),
        row.list("aliases"),
        demonyms,
        demonyms.isEmpty() ? null : demonyms.get(0),
        day(row, "from", 1, 1),
        day(row, "to", 12, 31),
        weight.isEmpty() ? 0 : row.number("weight"));
  }

  /** A day, or the first or last day of a year. */
  private static LocalDate day(TsvRow row, String column, int month, int day) {
    String value = row.optional(column);
    if (value.isEmpty()) {
      return null;
    }
    try {
      return value.length() <= 4
          ? LocalDate.of(Integer.parseInt(value), month, day)
          : LocalDate.parse(value.length() == 7 ? value + "-01" : value);
    } catch (DateTimeException | NumberFormatException e) {
      TsvException error =
          row.error("column '" + column + "' holds '" + value + "' (use a year or yyyy-MM-dd)");
      error.initCause(e);
      throw error;
    }
  }
}
