package dev.muster.date;

import dev.muster.text.PhraseMap;
import dev.muster.text.Tokens;
import java.time.LocalDate;

/** Parts of longer times: {@code early 2007}, {@code mid-May}, {@code the end of last year}. */
final class PartDates {
  /** The month in which the middle of a year and the last quarter begin, as the table has it. */
  private static final int MIDDLE = 6;

  private static final int LATE = 10;

  private PartDates() {}

  /** The date that starts with the word for a part; null if there is none. */
  static DateMention at(TimeView view, int i) {
    int inner = inner(view, i);
    if (inner == 0 || !view.holds(inner)) {
      return null;
    }
    DateMention decade = YearDates.decade(view, inner);
    if (decade != null) {
      LocalDate year = decade.date().plusYears(yearOfDecade(view.number(i)));
      return view.date(i, decade.endToken(), year, Precision.YEAR, Basis.STATED);
    }
    int year = view.year(inner);
    if (year > 0) {
      return part(view, i, inner + 1, LocalDate.of(year, 1, 1), Basis.STATED);
    }
    DateMention whole = whole(view, inner);
    if (whole == null || whole.date() == null) {
      return null;
    }
    return whole.precision() == Precision.YEAR
        ? part(view, i, whole.endToken(), whole.date(), whole.basis())
        : view.date(i, whole.endToken(), whole.date(), whole.precision(), whole.basis());
  }

  /** The token at which the longer time starts; 0 if the words between are others. */
  private static int inner(TimeView view, int i) {
    Tokens tokens = view.tokens();
    int next = i + 1;
    if (!view.holds(next)) {
      return 0;
    }
    boolean edge = view.is(i, TimeWords.Kind.EDGE);
    boolean joins = edge ? tokens.isInAnyCase(next, "of") : tokens.isInAnyCase(next, "in");
    if (joins) {
      return next + 1;
    }
    if (edge) {
      return 0;
    }
    return PhraseMap.isHyphen(tokens, next) ? next + 1 : next;
  }

  private static DateMention whole(TimeView view, int inner) {
    if (!view.holds(inner)) {
      return null;
    }
    int unit = view.tokens().isInAnyCase(inner, "the") ? inner + 1 : inner;
    if (view.is(unit, TimeWords.Kind.UNIT)) {
      return unit > inner && view.number(unit) > 1 ? RelativeTimes.current(view, unit) : null;
    }
    DateMention season = view.is(unit, TimeWords.Kind.SEASON) ? season(view, unit) : null;
    return season == null && view.holds(unit) ? DateFinder.at(view, unit) : season;
  }

  private static DateMention season(TimeView view, int season) {
    DateMention ofYear = CalendarDates.seasonOfYear(view, season);
    LocalDate start =
        DateResolver.season(view.number(season), view.published(), DateResolver.Direction.BACK);
    return ofYear == null
        ? view.date(season, season + 1, start, Precision.SEASON, Basis.RELATIVE)
        : ofYear;
  }

  /** A part of a year: a month at its edges, else three months; the whole for no certain part. */
  private static DateMention part(TimeView view, int i, int end, LocalDate year, Basis basis) {
    int month = view.number(i);
    if (month == 0) {
      return view.date(i, end, year, Precision.YEAR, basis);
    }
    boolean narrow = view.is(i, TimeWords.Kind.EDGE) && month != MIDDLE;
    Precision precision = narrow ? Precision.MONTH : Precision.SEASON;
    return view.date(i, end, year.withMonth(month), precision, basis);
  }

  private static int yearOfDecade(int month) {
    return month >= LATE ? 7 : month == MIDDLE ? 4 : 0;
  }
}
