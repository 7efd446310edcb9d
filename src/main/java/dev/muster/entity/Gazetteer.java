package dev.muster.entity;

import dev.muster.tsv.TsvRow;
import dev.muster.tsv.TsvTable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The entities that are known beforehand, with their names.
 *
 * <p>Immutable; building one reads all tables, so a program makes one and shares it.
 */
public final class Gazetteer {
  private static final List<String> TABLES =
      List.of(
          "countries",
          "places",
          "bases",
          "airports",
          "organisations",
          "teams",
          "coalitions",
          "groups",
          "forces",
          "people");

  private final Map<String, GazetteerEntry> entries;
  private final Map<String, GazetteerEntry> countries;
  private final Set<String> seats = new HashSet<>();
  private final Map<String, Entity> seatsByCountry = new HashMap<>();
  private final Set<String> landBorders = new HashSet<>();
  private final String hash;

  private Gazetteer(Map<String, GazetteerEntry> entries) {
    this.entries = entries;
    this.countries = new TreeMap<>();
    for (GazetteerEntry entry : entries.values()) {
      if (entry.entity().type() == EntityType.COUNTRY) {
        countries.put(entry.entity().country(), entry);
      }
    }
    for (TsvRow row : TsvTable.resource("gazetteer/seats.tsv")) {
      String place = row.required("place");
      seats.add(place);
      seatsByCountry.putIfAbsent(row.required("country"), entity(place));
    }
    for (TsvRow row : TsvTable.resource("gazetteer/land_borders.tsv")) {
      String country = row.required("country");
      String neighbour = row.required("neighbour");
      landBorders.add(country + " " + neighbour);
      landBorders.add(neighbour + " " + country);
    }
    this.hash = hash(entries.values());
  }

  /**
   * The names that are packed with the program, then those of a user.
   *
   * @param own further tables, applied in order; see the site's page on the gazetteer for the form
   * @throws dev.muster.tsv.TsvException if a row is malformed; the message names file, line, cause
   */
  public static Gazetteer load(List<TsvTable> own) {
    Map<String, GazetteerEntry> entries = new TreeMap<>();
    for (String table : TABLES) {
      GazetteerReader.read(TsvTable.resource("gazetteer/" + table + ".tsv"), entries);
    }
    return with(own, entries);
  }

  /** Only the names of these tables. */
  public static Gazetteer of(List<TsvTable> tables) {
    return with(tables, new TreeMap<>());
  }

  private static Gazetteer with(List<TsvTable> tables, Map<String, GazetteerEntry> entries) {
    tables.forEach(table -> GazetteerReader.read(table, entries));
    return new Gazetteer(entries);
  }

  Collection<GazetteerEntry> entries() {
    return entries.values();
  }

  /** The country of an ISO 3166 alpha-3 code; null if there is none. */
  public Entity country(String code) {
    GazetteerEntry entry = code == null ? null : countries.get(code);
    return entry == null ? null : entry.entity();
  }

  /** The country of an ISO 3166 alpha-3 code, with its names; null if there is none. */
  GazetteerEntry countryEntry(String code) {
    return countries.get(code);
  }

  /** The entry of an id; null if there is none. */
  GazetteerEntry entry(String id) {
    return entries.get(id);
  }

  /** The entity of an id; null if there is none. */
  public Entity entity(String id) {
    GazetteerEntry entry = entries.get(id);
    return entry == null ? null : entry.entity();
  }

  /** Whether a place is a seat of government, so that its name may stand for its state. */
  public boolean isSeat(Entity place) {
    return seats.contains(place.id());
  }

  /** The seat of a country's government; null if there is none, or no country. */
  Entity seat(Entity country) {
    return country == null ? null : seatsByCountry.get(country.country());
  }

  /** Whether two countries share a land border, now or when they were states. */
  public boolean areNeighbours(Entity country, Entity other) {
    return landBorders.contains(country.country() + " " + other.country());
  }

  /** The adjective that belongs to a country's code; its name if it has none; null if unknown. */
  String adjective(String code) {
    GazetteerEntry entry = code == null ? null : countries.get(code);
    if (entry == null) {
      return null;
    }
    return entry.adjective() == null ? entry.entity().name() : entry.adjective();
  }

  /** The number of entities. */
  public int size() {
    return entries.size();
  }

  /** The number of names, demonyms included. */
  public int names() {
    return entries.values().stream()
        .mapToInt(e -> 1 + e.aliases().size() + e.demonyms().size())
        .sum();
  }

  /** 16 hexadecimal digits of SHA-256 over all entries: equal for equal content. */
  public String hash() {
    return hash;
  }

  private static String hash(Collection<GazetteerEntry> entries) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (GazetteerEntry entry : entries) {
        digest.update(entry.toString().getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
