package dev.muster.figure;

import dev.muster.entity.Entity;
import dev.muster.entity.EntityMention;
import dev.muster.entity.EntityType;
import dev.muster.figure.FigureWords.CountedNoun;
import dev.muster.text.PhraseMap;
import java.util.ArrayList;
import java.util.List;

/**
 * Whose {@code militants}, {@code soldiers} and the like the last sentences speak of, by the noun:
 * after {@code Islamic State militants attacked}, the {@code 12 militants} of the next sentence are
 * the same.
 */
final class NounOwners {
  /** The number of sentences over which a noun keeps its owner. */
  private static final int REACH = 3;

  /** The most words between a name and the noun that it describes. */
  private static final int NEAR = 3;

  private record Owned(String noun, Entity owner, int sentence) {}

  private final ArticleContext context;
  private final List<Owned> owned = new ArrayList<>(4);

  NounOwners(ArticleContext context) {
    this.context = context;
  }

  /** Takes in a sentence by its number. */
  void read(SentenceView view, int number) {
    for (EntityMention mention : view.mentions()) {
      EntityType type = mention.entity().type();
      boolean describes = type.isArmed() || type == EntityType.COUNTRY;
      Entity owner = describes ? context.owner(mention.entity()) : null;
      String noun = owner == null ? null : noun(view, mention);
      if (noun != null) {
        owned.add(new Owned(noun, owner, number));
      }
    }
  }

  /**
   * The counted noun that a name describes, or that its own last word is; null if there is none.
   */
  private String noun(SentenceView view, EntityMention mention) {
    int end = Math.min(view.end(), mention.endToken() + NEAR);
    for (int i = mention.endToken() - 1; i < end; i++) {
      PhraseMap.Match<CountedNoun> match = view.countedNoun(i);
      if (match != null && match.value().kind() != ForceKind.FORMATION) {
        return singular(view.lower(match.endToken() - 1));
      }
      WordClass word = view.clauses().at(i);
      boolean between = word == WordClass.ATTRIBUTE || word == WordClass.NOUN;
      if (i >= mention.endToken() && !between) {
        return null;
      }
    }
    return null;
  }

  /**
   * Whose people a noun stands for: those of the nearest of the sentences before a certain one that
   * says it, if that one says it of one owner only; else null.
   */
  Entity of(String noun, int sentence) {
    String wanted = singular(noun.substring(noun.lastIndexOf(' ') + 1));
    Entity owner = null;
    int nearest = 0;
    for (int i = owned.size() - 1; i >= 0; i--) {
      Owned one = owned.get(i);
      if (one.sentence() >= sentence || !one.noun().equals(wanted)) {
        continue;
      }
      if (one.sentence() <= sentence - REACH || owner != null && one.sentence() < nearest) {
        break;
      }
      if (owner != null && !owner.equals(one.owner())) {
        return null;
      }
      owner = one.owner();
      nearest = one.sentence();
    }
    return owner;
  }

  private static String singular(String noun) {
    return noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
  }
}
