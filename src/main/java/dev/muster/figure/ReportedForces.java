package dev.muster.figure;

import dev.muster.entity.Entity;
import dev.muster.entity.EntityType;

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
    boolean enemy = context.namesOther(view, owner, other -> other.type() == EntityType.COUNTRY);
    return enemy ? null : owner;
  }

  private static boolean isOfState(ForceKind kind) {
    return kind == ForceKind.MILITARY || kind == ForceKind.POLICE || kind == ForceKind.MIXED;
  }
}
