package dev.muster.figure;

import dev.muster.entity.Entity;
import dev.muster.entity.EntityMention;
import dev.muster.entity.EntityType;
import dev.muster.entity.Via;
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

  /** An owner is null where a noun is of two at once. */
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
        owned.add(new Owned(noun, isJoined(view, mention) ? null : owner, number));
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
      if (one.owner() == null || owner != null && !owner.equals(one.owner())) {
        return null;
      }
      owner = one.owner();
      nearest = one.sentence();
    }
    return owner;
  }

  /**
   * Whose people a noun stands for earlier in its sentence, where nobody else is named since:
   * {@code a siege by Taliban insurgents, killing all five insurgents}; null if it does not say.
   *
   * @param token number of the noun's token
   * @param toll the verb that has the noun as its object and tells a toll, which those who are its
   *     subject do not take; null if there is none
   */
  Entity before(SentenceView view, String noun, int token, VerbGroup toll) {
    String wanted = singular(noun.substring(noun.lastIndexOf(' ') + 1));
    Entity owner = null;
    for (EntityMention mention : view.mentions()) {
      boolean country = mention.entity().type() == EntityType.COUNTRY;
      String described = noun(view, mention);
      boolean people = described != null || mention.via() == Via.DEMONYM;
      boolean names = mention.entity().type().isArmed() || country && people;
      if (mention.firstToken() < token && names) {
        boolean acts = toll != null && view.clauses().lastBefore(mention.firstToken()) == null;
        boolean same = wanted.equals(described) && !acts && !isJoined(view, mention);
        owner = same ? context.owner(mention.entity()) : null;
      }
    }
    boolean own = view.clauses().at(token - 1) == WordClass.POSSESSIVE; // four of our soldiers
    return own ? null : owner;
  }

  /**
   * Whether what stands before a noun in its sentence speaks of two owners' people by that noun:
   * {@code Indian soldiers fought Chinese soldiers, and 20 soldiers were killed}.
   */
  boolean isContested(SentenceView view, String noun, int token) {
    String wanted = singular(noun.substring(noun.lastIndexOf(' ') + 1));
    Entity owner = null;
    for (EntityMention mention : view.mentions()) {
      Entity other =
          mention.firstToken() < token && wanted.equals(noun(view, mention))
              ? context.owner(mention.entity())
              : null;
      if (other != null && (owner != null && !owner.equals(other) || isJoined(view, mention))) {
        return true;
      }
      owner = other == null ? owner : other;
    }
    return false;
  }

  private static boolean isJoined(SentenceView view, EntityMention mention) {
    return joined(view, mention) != null;
  }

  /** The other nation of {@code Indian and Chinese soldiers}; null if there is none. */
  static EntityMention joined(SentenceView view, EntityMention mention) {
    EntityMention other =
        view.clauses().at(mention.firstToken() - 1) == WordClass.COORDINATOR
            ? view.mention(mention.firstToken() - 2)
            : null;
    boolean nation = other != null && other.entity().type() == EntityType.COUNTRY;
    boolean same = other != null && other.entity().type() == mention.entity().type();
    return nation && other.via() == Via.DEMONYM || same ? other : null;
  }

  private static String singular(String noun) {
    return noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
  }
}
