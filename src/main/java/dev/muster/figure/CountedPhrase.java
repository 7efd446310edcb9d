package dev.muster.figure;

import dev.muster.entity.EntityMention;
import java.util.List;

/**
 * What a quantity counts: the noun phrase that follows it.
 *
 * @param nounFirst number of the counted noun's first token
 * @param endToken number after the counted noun's last token
 * @param noun the counted noun as written, in small letters
 * @param kind what kind of force it stands for
 * @param echelon of a formation; null if none
 * @param inside the mentions between the number and the noun's end, and those that {@code of} joins
 *     to it
 * @param adjective the status that an adjective tells, as in {@code wounded soldiers}; null if none
 */
record CountedPhrase(
    int nounFirst,
    int endToken,
    String noun,
    ForceKind kind,
    String echelon,
    List<EntityMention> inside,
    Status adjective) {
  /** The same phrase of another kind. */
  CountedPhrase of(ForceKind other) {
    return new CountedPhrase(nounFirst, endToken, noun, other, echelon, inside, adjective);
  }

  /** The same phrase with the toll that another word tells. */
  CountedPhrase told(Status toll) {
    return new CountedPhrase(nounFirst, endToken, noun, kind, echelon, inside, toll);
  }

  /** The same phrase for a quantity that ends before a token, where the noun stands elsewhere. */
  CountedPhrase endingAt(int token) {
    return new CountedPhrase(token, token, noun, kind, echelon, inside, adjective);
  }
}
