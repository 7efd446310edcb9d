package dev.muster.entity;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Makes entities that no gazetteer holds, with ids and names that are the same whenever they are
 * met.
 */
final class EntityMaker {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** The Arabic article, written apart. */
  private static final Pattern AL = Pattern.compile("\\b[Aa]l ");

  private static final Pattern EL = Pattern.compile("\\b[Ee]l-");

  private static final Map<EntityType, String> FOLDERS =
      Map.of(
          EntityType.COUNTRY, "country",
          EntityType.PLACE, "place",
          EntityType.PERSON, "person",
          EntityType.ORGANISATION, "org",
          EntityType.ARMED_GROUP, "group",
          EntityType.COALITION, "coalition",
          EntityType.FORCE, "force");

  private final Gazetteer gazetteer;

  EntityMaker(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** A name as part of an id: small ASCII letters and digits, joined by hyphens. */
  static String slug(String name) {
    String folded = Names.fold(name);
    StringBuilder slug = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        slug.append(c);
      } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    boolean hanging = !slug.isEmpty() && slug.charAt(slug.length() - 1) == '-';
    return slug.substring(0, hanging ? slug.length() - 1 : slug.length());
  }

  /** A body or force of a country, as the Iraqi army; the country's own entity must be known. */
  Entity ofCountry(EntityType type, Entity country, String unit) {
    String adjective = gazetteer.adjective(country.country());
    String name = (adjective == null ? country.name() : adjective) + " " + unit;
    String id = FOLDERS.get(type) + ":" + slug(country.name()) + "/" + slug(unit);
    return new Entity(id, name, type, country.country());
  }

  /**
   * An entity by its name as written.
   *
   * @param country code of the country that it belongs to; may be null
   */
  Entity named(EntityType type, String written, String country) {
    String name = canonical(type, written);
    String slug = slug(name);
    if (slug.isEmpty()) {
      return null;
    }
    Entity owner = gazetteer.country(country);
    boolean inFolder = owner != null && (type == EntityType.PLACE || type == EntityType.FORCE);
    String folder = inFolder ? slug(owner.name()) + "/" : "";
    return new Entity(FOLDERS.get(type) + ":" + folder + slug, name, type, country);
  }

  private static String canonical(EntityType type, String written) {
    String name = SPACES.matcher(written).replaceAll(" ").strip();
    if (name.length() > 3 && name.equals(name.toUpperCase(Locale.ROOT))) {
      name = titled(name);
    }
    if (type != EntityType.PERSON) {
      return name;
    }
    String joined = AL.matcher(name).replaceAll("al-");
    return EL.matcher(joined).replaceAll("el-");
  }

  private static String titled(String capitals) {
    StringBuilder titled = new StringBuilder(capitals.length());
    boolean start = true;
    for (int i = 0; i < capitals.length(); i++) {
      char c = capitals.charAt(i);
      titled.append(start ? c : Character.toLowerCase(c));
      start = !Character.isLetter(c) && c != '\'';
    }
    return titled.toString();
  }
}
