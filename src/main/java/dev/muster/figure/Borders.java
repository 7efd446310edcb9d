package dev.muster.figure;

import dev.muster.entity.Entity;
import dev.muster.entity.EntityMention;
import dev.muster.entity.EntityType;
import java.util.ArrayList;
import java.util.List;

/**
 * Says on whose border people are where no name stands beside the word: {@code on its border with
 * Turkey}, {@code the border between the two countries}, {@code at the border} of a neighbour.
 */
final class Borders {
  /** The most verbs that are looked at for the subject of one. */
  private static final int DEPTH = 5;

  private final SubjectFinder subjects;

  Borders(ArticleContext context) {
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

  /** {@code between the two countries}: the first of the two that the sentence has named. */
  private static Entity ofBoth(SentenceView view, int token) {
    int two = view.isDeterminer(token) ? token + 1 : token;
    List<Entity> countries = countries(view, token);
    return view.is(two, "two") && countries.size() == 2 ? countries.get(0) : null;
  }

  /** The other of the two countries that a sentence names, where one is that of the people. */
  private Entity neighbour(SentenceView view, int border, int first, Predicate predicate) {
    List<Entity> countries = countries(view, view.end());
    if (countries.size() != 2 || isNear(view, border)) {
      return null;
    }
    Entity owner = owner(view, border, first, predicate);
    int own = countries.indexOf(owner);
    return own < 0 ? null : countries.get(1 - own);
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
    for (int i = first; i < border && view.clauses().at(i) != WordClass.PREPOSITION; i++) {
      EntityMention mention = view.innerMention(i);
      if (mention != null && mention.entity().type() == EntityType.COUNTRY) {
        return mention.entity();
      }
    }
    VerbGroup verb = predicate.group();
    return verb == null ? null : subjects.subject(view, verb, DEPTH);
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
