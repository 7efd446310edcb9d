package dev.muster.figure;

import dev.muster.entity.Entity;
import dev.muster.entity.EntityMention;
import dev.muster.entity.EntityType;
import dev.muster.entity.Gazetteer;
import dev.muster.entity.Via;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an article has said before a sentence: whose forces it speaks of, and where things happen.
 * Kept while its sentences are read in order, title first; used for one article only.
 */
final class ArticleContext {
  private static final int REACH = 3;

  /** A name after a preposition of place, with the number of its sentence in the article. */
  private record Setting(Entity place, int sentence, boolean dateline) {}

  private final Gazetteer gazetteer;
  private final List<Entity> owners = new ArrayList<>(4);
  private final List<Entity> countries = new ArrayList<>(4);
  private final List<Entity> groups = new ArrayList<>(2);
  private final List<Setting> settings = new ArrayList<>(4);
  private final List<Entity> datelines = new ArrayList<>(1);
  private final Map<Entity, Integer> speakers = new LinkedHashMap<>();
  private Entity subject;
  private int sentences;

  ArticleContext(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Takes in a sentence that names nothing. */
  void skip() {
    sentences++;
  }

  /** Takes in a sentence that was read. */
  void read(SentenceView view) {
    sentences++;
    boolean first = isFirstPerson(view);
    for (EntityMention mention : view.mentions()) {
      Entity entity = mention.entity();
      if (entity.type() == EntityType.COUNTRY) {
        add(countries, entity);
      }
      if (entity.type() == EntityType.ARMED_GROUP) {
        add(groups, entity);
        add(owners, entity);
      } else if (entity.type() == EntityType.COALITION) {
        add(owners, entity);
      } else if (entity.type() == EntityType.FORCE && entity.country() != null) {
        Entity country = gazetteer.country(entity.country());
        add(owners, country);
        if (first && country != null) {
          speakers.merge(country, 1, Integer::sum);
        }
      } else if (first && mention.via() == Via.DEMONYM && isBeforeForces(view, mention)) {
        speakers.merge(entity, 1, Integer::sum);
      } else if (entity.type().isPlace() && mention.via() != Via.DEMONYM) {
        boolean dateline = PlaceRules.isDateline(view, mention);
        if (dateline && country(entity) != null) {
          add(datelines, country(entity));
        }
        if (dateline || isSetting(view, mention)) {
          settings.add(new Setting(entity, sentences, dateline));
        }
      }
    }
    if (!view.mentions().isEmpty() && view.mentions().get(0).firstToken() - view.first() <= 1) {
      Entity opening = owner(view.mentions().get(0).entity());
      subject = opening == null ? subject : opening;
    }
  }

  private static boolean isBeforeForces(SentenceView view, EntityMention demonym) {
    int noun = demonym.endToken();
    return demonym.entity().type() == EntityType.COUNTRY
        && (view.isCountedNoun(noun) || view.isCountedNoun(noun + 1));
  }

  /** {@code in Mali}, {@code near Boni, Mali}, {@code Mali's Mopti region}. */
  private static boolean isSetting(SentenceView view, EntityMention mention) {
    EntityMention owned =
        view.isPossessive(mention.endToken()) ? view.mention(mention.endToken() + 1) : null;
    return PlaceRules.isLocative(view, mention)
        || PlaceRules.endsChain(view, mention)
        || owned != null && owned.entity().type() == EntityType.PLACE;
  }

  private static boolean isFirstPerson(SentenceView view) {
    for (int i = view.first(); i < view.end(); i++) {
      if (view.is(i, "we") || view.is(i, "our") || view.is(i, "I")) {
        return true;
      }
    }
    return false;
  }

  private static void add(List<Entity> entities, Entity entity) {
    if (entity != null && !entities.contains(entity)) {
      entities.add(entity);
    }
  }

  /** The state, group or alliance to which an entity's people belong; null if it has none. */
  Entity owner(Entity entity) {
    return switch (entity.type()) {
      case COUNTRY, ARMED_GROUP -> entity;
      case COALITION -> entity.name().startsWith("Operation ") ? null : entity;
      case FORCE -> {
        Entity country = gazetteer.country(entity.country());
        yield country == null ? entity : country;
      }
      case ORGANISATION -> entity.country() == null ? entity : gazetteer.country(entity.country());
      case PERSON, PLACE -> null;
    };
  }

  /** The country of a place, or of a country itself; null if unknown. */
  Entity country(Entity place) {
    return place.type() == EntityType.COUNTRY ? place : gazetteer.country(place.country());
  }

  /** The state for which an entity acts: a leader stands for the country. */
  Entity actor(Entity entity) {
    return entity.type() == EntityType.PERSON ? gazetteer.country(entity.country()) : owner(entity);
  }

  /** The only state whose forces were named so far; null if none or several. */
  Entity onlyState() {
    Entity only = null;
    for (Entity owner : owners) {
      if (owner.type() == EntityType.COUNTRY) {
        if (only != null) {
          return null;
        }
        only = owner;
      }
    }
    return only;
  }

  /**
   * The only country that was named so far, by its name or an adjective; null if none or several.
   */
  Entity onlyCountry() {
    return countries.size() == 1 ? countries.get(0) : null;
  }

  /** The only armed group named so far; null if none or several. */
  Entity onlyGroup() {
    return groups.size() == 1 ? groups.get(0) : null;
  }

  /**
   * The nation whose forces those who speak of themselves call their own; null if none or several.
   */
  Entity speaker() {
    Entity most = null;
    int top = 0;
    int second = 0;
    for (Map.Entry<Entity, Integer> own : speakers.entrySet()) {
      if (own.getValue() > top) {
        second = top;
        top = own.getValue();
        most = own.getKey();
      } else {
        second = Math.max(second, own.getValue());
      }
    }
    return top > 2 * second ? most : null;
  }

  /** What the sentence before began with, if it has forces; null if unknown. */
  Entity subject() {
    return subject;
  }

  /**
   * Where what the last sentences tell takes place, dateline left out: the last place that is no
   * country, else the last country; null if they do not say.
   */
  Entity recentPlace() {
    Entity country = null;
    for (int i = settings.size() - 1; i >= 0; i--) {
      Setting setting = settings.get(i);
      if (setting.sentence() <= sentences - REACH) {
        break;
      }
      if (!setting.dateline() && setting.sentence() < sentences) {
        Entity place = first(i);
        if (place.type() != EntityType.COUNTRY) {
          return place;
        }
        country = country == null ? place : country;
      }
    }
    return country;
  }

  /** The first place of the sentence in which a setting stands: the most specific, no country. */
  private Entity first(int index) {
    Entity first = settings.get(index).place();
    for (int i = index; i >= 0; i--) {
      Setting setting = settings.get(i);
      if (setting.sentence() != settings.get(index).sentence() || setting.dateline()) {
        break;
      }
      if (setting.place().type() != EntityType.COUNTRY || first.type() == EntityType.COUNTRY) {
        first = setting.place();
      }
    }
    return first;
  }

  /** The country in which the last sentences are set: of their last place, else of the dateline. */
  Entity recentCountry() {
    for (int i = settings.size() - 1; i >= 0; i--) {
      if (settings.get(i).sentence() <= sentences - 2 * REACH && !settings.get(i).dateline()) {
        continue;
      }
      Entity country = country(settings.get(i).place());
      if (country != null) {
        return country;
      }
    }
    return null;
  }

  /** The country that the title or the last sentences name as a place; null if none. */
  Entity topicCountry() {
    for (int i = settings.size() - 1; i >= 0; i--) {
      Setting setting = settings.get(i);
      boolean near = setting.sentence() > sentences - REACH || setting.sentence() == 1;
      if (near && !setting.dateline() && setting.place().type() == EntityType.COUNTRY) {
        return setting.place();
      }
    }
    return null;
  }

  /** The country in which the article is set, if it names it: as a place, or in its dateline. */
  Entity settingCountry() {
    Entity named = recentNamedCountry();
    if (named != null) {
      return named;
    }
    return datelines.isEmpty() ? null : datelines.get(0);
  }

  /** The country that the article has named last as a place; null if none. */
  Entity recentNamedCountry() {
    for (int i = settings.size() - 1; i >= 0; i--) {
      Setting setting = settings.get(i);
      boolean near = setting.sentence() > sentences - 2 * REACH || setting.sentence() == 1;
      if (near && setting.place().type() == EntityType.COUNTRY) {
        return setting.place();
      }
    }
    return null;
  }
}
