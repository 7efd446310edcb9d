package dev.muster.analysis;

import dev.muster.entity.EntityMention;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Counts, for two entities of a context, the mentions of the one that share a token with one of the
 * other, and tells whether one is part of one. Each mention is met once, as it comes, so that a
 * long article costs no more than its mentions.
 */
final class Overlaps {
  /** Each place and an entity that touches it, by their numbers. */
  private final LongNumbers touched = new LongNumbers();

  /** Two entities, and for each number how many mentions of the first touch the second. */
  private final LongNumbers pairs = new LongNumbers();

  private int[] counts = new int[8];
  private final BitSet inside = new BitSet();

  /** Takes in two places of a context, once for each two. */
  void add(Place one, Place other) {
    if (one.overlaps(other)) {
      touch(one, other);
      touch(other, one);
    }
  }

  private void touch(Place one, Place other) {
    int pair = pairs.number(key(one.entity, other.entity));
    if (pair == counts.length) {
      counts = Arrays.copyOf(counts, pair * 2);
    }
    int known = touched.size();
    counts[pair] += touched.number(key(one.number, other.entity)) == known ? 1 : 0;
    if (other.holds(one)) {
      inside.set(pair);
    }
  }

  /** Whether a mention of the one entity is part of a mention of the other. */
  boolean isInside(int one, int other) {
    int pair = pairs.find(key(one, other));
    return pair >= 0 && inside.get(pair);
  }

  /** How many mentions of the one entity share a token with one of the other. */
  int touching(int one, int other) {
    int pair = pairs.find(key(one, other));
    return pair < 0 ? 0 : counts[pair];
  }

  private static long key(int first, int second) {
    return (long) first << Integer.SIZE | second;
  }

  /**
   * Where an entity is mentioned.
   *
   * @param number the place's in its context
   */
  record Place(int number, int field, int entity, EntityMention mention) {
    boolean overlaps(Place other) {
      return field == other.field && mention.overlaps(other.mention);
    }

    boolean holds(Place other) {
      return overlaps(other)
          && mention.firstToken() <= other.mention.firstToken()
          && mention.endToken() >= other.mention.endToken();
    }
  }
}
