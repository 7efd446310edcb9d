package dev.muster.figure;

import dev.muster.entity.Entity;
import dev.muster.entity.EntityMention;
import dev.muster.figure.FigureWords.Verb;
import java.util.Set;

/**
 * Finds who says what a sentence states: {@code the Pentagon says}, {@code according to police}.
 */
final class ClaimantFinder {
  private static final Set<String> SAYING =
      Set.of(
          "say",
          "report",
          "announce",
          "claim",
          "confirm",
          "tell",
          "state",
          "estimate",
          "warn",
          "deny",
          "add",
          "accuse");

  /**
   * Who says so.
   *
   * @param written the words for the claimant
   * @param entity the entity that they stand for; null if none is known
   */
  record Claimant(String written, Entity entity) {}

  private ClaimantFinder() {}

  /** The claimant of a sentence; null if the article itself states it. */
  static Claimant find(SentenceView view) {
    for (int i = view.first(); i < view.end(); i++) {
      if (view.is(i, "according") && view.is(i + 1, "to")) {
        return phrase(view, i + 2);
      }
      Verb verb = view.mention(i) == null ? view.verb(i) : null;
      if (verb != null && SAYING.contains(verb.lemma())) {
        Claimant subject = subject(view, i);
        if (subject != null) {
          return subject;
        }
      }
    }
    return null;
  }

  private static Claimant phrase(SentenceView view, int first) {
    int end = first;
    while (view.holds(end) && !view.isMark(end) && end < first + 8) {
      EntityMention mention = view.mention(end);
      if (mention != null) {
        return new Claimant(view.tokens().text(first, mention.endToken() - 1), mention.entity());
      }
      end++;
    }
    return end == first ? null : new Claimant(view.tokens().text(first, end - 1), null);
  }

  /** The name right before a verb of saying, auxiliaries and appositions passed over. */
  private static Claimant subject(SentenceView view, int verb) {
    int at = verb - 1;
    while (view.isAuxiliary(at)) {
      at--;
    }
    EntityMention mention = view.mention(at);
    if (mention == null) {
      return null;
    }
    int first =
        view.isDeterminer(mention.firstToken() - 1)
            ? mention.firstToken() - 1
            : mention.firstToken();
    return new Claimant(view.tokens().text(first, mention.endToken() - 1), mention.entity());
  }
}
