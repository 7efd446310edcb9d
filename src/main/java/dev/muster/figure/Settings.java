package dev.muster.figure;

import dev.muster.entity.Entity;
import dev.muster.entity.EntityMention;
import dev.muster.entity.EntityType;
import dev.muster.entity.Gazetteer;
import dev.muster.entity.Via;
import java.util.ArrayList;
import java.util.List;

/**
 * Where an article says that things happen: its names after prepositions of place, and those of its
 * dateline, by sentence. Sentences are numbered from 1, over all passages.
 */
final class Settings {
  /** The number of sentences over which a place or country carries. */
  static final int REACH = 6;

  /** The most sentences by which a place of fighting is before another that it goes before. */
  private static final int SCENE_REACH = 2;

  /** The most tokens of a topic. */
  private static final int TOPIC = 12;

  /** What makes a name a setting. */
  private enum Sort {
    NAMED,
    DATELINE,
    TOPIC
  }

  /**
   * A name after a preposition of place, with the number of its sentence in the article.
   *
   * @param scene whether its clause tells of fighting or of losses
   */
  private record Setting(Entity place, int sentence, Sort sort, boolean scene) {
    boolean dateline() {
      return sort == Sort.DATELINE;
    }
  }

  private final Gazetteer gazetteer;
  private final List<Setting> settings = new ArrayList<>(4);
  private final List<Entity> datelines = new ArrayList<>(1);
  private int sentences;

  Settings(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Takes in a sentence by its number; later ones have greater numbers. */
  void read(SentenceView view, int number) {
    for (EntityMention mention : view.mentions()) {
      Entity entity = mention.entity();
      if (!entity.type().isPlace() || mention.via() == Via.DEMONYM) {
        continue;
      }
      boolean dateline = Locatives.isDateline(view, mention);
      if (dateline && country(entity) != null) {
        datelines.add(country(entity));
      }
      if (dateline || isSetting(view, mention)) {
        Sort sort = dateline ? Sort.DATELINE : Sort.NAMED;
        settings.add(new Setting(entity, number, sort, Scenes.tellsOf(view, mention)));
      }
    }
    Entity topic = topic(view);
    if (topic != null) {
      settings.add(new Setting(topic, number, Sort.TOPIC, false));
    }
  }

  /** The only place or nation of a heading: {@code Chadian civil war: Rebels have entered}. */
  private static Entity topic(SentenceView view) {
    int colon = view.first();
    while (colon < view.first() + TOPIC && !view.is(colon, ":")) {
      if (view.clauses().groupAt(colon) != null) {
        return null;
      }
      colon++;
    }
    Entity only = null;
    int words = colon - view.first();
    for (EntityMention mention : view.mentions()) {
      if (!view.is(colon, ":") || mention.endToken() > colon) {
        break;
      }
      if (mention.entity().type().isPlace()) {
        if (only != null && !only.equals(mention.entity())) {
          return null;
        }
        only = mention.entity();
        words -= mention.endToken() - mention.firstToken();
      }
    }
    return words > 0 ? only : null;
  }

  /** Says which sentence is looked at now. */
  void at(int number) {
    sentences = number;
  }

  /** The country of a place; the place itself if that is unknown. */
  Entity countryOf(Entity place) {
    Entity country = country(place);
    return country == null ? place : country;
  }

  private Entity country(Entity place) {
    return place.type() == EntityType.COUNTRY ? place : gazetteer.country(place.country());
  }

  /** {@code in Mali}, {@code near Boni, Mali}, {@code Mali's Mopti region}. */
  private static boolean isSetting(SentenceView view, EntityMention mention) {
    EntityMention owned =
        view.isPossessive(mention.endToken()) ? view.mention(mention.endToken() + 1) : null;
    if (isOrigin(view, mention)
        || Reports.areAt(view, mention)
        || isModifier(view, mention)
        || isOfPeople(view, mention)) {
      return false;
    }
    return Locatives.isLocative(view, mention)
        || PlaceChains.endsChain(view, mention)
        || owned != null && owned.entity().type() == EntityType.PLACE;
  }

  /**
   * {@code attacks from Gaza}, {@code veterans from Texas}; not {@code retreated from Mitrovica}.
   */
  private static boolean isOrigin(SentenceView view, EntityMention mention) {
    int from = mention.firstToken() - 1;
    while (Locatives.isPassed(view, from)) {
      from--;
    }
    VerbGroup verb = view.clauses().groupAt(from - 2);
    boolean left =
        verb != null && (verb.ofSubject() == Status.LEAVING || verb.ofObject() == Status.LEAVING);
    boolean outOf = view.is(from, "of") && view.is(from - 1, "out") && !left;
    return outOf || view.is(from, "from") && view.clauses().at(from - 1) == WordClass.NOUN;
  }

  /** {@code near the U.S. consulate}, {@code in the UK media}: no place in that country. */
  private static boolean isModifier(SentenceView view, EntityMention mention) {
    int next = mention.endToken();
    return mention.entity().type() == EntityType.COUNTRY
        && mention.via() == Via.ACRONYM
        && view.clauses().at(next) == WordClass.NOUN
        && view.date(next) == null;
  }

  /** {@code the Senator from Arizona}: where people are from, and not where it happened. */
  private static boolean isOfPeople(SentenceView view, EntityMention mention) {
    int at = mention.firstToken() - 1;
    while (Locatives.isPassed(view, at)) {
      at--;
    }
    VerbGroup verb = view.clauses().groupAt(at - 1);
    boolean people = view.is(at - 1, WordRole.HOMED) || verb != null && verb.is("be");
    return people && view.is(at, "from");
  }

  /**
   * Where what the last sentences tell takes place, dateline left out: the last place that is no
   * country, but for losses one where fighting is told rather than one abroad; else the last
   * country; null if they do not say.
   *
   * @param losses whether it is asked where losses were suffered
   */
  Entity recentPlace(boolean losses) {
    Entity country = null;
    Entity town = null;
    int told = 0;
    for (int i = settings.size() - 1; i >= 0; i--) {
      Setting setting = settings.get(i);
      if (setting.sentence() <= sentences - REACH) {
        break;
      }
      if (setting.dateline() || setting.sentence() == sentences && setting.sort() != Sort.TOPIC) {
        continue;
      }
      Entity place = first(i);
      if (place.type() == EntityType.COUNTRY) {
        country = country == null ? place : country;
      } else if (town == null) {
        if (setting.scene() || !losses) {
          return place;
        }
        town = place;
        told = setting.sentence();
      } else if (setting.scene() && setting.sentence() >= told - SCENE_REACH) {
        return isAbroad(town, place) ? place : town;
      }
    }
    return town == null ? country : town;
  }

  /** Whether a place is known to lie in another country than where fighting is told. */
  private static boolean isAbroad(Entity place, Entity scene) {
    return place.country() != null && !place.country().equals(scene.country());
  }

  /**
   * The first place of the sentence in which a setting stands: the most specific, no country, and
   * none of another clause if fighting is told of this one.
   */
  private Entity first(int index) {
    Setting last = settings.get(index);
    Entity first = last.place();
    for (int i = index; i >= 0; i--) {
      Setting setting = settings.get(i);
      if (setting.sentence() != last.sentence() || setting.dateline()) {
        break;
      }
      boolean narrow =
          setting.place().type() != EntityType.COUNTRY || first.type() == EntityType.COUNTRY;
      first = narrow && (setting.scene() || !last.scene()) ? setting.place() : first;
    }
    return first;
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
      boolean near = setting.sentence() > sentences - REACH || setting.sentence() == 1;
      if (near && setting.place().type() == EntityType.COUNTRY) {
        return setting.place();
      }
    }
    return null;
  }
}
