package dev.muster.figure;

import dev.muster.entity.Entity;
import dev.muster.entity.EntityMention;
import dev.muster.entity.Gazetteer;
import dev.muster.entity.Via;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The countries that an article has named so far, and as what. */
final class NamedCountries {
  private final Gazetteer gazetteer;
  private final List<Entity> countries = new ArrayList<>(4);
  private final List<Entity> acting = new ArrayList<>(4);
  private final List<Entity> holding = new ArrayList<>(4);

  /** How often a country is named as more than a place, less how often as one. */
  private final Map<Entity, Integer> balance = new HashMap<>();

  NamedCountries(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Takes in a mention of a country. */
  void read(SentenceView view, EntityMention mention) {
    Entity country = mention.entity();
    add(countries, country);
    boolean letters =
        mention.via() == Via.ACRONYM && mention.surface().length() == 3; // CAR, which may be a car
    boolean acts = mention.via() == Via.DEMONYM || !letters && !isPlace(view, mention);
    balance.merge(country, acts ? 1 : -1, Integer::sum);
    if (acts) {
      add(acting, country);
    }
    if (ForceHolders.is(view, mention)) {
      add(holding, country);
    }
  }

  /** Takes in that forces of a country are named; nothing for null. */
  void addForces(Entity country) {
    add(holding, country);
  }

  private static void add(List<Entity> entities, Entity entity) {
    if (entity != null && !entities.contains(entity)) {
      entities.add(entity);
    }
  }

  /** {@code in Afghanistan and Iraq}, {@code the Iraq war}; not {@code the president of Iraq}. */
  private static boolean isPlace(SentenceView view, EntityMention mention) {
    int before = mention.firstToken() - 1;
    before = view.isDeterminer(before) ? before - 1 : before;
    boolean listed = view.clauses().at(before) == WordClass.COORDINATOR || view.is(before, ",");
    EntityMention first = listed ? view.mention(before - 1) : null;
    boolean headed = view.is(before, "of") && view.is(before - 1, WordRole.HEAD);
    boolean after = view.isPreposition(before) && !headed;
    boolean joined = first != null && view.isPreposition(first.firstToken() - 1);
    boolean subject = view.clauses().groupAt(mention.endToken()) != null;
    return after || joined && !subject || view.clauses().at(mention.endToken()) == WordClass.NOUN;
  }

  /**
   * The only country that was named so far, by its name or an adjective; null if none or several.
   */
  Entity only() {
    return countries.size() == 1 ? countries.get(0) : null;
  }

  /** Whether a country itself was named so far; false for null. */
  boolean isNamed(Entity country) {
    return countries.contains(country);
  }

  /** Whether a country was named as one that has forces or decides on them. */
  boolean holdsForces(Entity country) {
    return holding.contains(country);
  }

  /** Whether a country was named as more than a place more often than as one. */
  boolean actsMostly(Entity country) {
    return balance.getOrDefault(country, 0) > 0;
  }

  /**
   * Whether no other country was named so far as more than a place: by its people, or as a subject.
   */
  boolean actsAlone(Entity country) {
    return acting.stream().allMatch(country::equals);
  }

  /** The only country that was named so far besides one; null if none or several. */
  Entity onlyOther(Entity country) {
    Entity only = null;
    for (Entity other : countries) {
      if (!other.equals(country)) {
        if (only != null) {
          return null;
        }
        only = other;
      }
    }
    return only;
  }

  /** The only one of some countries that has a land border with one; null if none or several. */
  Entity onlyNeighbour(Entity country, Iterable<Entity> others) {
    Entity only = null;
    for (Entity other : others) {
      if (gazetteer.areNeighbours(country, other)) {
        if (only != null) {
          return null;
        }
        only = other;
      }
    }
    return only;
  }

  /** All of them, in order. */
  List<Entity> all() {
    return Collections.unmodifiableList(countries);
  }

  /** Whether no country was named so far but this one. */
  boolean namesNoOther(Entity country) {
    return country != null && countries.stream().allMatch(country::equals);
  }

  /** Whether a country was named so far, or no country at all. */
  boolean mayBeOf(Entity country) {
    return countries.isEmpty() || countries.contains(country);
  }
}
