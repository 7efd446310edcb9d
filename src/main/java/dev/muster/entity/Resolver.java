package dev.muster.entity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides whom a shared name means in one article: the entity that the text names beside it, else
 * the one whose years hold the day of publication, else the one whose country the article names,
 * else the one that the name means most often.
 */
final class Resolver {
  private static final Comparator<Names.Name> BY_WEIGHT =
      Comparator.comparingLong((Names.Name n) -> weight(n))
          .thenComparing(n -> n.entry().entity().id(), Comparator.reverseOrder());

  private final LocalDate publishedOn;
  private final Map<String, Integer> countries = new HashMap<>();

  /**
   * @param publishedOn the day of publication
   * @param certain the mentions whose entities are not in doubt
   */
  Resolver(LocalDate publishedOn, List<EntityMention> certain) {
    this.publishedOn = publishedOn;
    for (EntityMention mention : certain) {
      if (mention.entity().country() != null) {
        countries.merge(mention.entity().country(), 1, Integer::sum);
      }
    }
  }

  /** The entity that a name means most often. */
  static Names.Name likeliest(List<Names.Name> names) {
    return names.stream().max(BY_WEIGHT).orElseThrow();
  }

  private static long weight(Names.Name name) {
    Entity entity = name.entry().entity();
    long kind =
        switch (entity.type()) {
          case COUNTRY -> 100_000_000L;
          case PERSON -> 200_000;
          case PLACE -> 0;
          default -> 1_000_000;
        };
    long canonical = name.via() == Via.NAME ? 1 : 0;
    return kind + name.entry().weight() + canonical;
  }

  /** The mention with the entity that it means here. */
  EntityMention resolve(Ambiguous ambiguous) {
    List<Names.Name> names = ambiguous.names();
    EntityMention mention = ambiguous.mention();
    Entity beside = countryBeside(ambiguous);
    if (beside != null) {
      List<Names.Name> there = in(names, beside.country());
      if (!there.isEmpty()) {
        return with(mention, likeliest(there), Reason.APPOSITION);
      }
    }
    List<Names.Name> now = names.stream().filter(n -> n.entry().holdsOn(publishedOn)).toList();
    if (now.isEmpty()) {
      return with(mention, likeliest(names), Reason.WEIGHT);
    }
    if (now.size() == 1) {
      return with(mention, now.get(0), Reason.DATE);
    }
    Names.Name likeliest = likeliest(now);
    if (likeliest.entry().entity().type() == EntityType.COUNTRY) {
      return with(mention, likeliest, Reason.WEIGHT);
    }
    List<Names.Name> named =
        now.stream().filter(n -> countries.containsKey(n.entry().entity().country())).toList();
    if (named.isEmpty()) {
      return with(mention, likeliest, Reason.WEIGHT);
    }
    Names.Name most =
        named.stream()
            .max(
                Comparator.comparingInt(
                        (Names.Name n) -> countries.get(n.entry().entity().country()))
                    .thenComparing(BY_WEIGHT))
            .orElseThrow();
    return with(mention, most, named.size() == now.size() ? Reason.WEIGHT : Reason.COUNTRY);
  }

  private static List<Names.Name> in(List<Names.Name> names, String country) {
    return country == null
        ? List.of()
        : names.stream().filter(n -> country.equals(n.entry().entity().country())).toList();
  }

  /** The country or place named after a comma: {@code Tripoli, Lebanon}. */
  private static Entity countryBeside(Ambiguous ambiguous) {
    Draft draft = ambiguous.draft();
    int comma = ambiguous.mention().endToken();
    if (comma + 1 >= draft.tokens().size() || !draft.tokens().is(comma, ',')) {
      return null;
    }
    EntityMention beside = draft.at(comma + 1);
    boolean place =
        beside != null
            && beside.firstToken() == comma + 1
            && beside.sentence() == ambiguous.mention().sentence()
            && beside.entity().type().isPlace();
    return place ? beside.entity() : null;
  }

  private static EntityMention with(EntityMention mention, Names.Name name, Reason reason) {
    return new EntityMention(
        mention.firstToken(),
        mention.endToken(),
        mention.sentence(),
        mention.span(),
        mention.surface(),
        name.entry().entity(),
        name.via(),
        reason);
  }
}
