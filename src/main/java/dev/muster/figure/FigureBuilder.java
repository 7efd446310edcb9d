package dev.muster.figure;

import dev.muster.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes figures of a sentence's candidates by asking each rule in turn. */
final class FigureBuilder {
  private final PredicateFinder predicates;
  private final TimeRules times;

  FigureBuilder(FigureWords words) {
    this.predicates = new PredicateFinder(words);
    this.times = new TimeRules(words);
  }

  /** Whether a candidate tells the toll of an event that happened. */
  boolean isEvent(SentenceView view, Candidate candidate) {
    Predicate predicate = predicate(view, candidate);
    VerbGroup group = predicate.group();
    boolean supposed = group != null && times.isSupposed(view, group);
    boolean described =
        predicate.side() == Predicate.Side.ADJECTIVE && predicate.status() == Status.WOUNDED;
    return predicate.status().isToll() && !supposed && !described;
  }

  /**
   * The figures, one a candidate, in order of the text.
   *
   * @param context what the article has said up to this sentence, which is read already
   */
  List<TroopFigure> build(
      SentenceView view, List<Candidate> candidates, ArticleContext context, LocalDate published) {
    List<TroopFigure> figures = new ArrayList<>(candidates.size());
    ClaimantFinder.Claimant claimant = candidates.isEmpty() ? null : ClaimantFinder.find(view);
    for (Candidate candidate : candidates) {
      int leansOn = candidate.leansOn() == null ? -1 : candidates.indexOf(candidate.leansOn());
      TroopFigure base = leansOn < 0 ? null : figures.get(leansOn);
      figures.add(figure(view, candidate, candidates, base, claimant, context, published));
    }
    figures.sort(Comparator.comparingInt(figure -> figure.span().start()));
    return figures;
  }

  private TroopFigure figure(
      SentenceView view,
      Candidate candidate,
      List<Candidate> neighbours,
      TroopFigure base,
      ClaimantFinder.Claimant claimant,
      ArticleContext context,
      LocalDate published) {
    Quantity quantity = candidate.quantity();
    Predicate predicate = predicate(view, candidate);
    if (base != null && takesOver(predicate)) {
      predicate =
          new Predicate(base.status(), predicate.token(), predicate.side(), predicate.group());
    }
    AsOf asOf = AsOf.of(view, candidate.first(), predicate, published);
    Time time = times.time(view, candidate.first(), predicate, asOf, published);
    PlaceRules.Place place =
        new PlaceRules(context)
            .find(view, candidate.first(), candidate.end(), candidate.phrase().kind(), predicate);
    if (base != null && base.place() != null && (place == null || !place.rule().equals("after"))) {
      place = new PlaceRules.Place(base.place(), "ellipsis");
    }
    Status status = status(view, candidate, predicate, time);
    ForceRules.Force force =
        new ForceRules(context).find(view, candidate, predicate, place, base, claimant);
    if (force != null && place != null && isHome(force, place)) {
      place = null;
    }
    Link linked = link(view, candidate, neighbours);
    Span span = quantity.number();
    String text = view.tokens().text();
    int last = Math.max(candidate.end(), quantity.endToken()) - 1;
    return new TroopFigure(
        view.sentence().index(),
        span,
        span.of(text),
        view.tokens().text(candidate.first(), last),
        quantity.low(),
        quantity.best(),
        quantity.high(),
        quantity.bound(),
        quantity.approximator(),
        candidate.phrase().noun(),
        candidate.phrase().kind(),
        candidate.phrase().echelon(),
        force == null ? null : force.owner(),
        force == null ? null : force.rule(),
        place == null ? null : place.place(),
        place == null ? null : context.country(place.place()),
        place == null ? null : place.rule(),
        status,
        time,
        measure(status, time, quantity.bound()),
        asOf.date(),
        asOf.precision(),
        asOf.basis(),
        claimant == null ? null : claimant.written(),
        claimant == null ? null : claimant.entity(),
        linked == null ? null : linked.relation(),
        linked == null ? null : linked.to().quantity().number().start(),
        candidate.rule());
  }

  /** Whether the country that an article is about is that of forces that go somewhere. */
  private static boolean isHome(ForceRules.Force force, PlaceRules.Place place) {
    return place.rule().equals("topic") && place.place().equals(force.owner());
  }

  /** {@code would require 20,000 more troops}: added ones that are planned are to come. */
  private static Status status(
      SentenceView view, Candidate candidate, Predicate predicate, Time time) {
    boolean added = false;
    for (int i = candidate.quantity().endToken(); i < candidate.phrase().nounFirst(); i++) {
      added |= view.is(i, WordRole.ADDED) && !view.is(i + 1, "than");
    }
    boolean planned = time == Time.FUTURE && predicate.status() == Status.PRESENT;
    boolean stay = predicate.group() != null && predicate.group().ofSubject() == Status.PRESENT;
    boolean subject = predicate.side() == Predicate.Side.SUBJECT && stay;
    return added && planned && !subject ? Status.ARRIVING : predicate.status();
  }

  private Predicate predicate(SentenceView view, Candidate candidate) {
    if (candidate.isLevel()) {
      return LevelFinder.predicate(view, candidate.quantity());
    }
    Status adjective = candidate.phrase().adjective();
    if (candidate.rule().equals(Candidate.WHOLE)) {
      VerbGroup verb = view.clauses().lastBefore(candidate.first());
      Status status = adjective == null ? Status.PRESENT : adjective;
      return new Predicate(status, -1, Predicate.Side.BASE, verb);
    }
    return predicates.find(view, candidate.first(), candidate.end(), adjective);
  }

  /** Whether an ellipsis has no verb of its own and takes over that of what it leans on. */
  private static boolean takesOver(Predicate predicate) {
    return predicate.isNone()
        || predicate.status() == Status.PRESENT && predicate.side() == Predicate.Side.OBJECT;
  }

  /** The candidate on which another one leans, and how. */
  private record Link(Relation relation, Candidate to) {}

  private static Link link(SentenceView view, Candidate candidate, List<Candidate> neighbours) {
    if (candidate.leansOn() != null) {
      Relation relation = relation(view, candidate);
      return relation == null ? null : new Link(relation, candidate.leansOn());
    }
    int at = neighbours.indexOf(candidate);
    if (at + 1 < neighbours.size() && isChange(view, candidate, neighbours.get(at + 1))) {
      return new Link(Relation.CHANGE_FROM, neighbours.get(at + 1));
    }
    if (at > 0 && isChange(view, neighbours.get(at - 1), candidate)) {
      return new Link(Relation.CHANGE_TO, neighbours.get(at - 1));
    }
    return null;
  }

  /** {@code from 5,200 to 3,000}. */
  private static boolean isChange(SentenceView view, Candidate from, Candidate to) {
    return from.isLevel()
        && view.is(from.first() - 1, "from")
        && view.is(to.first() - 1, "to")
        && to.first() - from.quantity().endToken() <= 2;
  }

  private static Relation relation(SentenceView view, Candidate candidate) {
    if (candidate.rule().equals(Candidate.SHARE)) {
      return Relation.PART_OF;
    }
    for (int i = candidate.first(); i < candidate.end(); i++) {
      if (view.is(i, "remaining")) {
        return Relation.REMAINDER;
      }
      if (view.is(i, "further")
          || view.is(i, "another")
          || view.is(i, "additional")
          || view.is(i, "more")
          || view.is(i, "others")) {
        return Relation.INCREMENT;
      }
    }
    return null;
  }

  private static Measure measure(Status status, Time time, Bound bound) {
    if (status.isToll()) {
      return Measure.TOLL;
    }
    if (time == Time.FUTURE) {
      return Measure.PLAN;
    }
    return switch (status) {
      case OTHER -> null;
      case ARRIVING, RECRUITED -> Measure.INFLOW;
      case LEAVING -> Measure.OUTFLOW;
      default -> bound == Bound.AT_MOST ? Measure.CEILING : Measure.STOCK;
    };
  }
}
