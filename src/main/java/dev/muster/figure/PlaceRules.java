package dev.muster.figure;

import dev.muster.entity.Entity;
import dev.muster.entity.EntityMention;
import dev.muster.entity.EntityType;
import dev.muster.entity.Via;

/**
 * Says where the counted people are, go to, leave or fell: the nearest name after a preposition of
 * place that follows the phrase, then one that precedes it, then the subject of a verb of holding;
 * null where the text does not say.
 */
final class PlaceRules {
  /** Where, and which rule said so. */
  record Place(Entity place, String rule) {}

  private PlaceRules() {}

  /**
   * @param first number of the first token of the quantity
   * @param end number after the last token of the phrase
   */
  static Place find(SentenceView view, int first, int end) {
    for (int i = end; i < view.end(); i++) {
      EntityMention mention = view.mention(i);
      if (mention != null) {
        if (isLocative(view, mention)) {
          return new Place(mention.entity(), "after");
        }
        i = mention.endToken() - 1;
      }
    }
    for (int i = first - 1; i >= view.first(); i--) {
      EntityMention mention = view.mention(i);
      if (mention != null) {
        i = mention.firstToken();
        if (isLocative(view, mention)) {
          return new Place(mostSpecific(view, mention).entity(), "before");
        }
        if (mention.entity().type() == EntityType.PLACE && view.isAuxiliary(mention.endToken())) {
          return new Place(mention.entity(), "subject");
        }
      }
    }
    return null;
  }

  private static boolean isLocative(SentenceView view, EntityMention mention) {
    if (!mention.entity().type().isPlace()
        || mention.via() == Via.DEMONYM
        || view.isPossessive(mention.endToken())) {
      return false;
    }
    int before = mention.firstToken() - 1;
    while (view.isDeterminer(before) || view.holds(before) && isDirection(view, before)) {
      before--;
    }
    return view.isPreposition(before) && !view.is(before, "by") && !view.is(before, "with");
  }

  private static boolean isDirection(SentenceView view, int token) {
    String text = view.tokens().text(token).toLowerCase(java.util.Locale.ROOT);
    return text.endsWith("ern")
        || text.equals("central")
        || text.equals("city")
        || text.equals("town")
        || text.equals("village")
        || text.equals("province");
  }

  /** The first name of a chain that narrows from right to left: {@code Gardez, Paktia}. */
  private static EntityMention mostSpecific(SentenceView view, EntityMention mention) {
    EntityMention first = mention;
    for (int i = mention.firstToken() - 1; i > view.first(); i--) {
      EntityMention before = view.mention(i);
      if (before != null && before.entity().type().isPlace()) {
        first = before;
        i = before.firstToken();
      } else if (!view.tokens().is(i, ',')) {
        break;
      }
    }
    return first;
  }
}
