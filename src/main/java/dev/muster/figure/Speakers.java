package dev.muster.figure;

import dev.muster.entity.Entity;
import dev.muster.entity.EntityMention;
import dev.muster.entity.EntityType;
import dev.muster.entity.Via;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The nation for which those speak who say {@code we} and {@code our}: the one whose forces they
 * name as theirs, or that they name as one that acts rather than as a place.
 */
final class Speakers {
  /** What forces count for that the speakers themselves send or withdraw. */
  private static final int OWN = 9;

  /** What other forces count for; a nation that is named as one that acts counts for one. */
  private static final int FORCES = 3;

  /** What it counts for a nation that someone speaks in: twice, and it is his own. */
  private static final int HERE = 2;

  /** What it counts against a nation to be named as a place or an object. */
  private static final int AWAY = 2;

  /** What forces and acts of a nation count for that is surely the speakers'. */
  private static final int SURE = 6;

  /** The fewest sentences of a speech in the first person. */
  private static final int FEWEST = 4;

  /** At least one in so many sentences of a speech is in the first person. */
  private static final int ONE_IN = 4;

  private final ArticleContext context;
  private final Map<Entity, Integer> nations = new LinkedHashMap<>();

  /** How often leaders and bodies of a state are named, less how often things happen in it. */
  private final Map<Entity, Integer> actors = new LinkedHashMap<>();

  /** The states of which not only a leader is named, who may be the enemy's. */
  private final Set<Entity> bodies = new HashSet<>();

  private int sentences;
  private int firstPerson;

  Speakers(ArticleContext context) {
    this.context = context;
  }

  /** Takes in a sentence. */
  void read(SentenceView view) {
    sentences++;
    for (EntityMention mention : view.mentions()) {
      Entity actor = actor(view, mention);
      if (actor != null) {
        actors.merge(actor, 1, Integer::sum);
        if (mention.entity().type() != EntityType.PERSON) {
          bodies.add(actor);
        }
      } else if (isAway(view, mention)) {
        actors.merge(mention.entity(), -1, Integer::sum);
      } else if (isOfCitizens(view, mention)) {
        nations.merge(mention.entity(), 1, Integer::sum);
      }
    }
    if (!isFirstPerson(view)) {
      return;
    }
    firstPerson++;
    for (EntityMention mention : view.mentions()) {
      Entity nation = nation(view, mention);
      if (nation != null) {
        nations.merge(nation, weight(view, mention), Integer::sum);
      } else if (mention.entity().type() == EntityType.COUNTRY) {
        nations.merge(mention.entity(), named(view, mention), Integer::sum);
      }
    }
  }

  /** What it counts for a nation to be named in the first person. */
  private static int named(SentenceView view, EntityMention mention) {
    boolean own = mention.via() == Via.DEMONYM && !isPlace(view, mention);
    if (isHere(view, mention)) {
      return HERE;
    }
    return own ? 1 : isAway(view, mention) ? -AWAY : 0;
  }

  /** The state for which a leader, a seat of government or a body of a state stands; else null. */
  private Entity actor(SentenceView view, EntityMention mention) {
    Entity entity = mention.entity();
    boolean acts =
        entity.type() == EntityType.PERSON
            || entity.type() == EntityType.PLACE && !isPlace(view, mention)
            || entity.type() == EntityType.ORGANISATION;
    Entity state = acts ? context.actor(entity) : null;
    return state != null && state.type() == EntityType.COUNTRY ? state : null;
  }

  /** {@code in Iraq}; not {@code here in the United States}. */
  private static boolean isAway(SentenceView view, EntityMention mention) {
    return mention.entity().type() == EntityType.COUNTRY
        && mention.via() != Via.DEMONYM
        && isPlace(view, mention)
        && !isHere(view, mention);
  }

  /**
   * {@code fellow Americans}, {@code the American taxpayer}: of whom those speak who are theirs.
   */
  private static boolean isOfCitizens(SentenceView view, EntityMention mention) {
    boolean nation = mention.entity().type() == EntityType.COUNTRY && mention.via() == Via.DEMONYM;
    int before = mention.firstToken() - 1;
    int end = mention.endToken();
    return nation
        && (view.is(end, WordRole.CITIZENS)
            || view.is(before, "fellow")
            || view.is(before, "we")
            || view.is(before, "us"));
  }

  private static boolean isHere(SentenceView view, EntityMention mention) {
    int in = mention.firstToken() - 1;
    in = view.isDeterminer(in) ? in - 1 : in;
    return view.is(in, "in") && view.is(in - 1, "here");
  }

  private Entity nation(SentenceView view, EntityMention mention) {
    Entity entity = mention.entity();
    if (entity.type() == EntityType.FORCE && entity.country() != null) {
      return context.country(entity);
    }
    return mention.via() == Via.DEMONYM && isBeforeForces(view, mention) ? entity : null;
  }

  /** Forces that the speakers move are theirs; those that they help, train or fight are not. */
  private static int weight(SentenceView view, EntityMention mention) {
    int before = mention.firstToken() - 1;
    before = view.isDeterminer(before) ? before - 1 : before;
    if (view.is(before, "by") || view.is(before, "against")) {
      return 0; // shot at by the Afghan soldiers
    }
    VerbGroup verb = null;
    for (VerbGroup group : view.clauses().groups()) {
      verb = group.head() < mention.firstToken() ? group : verb;
    }
    if (verb == null) {
      return FORCES;
    }
    if (view.is(verb, VerbRole.NOT_OWNER)) {
      return 0;
    }
    boolean we = view.is(verb.first() - 1, "we") || view.is(verb.first() - 1, "i");
    Status status = verb.ofObject();
    boolean moves =
        status == Status.ARRIVING || status == Status.LEAVING || status == Status.RECRUITED;
    return we && moves ? OWN : FORCES;
  }

  /** {@code in Iraq}, {@code of the Afghan people}; not {@code America has led}. */
  private static boolean isPlace(SentenceView view, EntityMention mention) {
    int before = mention.firstToken() - 1;
    before = view.isDeterminer(before) ? before - 1 : before;
    return view.isPreposition(before) || Locatives.isLocative(view, mention);
  }

  private static boolean isBeforeForces(SentenceView view, EntityMention demonym) {
    int noun = demonym.endToken();
    return demonym.entity().type() == EntityType.COUNTRY
        && (view.isCountedNoun(noun) || view.isCountedNoun(noun + 1));
  }

  /** Whether someone speaks of himself and his like. */
  static boolean isFirstPerson(SentenceView view) {
    for (int i = view.first(); i < view.end(); i++) {
      if (view.is(i, "we") || view.is(i, "our") || view.is(i, "i")) {
        return true;
      }
    }
    return false;
  }

  /** Whether any of its sentences is in the first person. */
  boolean isPerson() {
    return firstPerson > 0;
  }

  /** Whether the article is a speech: many of its sentences say {@code we}. */
  boolean isSpeech() {
    return firstPerson >= FEWEST && firstPerson * ONE_IN >= sentences;
  }

  /** The nation, if the speakers name its forces or act as it often enough to be sure. */
  Entity sureNation() {
    Entity nation = nation();
    return nation != null && weights().get(nation) >= SURE ? nation : null;
  }

  /** The nation, if one is named more than twice as often as any other; else null. */
  Entity nation() {
    Entity most = null;
    int top = 0;
    int second = 0;
    for (Map.Entry<Entity, Integer> own : weights().entrySet()) {
      if (own.getValue() > top) {
        second = top;
        top = own.getValue();
        most = own.getKey();
      } else {
        second = Math.max(second, own.getValue());
      }
    }
    return top >= FORCES && top > 2 * second ? most : null;
  }

  private Map<Entity, Integer> weights() {
    Map<Entity, Integer> weights = new LinkedHashMap<>(nations);
    actors.forEach(
        (actor, acts) -> {
          if (acts > 0 && (bodies.contains(actor) || weights.getOrDefault(actor, 0) > 0)) {
            weights.merge(actor, acts, Integer::sum);
          }
        });
    return weights;
  }
}
