package dev.muster.figure;

import dev.muster.entity.Entity;
import dev.muster.entity.EntityMention;
import dev.muster.entity.EntityType;
import dev.muster.figure.VerbGroup.Form;

/**
 * Finds who says what a sentence states: {@code the Pentagon says}, {@code according to police},
 * {@code …, a spokesman for the coalition said}.
 */
final class ClaimantFinder {
  private static final int LONGEST = 16;

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
    }
    for (VerbGroup group : view.clauses().groups()) {
      boolean says =
          view.is(group, VerbRole.SAY)
              && !group.passive()
              && group.form() != Form.INFINITIVE
              && group.form() != Form.GERUND;
      Claimant subject = says ? subject(view, group) : null;
      if (subject != null) {
        return subject;
      }
    }
    return null;
  }

  /** The noun phrase that starts at a token. */
  private static Claimant phrase(SentenceView view, int first) {
    int end = first;
    while (end < first + LONGEST && isInside(view, end)) {
      end++;
    }
    return end == first ? null : claimant(view, first, end);
  }

  /** The noun phrase before a verb of saying; after it where the sentence turns them round. */
  private static Claimant subject(SentenceView view, VerbGroup group) {
    int end = group.first();
    int first = end;
    while (end - first < LONGEST && isInside(view, first - 1)) {
      first--;
    }
    while (first < end && !isStart(view, first)) {
      first++;
    }
    if (first < end) {
      return claimant(view, first, end);
    }
    boolean turned = view.clauses().at(end - 1) == WordClass.COMMA || view.isMark(end - 1);
    return turned && view.clauses().at(group.head() + 1) != null
        ? named(view, group.head() + 1)
        : null;
  }

  private static Claimant named(SentenceView view, int first) {
    Claimant claimant = isStart(view, first) ? phrase(view, first) : null;
    return claimant == null || claimant.entity() == null ? null : claimant;
  }

  /** Whether a token may stand inside the noun phrase of a claimant. */
  private static boolean isInside(SentenceView view, int token) {
    WordClass word = view.clauses().at(token);
    if (word == null || view.date(token) != null) {
      return false;
    }
    return switch (word) {
      case NOUN, NAME, ATTRIBUTE, DETERMINER, NUMBER, POSSESSIVE -> true;
      case PREPOSITION ->
          view.is(token, "of")
              || view.is(token, "for")
              || view.is(token, "from")
              || view.is(token, "in")
              || view.is(token, "at")
              || view.is(token, "with");
      case MARK -> view.tokens().first(token) == '-' || view.tokens().first(token) == '\u2019';
      default -> false;
    };
  }

  private static boolean isStart(SentenceView view, int token) {
    return switch (view.clauses().at(token)) {
      case NOUN, NAME, ATTRIBUTE, DETERMINER, NUMBER -> true;
      default -> false;
    };
  }

  private static Claimant claimant(SentenceView view, int first, int end) {
    return new Claimant(view.tokens().text(first, end - 1), entity(view, first, end));
  }

  /** Who a noun phrase stands for: its name, or the one that it speaks for; null if unknown. */
  private static Entity entity(SentenceView view, int first, int end) {
    Entity spokenFor = null;
    for (int i = first; i < end; i++) {
      EntityMention mention = view.mention(i);
      if (mention == null) {
        continue;
      }
      Entity entity = mention.entity();
      boolean place =
          view.is(mention.firstToken() - 1, "in") || view.is(mention.firstToken() - 1, "at");
      if (entity.type() == EntityType.PERSON && !place) {
        return entity;
      }
      boolean speaks = !place && entity.type() != EntityType.PLACE;
      spokenFor = spokenFor == null && speaks ? entity : spokenFor;
      i = mention.endToken() - 1;
    }
    return spokenFor;
  }
}
