package dev.muster.figure;

import dev.muster.entity.Entity;
import dev.muster.entity.EntityMention;
import dev.muster.entity.EntityType;
import dev.muster.entity.Gazetteer;
import dev.muster.entity.Via;
import java.util.List;

/**
 * Says whose people are counted, by what the clause says: the phrase itself, then a possessive,
 * then the subject of a verb of having or sending; null where the text does not say.
 */
final class ForceRules {
  /**
   * Whose people, and which rule said so.
   *
   * @param owner the country, coalition, group or organisation
   */
  record Force(Entity owner, String rule) {}

  private final Gazetteer gazetteer;

  ForceRules(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * @param first number of the first token of the quantity
   * @param phrase what is counted
   * @param predicate what governs it
   */
  Force find(SentenceView view, int first, CountedPhrase phrase, Predicate predicate) {
    Force inside = inside(phrase.inside(), phrase.kind());
    if (inside != null) {
      return inside;
    }
    Force possessor = possessor(view, first);
    if (possessor != null) {
      return possessor;
    }
    return predicate.side() == Predicate.Side.OBJECT && isOwners(predicate.status())
        ? subject(view, predicate.token())
        : null;
  }

  /** A coalition before a nation, and either before the first name of all. */
  private Force inside(List<EntityMention> mentions, ForceKind kind) {
    for (EntityMention mention : mentions) {
      if (mention.entity().type() == EntityType.COALITION) {
        return new Force(mention.entity(), "phrase");
      }
    }
    for (EntityMention mention : mentions) {
      Entity owner = owner(mention.entity());
      if (owner != null && !(kind == ForceKind.ARMED_GROUP && owner.type() == EntityType.COUNTRY)) {
        return new Force(owner, "phrase");
      }
    }
    return null;
  }

  /** The state, group or alliance to which an entity's people belong; null if it has none. */
  private Entity owner(Entity entity) {
    return switch (entity.type()) {
      case COUNTRY, COALITION, ARMED_GROUP -> entity;
      case FORCE -> {
        Entity country = gazetteer.country(entity.country());
        yield country == null ? entity : country;
      }
      case ORGANISATION -> entity.country() == null ? entity : gazetteer.country(entity.country());
      case PERSON, PLACE -> null;
    };
  }

  /** {@code Iraq's 5,000 troops}. */
  private Force possessor(SentenceView view, int first) {
    int at = first - 1;
    if (!view.isPossessive(at)) {
      return null;
    }
    EntityMention mention = view.mention(at - 1);
    Entity owner = mention == null ? null : owner(mention.entity());
    return owner == null ? null : new Force(owner, "possessive");
  }

  /** Whether the subject of a verb with this status has or sends its own people. */
  private static boolean isOwners(Status status) {
    return status == Status.PRESENT
        || status == Status.ARRIVING
        || status == Status.LEAVING
        || status == Status.RECRUITED;
  }

  /**
   * The subject of a verb: the name that ends right before it, with auxiliaries, adverbs and the
   * verbs that it depends on in between ({@code plans to send}).
   */
  private Force subject(SentenceView view, int verb) {
    for (int i = verb - 1; i >= view.first(); i--) {
      EntityMention mention = view.mention(i);
      if (mention != null) {
        boolean modifier = mention.via() == Via.DEMONYM || view.isPossessive(mention.endToken());
        boolean place = view.isPreposition(mention.firstToken() - 1);
        Entity owner = modifier || place ? null : actor(mention.entity());
        return owner == null ? null : new Force(owner, "subject");
      }
      boolean passed =
          view.isAuxiliary(i)
              || view.verb(i) != null
              || "adverb".equals(view.grammar(i))
              || view.is(i, "to")
              || view.holds(i) && view.tokens().text(i).endsWith("ly");
      if (!passed) {
        return null;
      }
    }
    return null;
  }

  /** The state for which an entity acts: a leader stands for the country. */
  private Entity actor(Entity entity) {
    return entity.type() == EntityType.PERSON ? gazetteer.country(entity.country()) : owner(entity);
  }
}
