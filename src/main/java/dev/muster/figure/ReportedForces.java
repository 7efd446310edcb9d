package dev.muster.figure;

import dev.muster.entity.Entity;
import dev.muster.entity.EntityMention;
import dev.muster.entity.EntityType;
import dev.muster.entity.Via;

/** Tells losses that a force reports as its own: {@code the Turkish army says two were killed}. */
final class ReportedForces {
  private ReportedForces() {}

  /**
   * The state whose force reports a loss, where nothing in its sentence says of whom the dead are;
   * null if none does, or if it reports what it did itself.
   */
  static Entity owner(
      SentenceView view,
      Candidate candidate,
      Predicate predicate,
      ClaimantFinder.Claimant claimant,
      ArticleContext context) {
    boolean force =
        claimant != null
            && claimant.entity() != null
            && claimant.entity().type() == EntityType.FORCE;
    boolean suffers = predicate.side() != Predicate.Side.OBJECT && predicate.status().isToll();
    if (!force || !suffers || !isOfState(candidate.phrase().kind())) {
      return null;
    }
    Entity owner = context.owner(claimant.entity());
    return namesOther(view, owner, context) ? null : owner;
  }

  private static boolean isOfState(ForceKind kind) {
    return kind == ForceKind.MILITARY || kind == ForceKind.POLICE || kind == ForceKind.MIXED;
  }

  /** Whether a sentence names the forces or the people of another state. */
  private static boolean namesOther(SentenceView view, Entity owner, ArticleContext context) {
    for (EntityMention mention : view.mentions()) {
      EntityType type = mention.entity().type();
      boolean people = type == EntityType.COUNTRY && mention.via() == Via.DEMONYM;
      Entity other = people || type == EntityType.FORCE ? context.owner(mention.entity()) : null;
      if (other != null && other.type() == EntityType.COUNTRY && !other.equals(owner)) {
        return true;
      }
    }
    return false;
  }
}
