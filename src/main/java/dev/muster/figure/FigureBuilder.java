package dev.muster.figure;

import dev.muster.entity.EntityMention;
import dev.muster.entity.EntityType;
import dev.muster.entity.Gazetteer;
import dev.muster.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Makes figures of a sentence's candidates by asking each rule in turn. */
final class FigureBuilder {
  private final PredicateFinder predicates;
  private final ForceRules forces;
  private final Gazetteer gazetteer;

  FigureBuilder(FigureWords words, Gazetteer gazetteer) {
    this.predicates = new PredicateFinder(words);
    this.gazetteer = gazetteer;
    this.forces = new ForceRules(gazetteer);
  }

  /** Whether a candidate tells the toll of an event. */
  boolean isEvent(SentenceView view, Candidate candidate) {
    return isToll(predicate(view, candidate).status());
  }

  /** The figures, one a candidate, in order. */
  List<TroopFigure> build(SentenceView view, List<Candidate> candidates, LocalDate published) {
    List<TroopFigure> figures = new ArrayList<>(candidates.size());
    ClaimantFinder.Claimant claimant = candidates.isEmpty() ? null : ClaimantFinder.find(view);
    for (Candidate candidate : candidates) {
      int leansOn = candidate.leansOn() == null ? -1 : candidates.indexOf(candidate.leansOn());
      TroopFigure base = leansOn < 0 ? null : figures.get(leansOn);
      figures.add(figure(view, candidate, base, claimant, published));
    }
    return figures;
  }

  private TroopFigure figure(
      SentenceView view,
      Candidate candidate,
      TroopFigure base,
      ClaimantFinder.Claimant claimant,
      LocalDate published) {
    Quantity quantity = candidate.quantity();
    Predicate predicate = predicate(view, candidate);
    boolean takesOver = base != null && predicate.side() == Predicate.Side.NONE;
    Status status = takesOver ? base.status() : predicate.status();
    TimeRules.AsOf asOf = TimeRules.asOf(view, candidate.first(), published);
    Time time = takesOver ? base.time() : TimeRules.time(view, predicate, asOf, published);
    ForceRules.Force force = force(view, candidate, predicate, base);
    PlaceRules.Place place = PlaceRules.find(view, candidate.first(), candidate.end());
    if (place == null && base != null && base.place() != null) {
      place = new PlaceRules.Place(base.place(), "ellipsis");
    }
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
        place == null ? null : gazetteer.country(place.place().country()),
        place == null ? null : place.rule(),
        status,
        time,
        measure(status, time, quantity.bound()),
        asOf.date(),
        asOf.precision(),
        asOf.basis(),
        claimant == null ? null : claimant.written(),
        claimant == null ? null : claimant.entity(),
        base == null ? null : relation(view, candidate),
        base == null ? null : base.span().start(),
        candidate.rule());
  }

  private Predicate predicate(SentenceView view, Candidate candidate) {
    return predicates.find(
        view, candidate.first(), candidate.end(), candidate.phrase().adjective());
  }

  private ForceRules.Force force(
      SentenceView view, Candidate candidate, Predicate predicate, TroopFigure base) {
    if (base == null) {
      return forces.find(view, candidate.first(), candidate.phrase(), predicate);
    }
    EntityMention beside = view.mention(candidate.first() - 1);
    boolean gapped =
        beside != null
            && (beside.entity().type().isArmed() || beside.entity().type() == EntityType.COUNTRY);
    if (gapped) {
      return new ForceRules.Force(beside.entity(), "gapping");
    }
    return base.force() == null ? null : new ForceRules.Force(base.force(), "ellipsis");
  }

  private static Relation relation(SentenceView view, Candidate candidate) {
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

  private static boolean isToll(Status status) {
    return switch (status) {
      case KILLED, WOUNDED, CAPTURED, MISSING -> true;
      default -> false;
    };
  }

  private static Measure measure(Status status, Time time, Bound bound) {
    if (isToll(status)) {
      return Measure.TOLL;
    }
    if (time == Time.FUTURE) {
      return Measure.PLAN;
    }
    return switch (status) {
      case ARRIVING, RECRUITED -> Measure.INFLOW;
      case LEAVING -> Measure.OUTFLOW;
      default -> bound == Bound.AT_MOST ? Measure.CEILING : Measure.STOCK;
    };
  }
}
