package dev.muster.figure;

import dev.muster.entity.Entity;
import dev.muster.entity.EntityMention;
import dev.muster.entity.EntityType;
import dev.muster.entity.Via;
import dev.muster.figure.FigureWords.CountedNoun;
import dev.muster.figure.VerbGroup.Form;
import dev.muster.text.PhraseMap;

/** Finds the state, alliance or group that does what a verb tells. */
final class SubjectFinder {
  /** The most tokens of an aside before its verb. */
  private static final int ASIDE = 5;

  /** The most verbs that are looked at for the subject of one that hangs on them. */
  private static final int DEPTH = 5;

  private final ArticleContext context;

  SubjectFinder(ArticleContext context) {
    this.context = context;
  }

  /** The nearest name before a token that has forces of its own and stands as a subject may. */
  Entity ownerBefore(SentenceView view, int token) {
    for (int i = token - 1; i >= view.first(); i--) {
      EntityMention mention = view.mention(i);
      if (mention != null) {
        i = mention.firstToken();
        boolean people = view.is(token, "its") && isPeople(view, mention);
        boolean subject =
            !people
                && !view.isPreposition(i - 1)
                && !(view.isDeterminer(i - 1) && view.isPreposition(i - 2));
        Entity owner = subject ? context.actor(mention.entity()) : null;
        if (owner != null) {
          return owner;
        }
      }
    }
    return null;
  }

  /** {@code Syrian soldiers}: people, for whom {@code its} does not stand. */
  private static boolean isPeople(SentenceView view, EntityMention demonym) {
    PhraseMap.Match<CountedNoun> noun =
        demonym.via() == Via.DEMONYM ? view.countedNoun(demonym.endToken()) : null;
    return noun != null
        && noun.value().kind() != ForceKind.FORMATION
        && !view.is(noun.endToken() - 1, WordRole.BODY);
  }

  /**
   * Who does what a verb tells: the name that ends before it, or that of the verb that it depends
   * on or is joined to.
   */
  Entity subject(SentenceView view, VerbGroup group) {
    return subject(view, group, DEPTH);
  }

  private Entity subject(SentenceView view, VerbGroup group, int depth) {
    Clauses clauses = view.clauses();
    boolean dependent =
        group.form() == Form.INFINITIVE || group.form() == Form.GERUND || group.joined();
    int aside = clauses.asideBefore(group);
    int i = (aside > view.first() ? aside : group.first()) - 1;
    while (i >= view.first()) {
      VerbGroup before = clauses.groupAt(i);
      if (before != null && dependent) {
        return depth > 0 ? subject(view, before, depth - 1) : null;
      }
      if (before != null) {
        int earlier = beforeAside(clauses, before);
        if (earlier < 0) {
          return null;
        }
        i = earlier;
        continue;
      }
      WordClass word = clauses.at(i);
      EntityMention mention = view.mention(i);
      if (mention != null) {
        int first = mention.firstToken();
        boolean modifier = view.isPossessive(i + 1);
        int before2 = first - 1;
        while (view.isDeterminer(before2) || clauses.at(before2) == WordClass.ATTRIBUTE) {
          before2--;
        }
        boolean opens = clauses.at(before2) == WordClass.SUBORDINATOR; // before Iranian troops fled
        boolean within = view.isPreposition(before2) && !view.is(before2, "of") && !opens;
        if (!within && !modifier || view.is(before2, "of") && !modifier) {
          Entity owner = context.actor(mention.entity());
          if (owner != null) {
            return firstOfList(view, mention, owner);
          }
        }
        i = within ? before2 - 1 : first - 1;
        continue;
      }
      if (word == WordClass.STOP) {
        return null;
      }
      if (word == WordClass.PRONOUN) {
        return group.is("be") ? null : pronoun(view, i);
      }
      if (word == WordClass.SUBORDINATOR) {
        return null;
      }
      i--;
    }
    return null;
  }

  /** The first name of a list that a name ends: {@code Spain and Portugal}. */
  private Entity firstOfList(SentenceView view, EntityMention last, Entity owner) {
    Entity first = owner;
    EntityMention mention = last;
    for (int mark = before(view, mention); isListed(view, mark); mark = before(view, mention)) {
      EntityMention before = view.mention(mark - 1);
      Entity other = before == null ? null : context.actor(before.entity());
      if (other == null || before.entity().type() != EntityType.COUNTRY || isOther(view, before)) {
        return first;
      }
      first = other;
      mention = before;
    }
    return first;
  }

  /** The token before a name and its article. */
  private static int before(SentenceView view, EntityMention mention) {
    int before = mention.firstToken() - 1;
    return view.is(before, "the") ? before - 1 : before;
  }

  private static boolean isListed(SentenceView view, int token) {
    WordClass word = view.clauses().at(token);
    return word == WordClass.COORDINATOR || word == WordClass.COMMA;
  }

  /** {@code In the United Kingdom}, {@code invaded Ukraine}: of a place or of an object. */
  private static boolean isOther(SentenceView view, EntityMention mention) {
    int before = before(view, mention);
    return view.isPreposition(before) || view.clauses().groupAt(before) != null;
  }

  /**
   * The token before an aside that a verb stands in: {@code X, which fought Y, has sent}, {@code X,
   * they said, has}; or -1.
   */
  private static int beforeAside(Clauses clauses, VerbGroup verb) {
    int before = verb.first() - 1;
    if (clauses.at(verb.head() + 1) == WordClass.COMMA) {
      for (int i = before; i >= before - ASIDE; i--) {
        if (clauses.at(i) == WordClass.COMMA) {
          return i - 1;
        }
      }
    }
    if (clauses.at(before) == WordClass.RELATIVE) {
      before--;
    } else if (verb.form() == Form.FINITE) {
      return -1;
    }
    return clauses.at(before) == WordClass.COMMA ? before - 1 : -1;
  }

  /** Whom a pronoun that is a subject stands for; null if that is not plain. */
  private Entity pronoun(SentenceView view, int token) {
    if (view.is(token, "we") || view.is(token, "i")) {
      return context.speaker();
    }
    boolean refers =
        view.is(token, "it")
            || view.is(token, "they")
            || view.is(token, "he")
            || view.is(token, "she");
    Entity earlier = refers ? ownerBefore(view, token) : null;
    boolean sentenceBefore = view.is(token, "it") || view.is(token, "they");
    return earlier == null && sentenceBefore ? context.subject() : earlier;
  }
}
