package dev.muster.entity;

import dev.muster.text.Bearings;
import dev.muster.text.Sentence;
import dev.muster.text.Tokens;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What one article named so far, the last of each kind, and what it names only one of. A country
 * counts as the last one only where the text is in it, not where it is an adjective.
 */
final class Antecedents {
  /** Stands for a noun that several names share. */
  private static final Entity SEVERAL = new Entity("org:", "", EntityType.ORGANISATION, null);

  private static final String NATO = "org:nato";
  private static final Pattern BASE =
      Pattern.compile(
          "\\b(air ?base|airfield|base|camp|fort|airport|barracks|prison|station|air field)\\b",
          Pattern.CASE_INSENSITIVE);

  /** After these a country is where the text is. */
  static final Set<String> PREPOSITIONS =
      Set.of(
          "in",
          "from",
          "to",
          "into",
          "across",
          "throughout",
          "inside",
          "within",
          "over",
          "through",
          "around",
          "toward",
          "towards");

  private final Map<ReferenceNoun.Kind, Entity> last = new EnumMap<>(ReferenceNoun.Kind.class);
  private final Map<String, Entity> byTitle = new HashMap<>();
  private final Map<String, Entity> coalitions = new HashMap<>();
  private final Map<String, Entity> byHead = new HashMap<>();
  private final Set<String> counted = new HashSet<>();
  private final Set<String> seen = new HashSet<>();
  private final Map<String, Entity> countries = new HashMap<>();
  private final Map<String, Entity> companies = new HashMap<>();
  private final Bearings bearings;
  private final Gazetteer gazetteer;
  private final Entity about;
  private final boolean speech;
  private boolean nato;

  /**
   * @param bearings tells names that only say how far away another place is
   * @param gazetteer knows the seats of governments
   * @param about the country that the article is about; null if there is none
   * @param speech whether the text is spoken by someone for a country
   */
  Antecedents(Bearings bearings, Gazetteer gazetteer, Entity about, boolean speech) {
    this.bearings = bearings;
    this.gazetteer = gazetteer;
    this.about = about;
    this.speech = speech;
  }

  /** Counts the entity of a mention anywhere in the article. */
  void count(EntityMention mention) {
    Entity entity = mention.entity();
    if (!counted.add(entity.id())) {
      return;
    }
    if (entity.type() == EntityType.COALITION) {
      coalitions.put(entity.id(), entity);
    }
    if (entity.type() == EntityType.COUNTRY) {
      countries.put(entity.id(), entity);
    }
    boolean company =
        mention.via() == Via.PATTERN && mention.surface().length() > entity.name().length();
    if (company && entity.type() == EntityType.ORGANISATION) {
      companies.put(entity.id(), entity);
    }
    nato |= entity.id().equals(NATO);
    if (entity.type() != EntityType.PERSON && entity.type() != EntityType.COUNTRY) {
      countHeads(entity);
    }
  }

  /** Remembers what a name starts and ends with, where no other one of the article does. */
  private void countHeads(Entity entity) {
    String name = entity.name().toLowerCase(Locale.ROOT);
    int first = name.indexOf(' ');
    if (first < 0) {
      return;
    }
    countHead(name.substring(0, first), entity);
    countHead(name.substring(name.lastIndexOf(' ') + 1), entity);
    if (name.endsWith("air force")) {
      countHead("air force", entity);
    }
  }

  private void countHead(String head, Entity entity) {
    byHead.merge(head, entity, (a, b) -> a.id().equals(b.id()) ? a : SEVERAL);
  }

  void see(Draft draft, Sentence sentence, EntityMention mention) {
    Entity entity = mention.entity();
    seen.add(entity.id());
    switch (entity.type()) {
      case COALITION -> last.put(ReferenceNoun.Kind.COALITION, entity);
      case COUNTRY -> {
        if (isLocative(draft, sentence, mention)) {
          last.put(ReferenceNoun.Kind.COUNTRY, entity);
        }
      }
      case PLACE -> {
        if (bearings.firstBefore(draft.tokens(), sentence.firstToken(), mention.firstToken()) < 0) {
          seePlace(entity);
        }
      }
      case ARMED_GROUP -> last.put(ReferenceNoun.Kind.GROUP, entity);
      case PERSON -> seePerson(draft, sentence, mention);
      case ORGANISATION -> {
        if (entity.id().equals(NATO)) {
          last.put(ReferenceNoun.Kind.ALLIANCE, entity);
        }
      }
      case FORCE -> {}
    }
  }

  /** Remembers a base, or a place in one country; a sea or continent is no town. */
  private void seePlace(Entity place) {
    if (BASE.matcher(place.name()).find()) {
      last.put(ReferenceNoun.Kind.BASE, place);
    } else if (place.country() != null) {
      last.put(ReferenceNoun.Kind.TOWN, place);
    }
  }

  /** Remembers the titles right before a person's name. */
  private void seePerson(Draft draft, Sentence sentence, EntityMention mention) {
    if (mention.via() == Via.COREFERENCE) {
      return;
    }
    StringBuilder title = new StringBuilder();
    Tokens tokens = draft.tokens();
    int from = Math.max(sentence.firstToken(), mention.firstToken() - 3);
    for (int i = mention.firstToken() - 1; i >= from && tokens.shape(i).isWord(); i--) {
      title.insert(0, tokens.text(i).toLowerCase(Locale.ROOT) + (title.isEmpty() ? "" : " "));
      byTitle.put(title.toString(), mention.entity());
    }
  }

  private static boolean isLocative(Draft draft, Sentence sentence, EntityMention mention) {
    int before = mention.firstToken() - 1;
    if (mention.via() == Via.DEMONYM || before < sentence.firstToken()) {
      return false;
    }
    Tokens tokens = draft.tokens();
    boolean possessive =
        mention.endToken() < sentence.endToken()
            && !tokens.hasSpaceBefore(mention.endToken())
            && tokens.text(mention.endToken()).endsWith("s")
            && tokens.length(mention.endToken()) == 2;
    return possessive || PREPOSITIONS.contains(tokens.text(before).toLowerCase(Locale.ROOT));
  }

  Entity of(ReferenceNoun noun) {
    return switch (noun.kind()) {
      case COALITION ->
          coalitions.size() == 1
              ? coalitions.values().iterator().next()
              : last.get(ReferenceNoun.Kind.COALITION);
      case ALLIANCE -> nato ? last.get(ReferenceNoun.Kind.ALLIANCE) : null;
      case PERSON -> speech ? null : byTitle.get(noun.text());
      case HEAD -> head(noun);
      case STATE, MILITARY -> ownBody(noun);
      case NATION -> only(countries);
      case BODY -> head(noun) != null ? head(noun) : only(companies);
      case COUNTRY -> country();
      case CAPITAL -> gazetteer.seat(country());
      default -> last.get(noun.kind());
    };
  }

  /** The only entity of the article whose name starts or ends with a noun. */
  private Entity head(ReferenceNoun noun) {
    Entity only = byHead.get(noun.text());
    return only != null && seen.contains(only.id()) ? only : null;
  }

  /** Whether a country itself is named in the article, not only a place in it. */
  boolean hasNamed(Entity country) {
    return country != null && countries.containsKey(country.id());
  }

  /** The only body of the article whose name starts or ends with a noun: no {@code Navy Island}. */
  private Entity ownBody(ReferenceNoun noun) {
    Entity only = head(noun);
    return only != null && only.type() != EntityType.PLACE ? only : null;
  }

  /**
   * The country in which the text was last, or the only one of the article; null if the article is
   * about another one.
   */
  private Entity country() {
    Entity in = speech ? null : last.get(ReferenceNoun.Kind.COUNTRY);
    if (in != null && about != null && !in.id().equals(about.id())) {
      return null;
    }
    return in != null ? in : only(countries);
  }

  /** The only entity of the whole article, if it was named already. */
  private Entity only(Map<String, Entity> entities) {
    Entity only = entities.size() == 1 ? entities.values().iterator().next() : null;
    return only != null && seen.contains(only.id()) ? only : null;
  }
}
