package dev.muster.entity;

import dev.muster.text.Sentence;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Decides whom a shared name means in one article: the entity that the text names beside it, else
 * the one whose years hold the day of publication, else the one whose country the article names
 * most, else the one that the name means far more often than any other. Where none of that decides
 * between several countries, the mention is of an entity that bears the name and has no country.
 */
final class Resolver {
  private static final Comparator<Names.Name> BY_WEIGHT =
      Comparator.comparingLong((Names.Name n) -> weight(n))
          .thenComparing(n -> n.entry().entity().id(), Comparator.reverseOrder());

  /** How many times as often a name must mean one entity as the next to mean it unless told. */
  private static final long MUCH_MORE = 3;

  private static final Set<String> LOCATIVE = Set.of("in", "at", "near", "inside", "outside");

  private final EntityMaker maker;
  private final LocalDate publishedOn;
  private final Map<String, Integer> countries = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();

  /**
   * @param maker makes the entities of names that are not resolved
   * @param publishedOn the day of publication
   * @param certain the mentions whose entities are not in doubt
   */
  Resolver(EntityMaker maker, LocalDate publishedOn, List<EntityMention> certain) {
    this.maker = maker;
    this.publishedOn = publishedOn;
    for (EntityMention mention : certain) {
      if (mention.entity().country() != null) {
        countries.merge(mention.entity().country(), 1, Integer::sum);
        if (mention.entity().type() == EntityType.PLACE) {
          places.merge(mention.entity().country(), 1, Integer::sum);
        }
      }
    }
  }

  /** The entity that a name means most often. */
  static Names.Name likeliest(List<Names.Name> names) {
    return names.size() == 1 ? names.get(0) : names.stream().max(BY_WEIGHT).orElseThrow();
  }

  private static long weight(Names.Name name) {
    long canonical = name.via() == Via.NAME ? 1 : 0;
    return kindWeight(name) + name.entry().weight() + canonical;
  }

  private static long kindWeight(Names.Name name) {
    return switch (name.entry().entity().type()) {
      case COUNTRY -> 100_000_000L;
      case PERSON -> 200_000;
      case PLACE -> 0;
      default -> 1_000_000;
    };
  }

  /**
   * The mention with the entity that it means here; null if it is the acronym of what ended long
   * ago.
   */
  EntityMention resolve(Ambiguous ambiguous) {
    List<Names.Name> names = ambiguous.names();
    EntityMention mention = ambiguous.mention();
    if (mention.via() == Via.ACRONYM && isForgotten(names)) {
      return null;
    }
    if (names.size() == 1) {
      return with(mention, names.get(0), Reason.ONLY);
    }
    Entity beside = placeBeside(ambiguous);
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
    List<Names.Name> there = isLocated(ambiguous) ? places(now) : List.of();
    if (!there.isEmpty() && there.size() < now.size()) {
      return with(mention, likeliest(there), Reason.TEXT);
    }
    Names.Name likeliest = likeliest(now);
    if (likeliest.entry().entity().type() == EntityType.COUNTRY) {
      Names.Name state = stateOf(ambiguous, likeliest, now);
      return state == null
          ? with(mention, likeliest, Reason.WEIGHT)
          : with(mention, state, Reason.COUNTRY);
    }
    List<Names.Name> named = mostNamed(now);
    return isDominant(named)
        ? with(
            mention, likeliest(named), named.size() < now.size() ? Reason.COUNTRY : Reason.WEIGHT)
        : unresolved(mention, likeliest(named));
  }

  private static List<Names.Name> places(List<Names.Name> names) {
    return names.stream().filter(n -> n.entry().entity().type().isPlace()).toList();
  }

  /** Whether a preposition stands before a name that only the names of places follow. */
  private static boolean isLocated(Ambiguous ambiguous) {
    Draft draft = ambiguous.draft();
    int before = ambiguous.mention().firstToken() - 1;
    Sentence sentence = draft.passage().sentences().get(ambiguous.mention().sentence());
    return before >= sentence.firstToken()
        && LOCATIVE.contains(draft.tokens().text(before).toLowerCase(Locale.ROOT));
  }

  /** The entities whose countries the article names most; all of them if it names none. */
  private List<Names.Name> mostNamed(List<Names.Name> names) {
    int most = names.stream().mapToInt(this::timesNamed).max().orElseThrow();
    return names.stream().filter(n -> timesNamed(n) == most).toList();
  }

  private int timesNamed(Names.Name name) {
    return countries.getOrDefault(name.entry().entity().country(), 0);
  }

  /** Whether names mean one of their entities far more often than any of another country. */
  private static boolean isDominant(List<Names.Name> names) {
    Names.Name first = likeliest(names);
    String country = first.entry().entity().country();
    List<Names.Name> others =
        names.stream()
            .filter(n -> n != first)
            .filter(n -> country == null || !country.equals(n.entry().entity().country()))
            .toList();
    if (others.isEmpty()) {
      return true;
    }
    Names.Name second = likeliest(others);
    boolean alike = kindWeight(first) == kindWeight(second);
    long more = alike ? first.entry().weight() : weight(first);
    long less = alike ? second.entry().weight() : weight(second);
    return more > MUCH_MORE * less;
  }

  /** The mention as one of something with its name, of which no more is known than its type. */
  private EntityMention unresolved(EntityMention mention, Names.Name likeliest) {
    Entity entity = maker.named(likeliest.entry().entity().type(), mention.surface(), null);
    return entity == null
        ? with(mention, likeliest, Reason.WEIGHT)
        : mention.as(entity, Reason.UNRESOLVED);
  }

  private static List<Names.Name> in(List<Names.Name> names, String country) {
    return country == null
        ? List.of()
        : names.stream().filter(n -> country.equals(n.entry().entity().country())).toList();
  }

  /** Whether names are acronyms of what ended long ago or was not yet, and of nothing else. */
  private boolean isForgotten(List<Names.Name> names) {
    boolean ended = false;
    for (Names.Name name : names) {
      GazetteerEntry entry = name.entry();
      boolean over = !entry.isRememberedOn(publishedOn);
      boolean ahead = entry.from() != null && publishedOn.isBefore(entry.from());
      if (name.via() != Via.ACRONYM || !over && !ahead) {
        return false;
      }
      ended |= over;
    }
    return ended;
  }

  /**
   * The state or town that shares a country's name, where the article names nothing else of the
   * country, but others of the state's own one: a place in the same sentence, or three.
   */
  private Names.Name stateOf(Ambiguous ambiguous, Names.Name country, List<Names.Name> names) {
    if (countries.containsKey(country.entry().entity().country())) {
      return null;
    }
    for (Names.Name name : names) {
      String code = name.entry().entity().country();
      int own = places.getOrDefault(code, 0);
      boolean home = own + timesNamed(name) >= 3 && !isBesideCountries(ambiguous, code);
      boolean state = own >= 3 || home || isNearPlaceOf(ambiguous, code);
      if (state && name.entry().entity().type() == EntityType.PLACE) {
        return name;
      }
    }
    return null;
  }

  /** Whether the sentence names other countries: {@code Moldova, Georgia and Ukraine}. */
  private static boolean isBesideCountries(Ambiguous ambiguous, String own) {
    return isBeside(
        ambiguous, near -> near.type() == EntityType.COUNTRY && !near.country().equals(own));
  }

  private static boolean isNearPlaceOf(Ambiguous ambiguous, String country) {
    return isBeside(
        ambiguous,
        near -> near.type() == EntityType.PLACE && Objects.equals(near.country(), country));
  }

  /** Whether the sentence of a mention names another entity of some kind. */
  private static boolean isBeside(Ambiguous ambiguous, Predicate<Entity> kind) {
    Draft draft = ambiguous.draft();
    Sentence sentence = draft.passage().sentences().get(ambiguous.mention().sentence());
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      EntityMention near = draft.at(i);
      if (near != null && near != ambiguous.mention() && kind.test(near.entity())) {
        return true;
      }
    }
    return false;
  }

  /** The place beside a comma after or before: {@code Tripoli, Lebanon}; null if there is none. */
  private static Entity placeBeside(Ambiguous ambiguous) {
    EntityMention mention = ambiguous.mention();
    Entity after = placeAt(ambiguous, mention.endToken(), mention.endToken() + 1);
    return after != null
        ? after
        : placeAt(ambiguous, mention.firstToken() - 1, mention.firstToken() - 2);
  }

  private static Entity placeAt(Ambiguous ambiguous, int comma, int token) {
    Draft draft = ambiguous.draft();
    if (token < 0 || token >= draft.tokens().size() || !draft.tokens().is(comma, ',')) {
      return null;
    }
    EntityMention beside = draft.at(token);
    boolean place =
        beside != null
            && beside.sentence() == ambiguous.mention().sentence()
            && beside.entity().type().isPlace()
            && beside.via() != Via.DEMONYM;
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
