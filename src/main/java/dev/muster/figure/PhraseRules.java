package dev.muster.figure;

import dev.muster.entity.Entity;
import dev.muster.entity.EntityMention;
import dev.muster.entity.EntityType;
import dev.muster.figure.ForceRules.Force;
import dev.muster.figure.Predicate.Side;
import java.util.List;

/** Says whose people are counted by the names inside the phrase: {@code 300 French soldiers}. */
final class PhraseRules {
  private final ArticleContext context;

  PhraseRules(ArticleContext context) {
    this.context = context;
  }

  /** A coalition before a nation, and either before the first name of all. */
  Force find(SentenceView view, CountedPhrase phrase, Predicate predicate, PlaceRules.Place place) {
    Entity goal =
        place == null || predicate.status() != Status.ARRIVING
            ? null
            : context.country(place.place());
    List<EntityMention> mentions = phrase.inside();
    for (EntityMention mention : mentions) {
      if (mention.entity().type() == EntityType.COALITION && !isPeacekeepers(view, mention)) {
        return new Force(mention.entity(), "phrase");
      }
    }
    boolean group = phrase.kind() == ForceKind.ARMED_GROUP;
    boolean peacekeepers = false;
    for (EntityMention mention : mentions) {
      if (isPeacekeepers(view, mention)) {
        peacekeepers = true;
        continue;
      }
      Entity owner = isUnowned(view, mention, goal) ? null : context.owner(mention.entity());
      int before = mention.firstToken() - 1;
      boolean moves =
          predicate.status() == Status.LEAVING
              || predicate.status() == Status.ARRIVING
              || predicate.side() == Side.BASE;
      boolean left = moves && (view.is(before, "from") || view.is(before - 1, "from"));
      if (owner == null || left) {
        continue;
      }
      if (!group || owner.type() != EntityType.COUNTRY) {
        return new Force(owner, "phrase");
      }
    }
    Entity nations = peacekeepers ? context.unitedNations() : null;
    return nations == null ? null : new Force(nations, "phrase");
  }

  /** {@code UN peacekeepers}, {@code blue helmets}: a name that is itself what is counted. */
  private static boolean isPeacekeepers(SentenceView view, EntityMention mention) {
    int last = mention.endToken() - 1;
    return mention.entity().type() == EntityType.COALITION && view.is(last, WordRole.PEACEKEEPERS);
  }

  /**
   * Whether a name is one that many states have for a service of theirs, and the article speaks of
   * other states only, or of the one where they arrive: {@code the Coast Guard} in the Philippines.
   */
  private boolean isUnowned(SentenceView view, EntityMention mention, Entity goal) {
    if (mention.entity().type() != EntityType.FORCE) {
      return false;
    }
    for (int i = mention.firstToken(); i < mention.endToken(); i++) {
      if (!view.is(i, WordRole.SERVICE) && !view.is(i, WordRole.SERVICE_PART)) {
        return false;
      }
    }
    Entity country = context.country(mention.entity());
    return country == null || country.equals(goal) || !context.countries().mayBeOf(country);
  }
}
