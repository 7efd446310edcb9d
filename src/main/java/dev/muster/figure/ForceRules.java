package dev.muster.figure;

import dev.muster.entity.Entity;
import dev.muster.entity.EntityMention;
import dev.muster.entity.EntityType;
import dev.muster.entity.Via;
import dev.muster.figure.Predicate.Side;

/**
 * Says whose people are counted, by what the clause says: the phrase itself, then a possessive,
 * then the subject of a verb of having or sending, then the article; null where the text does not
 * say.
 */
final class ForceRules {

  /**
   * Whose people, and which rule said so.
   *
   * @param owner the country, coalition, group or organisation
   */
  record Force(Entity owner, String rule) {}

  /** The most tokens between the name of forces and their level. */
  private static final int LEVEL_REACH = 12;

  private final ArticleContext context;
  private final SubjectFinder subjects;
  private final PossessiveRules possessives;

  ForceRules(ArticleContext context) {
    this.context = context;
    this.subjects = new SubjectFinder(context);
    this.possessives = new PossessiveRules(context, subjects);
  }

  /**
   * Whose people a candidate counts; null where the text does not say.
   *
   * @param predicate what governs it
   * @param place where they are; null if the text does not say
   * @param base the figure that it leans on; null if it stands alone
   * @param claimant who says so; null if the article itself does
   */
  Force find(
      SentenceView view,
      Candidate candidate,
      Predicate predicate,
      PlaceRules.Place place,
      TroopFigure base,
      ClaimantFinder.Claimant claimant) {
    boolean leans = base != null && candidate.phrase().kind() == base.kind();
    Force force =
        leans
            ? elliptic(view, candidate, base)
            : of(view, candidate.first(), candidate.phrase(), predicate, place);
    if (force != null && !force.rule().equals("setting")) {
      return force;
    }
    Entity reporting = ReportedForces.owner(view, candidate, predicate, claimant, context);
    return reporting == null ? force : new Force(reporting, "claimant");
  }

  /** Of whom the clause says an ellipsis is, else those whom it leans on. */
  private Force elliptic(SentenceView view, Candidate candidate, TroopFigure base) {
    Force stated = stated(view, candidate.phrase());
    if (stated != null) {
      return stated;
    }
    EntityMention from =
        view.is(candidate.end(), "from")
                && base.status().isToll()
                && candidate.phrase().kind() != ForceKind.ARMED_GROUP
            ? view.mention(candidate.end() + 1)
            : null;
    if (from != null && from.entity().type() == EntityType.COUNTRY) {
      return new Force(from.entity(), "phrase");
    }
    EntityMention beside = view.mention(candidate.first() - 1);
    boolean gapped =
        beside != null
            && beside.via() != Via.DEMONYM
            && (beside.entity().type().isArmed() || beside.entity().type() == EntityType.COUNTRY)
            && !view.isPreposition(beside.firstToken() - 1);
    if (gapped) {
      return new Force(beside.entity(), "gapping");
    }
    return base.force() == null ? null : new Force(base.force(), "ellipsis");
  }

  private Force of(
      SentenceView view,
      int first,
      CountedPhrase phrase,
      Predicate predicate,
      PlaceRules.Place place) {
    Force stated = predicate.side() == Side.BASE ? null : stated(view, phrase);
    if (stated != null) {
      return stated;
    }
    Force inside = new PhraseRules(context).find(view, phrase, predicate, place);
    if (inside != null) {
      return inside;
    }
    int possessive = PossessiveRules.token(view, first, phrase);
    Force possessor = possessives.find(view, possessive);
    boolean unknown = view.is(possessive, WordRole.OWN) && !view.is(possessive, "his");
    if (possessor != null || unknown) {
      return possessor;
    }
    if (view.is(phrase.nounFirst() - 1, "fellow")) {
      Entity fellow = subjects.ownerBefore(view, phrase.nounFirst());
      return fellow == null ? null : new Force(fellow, "possessive");
    }
    MoveRules moves = new MoveRules(context, subjects);
    Force fleeing = moves.fleeing(view, first, phrase.kind());
    if (fleeing != null) {
      return fleeing;
    }
    if (phrase.kind() == ForceKind.ARMED_GROUP) {
      Force subject = owning(view, first, phrase, predicate);
      if (subject != null && subject.owner().type() == EntityType.ARMED_GROUP) {
        return subject;
      }
      Force same = sameNoun(view, phrase, predicate);
      return same == null ? group(view, phrase) : same;
    }
    Force owner = owning(view, first, phrase, predicate);
    if (owner != null || view.is(phrase.nounFirst() - 1, WordRole.ALLIANCE)) {
      return owner;
    }
    boolean peacekeepers = view.is(phrase.endToken() - 1, WordRole.PEACEKEEPERS);
    if (peacekeepers && context.unitedNations() != null) {
      return new Force(context.unitedNations(), "peacekeepers");
    }
    Force decider = moves.find(view, first, predicate, place);
    if (decider != null) {
      return decider;
    }
    Force same = sameNoun(view, phrase, predicate);
    Force told =
        same == null ? new SettingRules(context).find(view, phrase, predicate, place) : same;
    return told == null ? moves.mover(view, predicate, place) : told;
  }

  /**
   * Those whom the sentences before call by the same noun: {@code 12 militants} of IS militants.
   */
  private Force sameNoun(SentenceView view, CountedPhrase phrase, Predicate predicate) {
    if (view.is(phrase.nounFirst() - 1, WordRole.ALLEGED)) {
      return null;
    }
    boolean suffers = predicate.side() == Side.OBJECT && predicate.status().isToll();
    VerbGroup toll = suffers ? predicate.group() : null;
    Entity owner = phrase.kind() == ForceKind.MIXED ? null : context.ownerOf(view, phrase, toll);
    boolean group = phrase.kind() == ForceKind.ARMED_GROUP;
    boolean fits = owner != null && group == (owner.type() == EntityType.ARMED_GROUP);
    return fits ? new Force(owner, "noun") : null;
  }

  /** {@code 1,200 are Canadian}, {@code 850 of whom were British}; null if no verb says so. */
  private Force stated(SentenceView view, CountedPhrase phrase) {
    int be = phrase.endToken();
    be = view.is(be, "of") && (view.is(be + 1, "them") || view.is(be + 1, "whom")) ? be + 2 : be;
    VerbGroup verb = view.clauses().groupAt(be);
    EntityMention nation = verb != null && verb.is("be") ? view.mention(verb.head() + 1) : null;
    boolean told =
        nation != null
            && nation.via() == Via.DEMONYM
            && nation.entity().type() == EntityType.COUNTRY
            && view.clauses().at(nation.endToken()) != WordClass.NOUN;
    return told ? new Force(nation.entity(), "predicate") : null;
  }

  /** The subject of a verb that tells what someone does with forces of its own. */
  private Force owning(SentenceView view, int first, CountedPhrase phrase, Predicate predicate) {
    VerbGroup group = predicate.group();
    if (predicate.side() == Side.LEVEL) {
      return levelOwner(view, first);
    }
    if (group == null || group.passive() || group.is("be")) {
      return null;
    }
    boolean suffers = view.is(group, VerbRole.SUFFER);
    boolean owns =
        switch (predicate.side()) {
          case OBJECT, BASE -> isOwners(predicate.status()) || suffers;
          case ADJECTIVE -> suffers;
          default -> false;
        };
    if (!owns) {
      return null;
    }
    Entity owner = subjects.subject(view, group);
    boolean own =
        view.is(phrase.endToken() - 1, WordRole.RECRUIT)
            || view.is(group, VerbRole.DECIDE)
                && owner != null
                && owner.type() == EntityType.COUNTRY
                && view.clauses().at(group.first() - 1) != WordClass.PRONOUN;
    if (view.is(group, VerbRole.NOT_OWNER) && !own) {
      return null;
    }
    return owner == null ? null : new Force(owner, "subject");
  }

  /**
   * {@code increase its armed forces to}, {@code the American force is down to}: whose they are.
   */
  private Force levelOwner(SentenceView view, int first) {
    for (int i = first - 1; i >= Math.max(view.first(), first - LEVEL_REACH); i--) {
      if (view.is(i, WordRole.OWN)) {
        Entity owner = subjects.ownerBefore(view, i);
        return owner == null ? null : new Force(owner, "possessive");
      }
      EntityMention mention = view.mention(i);
      boolean forces = mention != null && view.isCountedNoun(mention.endToken());
      Entity owner = forces ? context.owner(mention.entity()) : null;
      if (owner != null) {
        return new Force(owner, "subject");
      }
    }
    return null;
  }

  private static boolean isOwners(Status status) {
    return status == Status.PRESENT
        || status == Status.ARRIVING
        || status == Status.LEAVING
        || status == Status.RECRUITED;
  }

  /** Unnamed rebels are of the one group that the article has named; attackers if it attacked. */
  private Force group(SentenceView view, CountedPhrase phrase) {
    boolean member = context.words().is(phrase.noun(), WordRole.GROUP_MEMBER);
    boolean alleged = view.is(phrase.nounFirst() - 1, WordRole.ALLEGED);
    Entity attacker = alleged ? null : context.attacker(view, phrase);
    Entity only = member ? context.onlyGroup() : attacker;
    return only == null ? null : new Force(only, "article");
  }
}
