package dev.muster.figure;

import dev.muster.entity.Entity;
import dev.muster.entity.EntityMention;
import dev.muster.entity.EntityType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Says on whose border people are where no name stands beside the word: {@code on its border with
 * Turkey}, {@code the border between the two countries}, {@code at the border} of a neighbour.
 */
final class Borders {
  private final ArticleContext context;
  private final SubjectFinder subjects;

  Borders(ArticleContext context) {
    this.context = context;
    this.subjects = new SubjectFinder(context);
  }

  /**
   * The country of the border that a token names or whose owner it is; null if it is none, or is
   * told by a name beside it.
   *
   * @param first number of the first token of the quantity that is looked at
   * @param predicate what governs it
   */
  Entity at(SentenceView view, int token, int first, Predicate predicate) {
    if (view.is(token, WordRole.OWN)) {
      return own(view, token);
    }
    if (!Locatives.isBorder(view, token) || !isWhere(view, token)) {
      return null;
    }
    if (view.is(token + 1, "between")) {
      return ofBoth(view, token + 2);
    }
    boolean told = view.is(token + 1, "with") || view.is(token + 1, "of");
    told |= predicate.status().isToll() && isBeyond(view, token);
    return told || view.mention(token + 1) != null
        ? null
        : neighbour(view, token, first, predicate);
  }

  /**
   * {@code its border with Turkey}, {@code to its border}: of whom it is (figure guidelines, 15).
   */
  private Entity own(SentenceView view, int possessive) {
    int border = possessive + 1;
    while (Locatives.isPassed(view, border) && !Locatives.isBorder(view, border)) {
      border++;
    }
    boolean own = view.isPreposition(possessive - 1) && Locatives.isBorder(view, border);
    Entity owner = own ? subjects.ownerBefore(view, possessive) : null;
    return owner != null && owner.type() == EntityType.COUNTRY ? owner : null;
  }

  /** Whether a word for a border stands after a preposition with no name between. */
  private static boolean isWhere(SentenceView view, int border) {
    int before = border - 1;
    while (Locatives.isPassed(view, before)) {
      before--;
    }
    return view.isPreposition(before) && !view.is(before, "from");
  }

  /** {@code fire from across the border}: from where, which tells of the fallen nothing. */
  private static boolean isBeyond(SentenceView view, int border) {
    int before = view.isDeterminer(border - 1) ? border - 2 : border - 1;
    return view.is(before, WordRole.BEYOND);
  }

  /** {@code between the two countries}: the first of the two that the sentence has named. */
  private static Entity ofBoth(SentenceView view, int token) {
    int two = view.isDeterminer(token) ? token + 1 : token;
    List<Entity> countries = countries(view, token);
    return view.is(two, "two") && countries.size() == 2 ? countries.get(0) : null;
  }

  /**
   * The only country with a land border with that of the people which the sentence names, but as
   * where something else is ({@code after talks in Kenya}); else that the text named before.
   */
  private Entity neighbour(SentenceView view, int border, int first, Predicate predicate) {
    Entity owner = isNear(view, border) ? null : owner(view, border, first, predicate);
    if (owner == null || owner.type() != EntityType.COUNTRY) {
      return null;
    }
    Set<Entity> sides = new LinkedHashSet<>();
    Set<Entity> before = new LinkedHashSet<>(context.countries().all());
    for (EntityMention mention : view.mentions()) {
      Entity country = mention.entity();
      before.remove(country);
      boolean within =
          Locatives.isLocative(view, mention)
              && context.words().is(Locatives.preposition(view, mention), WordRole.WITHIN);
      if (country.type() == EntityType.COUNTRY && !within) {
        sides.add(country);
      }
    }
    Entity told = context.countries().onlyNeighbour(owner, sides);
    sides.remove(owner);
    return told != null || sides.size() > 1
        ? told
        : context.countries().onlyNeighbour(owner, before);
  }

  /** {@code on the border and near Nagorno-Karabakh}: a place that tells more follows. */
  private static boolean isNear(SentenceView view, int border) {
    for (EntityMention mention : view.mentions()) {
      if (mention.firstToken() > border
          && mention.entity().type() == EntityType.PLACE
          && Locatives.isLocative(view, mention)) {
        return true;
      }
    }
    return false;
  }

  /** The country that the counted phrase or the subject of its verb names; null if neither does. */
  private Entity owner(SentenceView view, int border, int first, Predicate predicate) {
    for (int i = first; i < border && isInPhrase(view, i); i++) {
      EntityMention mention = view.innerMention(i);
      if (mention != null && mention.entity().type() == EntityType.COUNTRY) {
        return mention.entity();
      }
    }
    VerbGroup verb = predicate.group();
    return verb == null ? null : subjects.subject(view, verb);
  }

  private static boolean isInPhrase(SentenceView view, int token) {
    return view.clauses().at(token) != WordClass.PREPOSITION
        && view.clauses().groupAt(token) == null;
  }

  /** The countries that a sentence names before a token, each once, in order. */
  private static List<Entity> countries(SentenceView view, int end) {
    List<Entity> countries = new ArrayList<>(2);
    for (EntityMention mention : view.mentions()) {
      Entity entity = mention.entity();
      boolean before = mention.endToken() <= end;
      if (before && entity.type() == EntityType.COUNTRY && !countries.contains(entity)) {
        countries.add(entity);
      }
    }
    return countries;
  }
}
