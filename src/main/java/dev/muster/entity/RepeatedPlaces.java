package dev.muster.entity;

import dev.muster.text.Sentence;
import dev.muster.text.Shape;
import dev.muster.text.Tokens;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the later mentions of places that an article has introduced: after {@code the town of
 * al-Bab} a bare {@code al-Bab} is the same place.
 */
final class RepeatedPlaces {
  private static final int SHORTEST = 4;
  private static final int MOST_NAMES = 64;

  /** Adds the mentions that are missing in an article's passages. */
  void find(List<Draft> drafts) {
    Map<String, EntityMention> introduced = new LinkedHashMap<>();
    for (Draft draft : drafts) {
      for (EntityMention mention : draft.mentions()) {
        boolean place = mention.entity().type() == EntityType.PLACE && mention.via() == Via.PATTERN;
        if (place && mention.surface().length() >= SHORTEST && introduced.size() < MOST_NAMES) {
          introduced.putIfAbsent(mention.surface(), mention);
        }
      }
    }
    for (EntityMention mention : introduced.values()) {
      drafts.forEach(draft -> repeat(draft, mention));
    }
  }

  private static void repeat(Draft draft, EntityMention introduced) {
    Tokens tokens = draft.tokens();
    String text = tokens.text();
    String name = introduced.surface();
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
      int first = token(tokens, at);
      int end = first;
      while (end < tokens.size() && tokens.end(end) <= at + name.length()) {
        end++;
      }
      boolean whole =
          first >= 0
              && end > first
              && tokens.start(first) == at
              && tokens.end(end - 1) == at + name.length();
      if (whole && draft.isFree(first, end) && !isPartOfName(tokens, first, end)) {
        Sentence sentence = draft.passage().sentenceOf(first);
        if (sentence.holds(end - 1)) {
          draft.add(
              draft.mention(sentence, first, end, introduced.entity(), Via.PATTERN, Reason.TEXT));
        }
      }
    }
  }

  /** Whether another capitalised word stands beside, so that the name may be part of another. */
  private static boolean isPartOfName(Tokens tokens, int first, int end) {
    boolean before = first > 0 && tokens.shape(first - 1).isCapital();
    boolean after = end < tokens.size() && tokens.shape(end).isCapital();
    boolean capitals = tokens.shape(end - 1) == Shape.UPPER;
    return !capitals && (before || after);
  }

  /** The number of the token that starts at an offset or holds it; -1 if there is none. */
  private static int token(Tokens tokens, int offset) {
    int low = 0;
    int high = tokens.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (tokens.end(middle) <= offset) {
        low = middle + 1;
      } else if (tokens.start(middle) > offset) {
        high = middle - 1;
      } else {
        return middle;
      }
    }
    return -1;
  }
}
