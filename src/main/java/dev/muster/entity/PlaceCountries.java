package dev.muster.entity;

import java.util.HashMap;
import java.util.Map;

/**
 * Says in which country the unknown places of an article lie, where it says so elsewhere or names
 * one country only.
 */
final class PlaceCountries {
  private final EntityMaker maker;
  private final Map<String, String> byName = new HashMap<>();
  private String only;
  private boolean several;

  PlaceCountries(EntityMaker maker) {
    this.maker = maker;
  }

  /** Remembers the countries that a passage names, and those of its places. */
  void learn(Draft draft) {
    for (int i = 0; i < draft.tokens().size(); i++) {
      EntityMention mention = draft.at(i);
      if (mention != null) {
        i = mention.endToken() - 1;
        learn(mention);
      }
    }
  }

  private void learn(EntityMention mention) {
    Entity entity = mention.entity();
    if (!entity.type().isPlace() || entity.country() == null) {
      return;
    }
    several |= only != null && !only.equals(entity.country());
    only = entity.country();
    if (mention.via() == Via.PATTERN) {
      byName.putIfAbsent(entity.name(), entity.country());
    }
  }

  /** Gives the places of a passage that were found by pattern their countries. */
  void tell(Draft draft) {
    for (int i = 0; i < draft.tokens().size(); i++) {
      EntityMention mention = draft.at(i);
      if (mention == null) {
        continue;
      }
      i = mention.endToken() - 1;
      Entity place = mention.entity();
      boolean open =
          place.type() == EntityType.PLACE
              && place.country() == null
              && mention.via() == Via.PATTERN;
      String country = open ? byName.getOrDefault(place.name(), several ? null : only) : null;
      if (country != null) {
        Entity there = maker.named(EntityType.PLACE, place.name(), country);
        draft.replace(mention, mention.as(there, Reason.COUNTRY));
      }
    }
  }
}
