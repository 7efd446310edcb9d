package dev.muster.entity;

import dev.muster.text.Span;

/**
 * A stretch of a passage that stands for an entity.
 *
 * @param firstToken number of its first token in the passage
 * @param endToken number after its last token
 * @param sentence number of its sentence in the passage
 * @param span from its first to its last character
 * @param surface what is written there
 * @param entity what it stands for
 * @param via how it was found
 * @param reason why it stands for this entity and no other
 */
public record EntityMention(
    int firstToken,
    int endToken,
    int sentence,
    Span span,
    String surface,
    Entity entity,
    Via via,
    Reason reason) {

  /** The same words as a mention of another entity. */
  EntityMention as(Entity other, Reason why) {
    return new EntityMention(firstToken, endToken, sentence, span, surface, other, via, why);
  }

  /** Whether the two share a token. */
  public boolean overlaps(EntityMention other) {
    return firstToken < other.endToken && other.firstToken < endToken;
  }

  /** Whether a token is one of its own. */
  public boolean holds(int token) {
    return firstToken <= token && token < endToken;
  }
}
