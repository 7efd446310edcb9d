package dev.muster.figure;

import dev.muster.entity.Entity;
import dev.muster.entity.EntityMention;
import dev.muster.entity.EntityType;
import dev.muster.entity.Gazetteer;
import dev.muster.entity.Via;
import dev.muster.text.Sentence;
import dev.muster.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What an article has said up to a sentence: whose forces it speaks of, and where things happen.
 *
 * <p>Kept while its sentences come in order, title first. Most articles hold no figure, so a
 * sentence is only noted; what it says is read when a figure asks. Used for one article only.
 */
final class ArticleContext {
  /** The first sentences of a text, in which its dateline stands. */
  private static final int OPENING = 3;

  /** A sentence that was noted and not yet read. */
  private record Noted(
      Tokens tokens, Sentence sentence, List<EntityMention> mentions, int number) {}

  private final Gazetteer gazetteer;
  private final FigureWords words;
  private final Settings settings;
  private final List<Noted> noted = new ArrayList<>();
  private final List<Entity> owners = new ArrayList<>(4);
  private final NamedCountries countries;
  private final List<Entity> groups = new ArrayList<>(2);
  private final Speakers speakers = new Speakers(this);
  private final NounOwners nouns = new NounOwners(this);
  private final Attackers attackers = new Attackers(this);
  private Entity subject;
  private int sentences;

  ArticleContext(Gazetteer gazetteer, FigureWords words) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.settings = new Settings(gazetteer);
    this.countries = new NamedCountries(gazetteer);
  }

  /** Takes in the next sentence. */
  void note(Tokens tokens, Sentence sentence, List<EntityMention> mentions) {
    sentences++;
    if (!mentions.isEmpty()) {
      noted.add(new Noted(tokens, sentence, mentions, sentences));
    }
  }

  /** Reads what was noted, so that the questions below are answered for the sentence noted last. */
  void catchUp() {
    for (Noted sentence : noted) {
      SentenceView view =
          new SentenceView(
              sentence.tokens(), sentence.sentence(), words, sentence.mentions(), List.of());
      read(view);
      boolean opening = sentence.sentence().index() < OPENING;
      if (opening || sentence.number() > sentences - Settings.REACH) {
        settings.read(view, sentence.number());
        nouns.read(view, sentence.number());
        attackers.read(view, sentence.number());
      }
    }
    noted.clear();
    settings.at(sentences);
  }

  private void read(SentenceView view) {
    speakers.read(view);
    for (EntityMention mention : view.mentions()) {
      Entity entity = mention.entity();
      if (entity.type() == EntityType.COUNTRY) {
        countries.read(view, mention);
      }
      if (entity.type() == EntityType.ARMED_GROUP) {
        add(groups, entity);
        add(owners, entity);
      } else if (entity.type() == EntityType.COALITION) {
        add(owners, entity);
      } else if (entity.type() == EntityType.FORCE && entity.country() != null) {
        add(owners, gazetteer.country(entity.country()));
        countries.addForces(gazetteer.country(entity.country()));
        EntityMention joined = NounOwners.joined(view, mention);
        add(owners, joined == null ? null : owner(joined.entity())); // Indian and Chinese soldiers
      }
    }
    if (!view.mentions().isEmpty() && view.mentions().get(0).firstToken() - view.first() <= 1) {
      Entity opening = owner(view.mentions().get(0).entity());
      subject = opening == null ? subject : opening;
    }
  }

  /** The vocabulary of the rules. */
  FigureWords words() {
    return words;
  }

  /** The countries that were named so far. */
  NamedCountries countries() {
    return countries;
  }

  /**
   * Whether a country was named so far as one that has forces or decides on them, or where someone
   * speaks for himself and his like, as one that acts more often than as a place.
   */
  boolean holdsForces(Entity country) {
    return countries.holdsForces(country) || speakers.isPerson() && countries.actsMostly(country);
  }

  /** Where things happen. */
  Settings settings() {
    return settings;
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

  /** The United Nations, to whom peacekeepers of no named nation belong; null if unknown. */
  Entity unitedNations() {
    return gazetteer.entity("org:united-nations");
  }

  /** The state for which an entity acts: a leader or seat of government stands for the country. */
  Entity actor(Entity entity) {
    boolean metonym =
        entity.type() == EntityType.PERSON
            || entity.type() == EntityType.PLACE && gazetteer.isSeat(entity);
    return metonym ? gazetteer.country(entity.country()) : owner(entity);
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

  /** Whether forces of a state were named so far. */
  boolean namesStates() {
    return owners.stream().anyMatch(owner -> owner.type() == EntityType.COUNTRY);
  }

  /** The only armed group named so far; null if none or several. */
  Entity onlyGroup() {
    return groups.size() == 1 ? groups.get(0) : null;
  }

  /**
   * The nation whose forces those who speak of themselves call their own; null if none or several.
   */
  Entity speaker() {
    return speakers.nation();
  }

  /** The nation of a speech in which it is named often; null if there is none. */
  Entity speechNation() {
    return speakers.isSpeech() ? speakers.sureNation() : null;
  }

  /** Whether someone speaks who need not name his own nation. */
  boolean isSpeech() {
    return speakers.isSpeech();
  }

  /**
   * Whose people a counted noun stands for in what stands just before it; null if that does not
   * say.
   */
  Entity ownerOf(SentenceView view, CountedPhrase phrase, VerbGroup toll) {
    if (nouns.isContested(view, phrase.noun(), phrase.nounFirst())) {
      return null;
    }
    Entity here = nouns.before(view, phrase.noun(), phrase.nounFirst(), toll);
    return here == null ? nouns.of(phrase.noun(), sentences) : here;
  }

  /** Whose people attackers are of whom the sentences just before tell; null if unknown. */
  Entity attacker(SentenceView view, CountedPhrase phrase) {
    return attackers.of(view, phrase, sentences);
  }

  /**
   * Whether a sentence names forces or people of another owner than one.
   *
   * @param own the owner that is no other
   * @param counts which owners count
   */
  boolean namesOther(SentenceView view, Entity own, Predicate<Entity> counts) {
    for (EntityMention mention : view.mentions()) {
      EntityType type = mention.entity().type();
      boolean people = type == EntityType.COUNTRY && mention.via() == Via.DEMONYM;
      Entity other = people || type.isArmed() ? owner(mention.entity()) : null;
      if (other != null && !other.equals(own) && counts.test(other)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a country was named so far, or forces of it. */
  boolean names(Entity country) {
    return countries.isNamed(country) || owners.contains(country);
  }

  /** What the sentence before began with, if it has forces; null if unknown. */
  Entity subject() {
    return subject;
  }
}
