package dev.muster.date;

import dev.muster.text.Sentence;
import dev.muster.text.Shape;
import dev.muster.text.Tokens;
import dev.muster.text.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Finds the expressions of time in a sentence and resolves them. Immutable; may be shared. */
public final class DateFinder {
  private final TimeWords words;

  /**
   * @param vocabulary that of the tokens; words are added to it
   */
  public DateFinder(Vocabulary vocabulary) {
    this.words = new TimeWords(vocabulary);
  }

  /** The expressions of time in a sentence, in order, none overlapping another. */
  public List<DateMention> find(Tokens tokens, Sentence sentence, LocalDate published) {
    List<DateMention> found = new ArrayList<>(0);
    TimeView view = null;
    int i = sentence.firstToken();
    while (i < sentence.endToken()) {
      DateMention mention = null;
      // Most words start no expression of time, and most sentences have no word that does.
      if (isNumber(tokens, i) || words.starts(tokens.word(i))) {
        view = view == null ? new TimeView(tokens, sentence, published, words) : view;
        mention = at(view, i);
      }
      if (mention == null) {
        i++;
      } else {
        found.add(mention);
        i = mention.endToken();
      }
    }
    return found;
  }

  private static boolean isNumber(Tokens tokens, int token) {
    Shape shape = tokens.shape(token);
    return shape == Shape.NUMBER || shape == Shape.ALPHANUMERIC;
  }

  /** The expression that starts at a token; null if none does. */
  static DateMention at(TimeView view, int i) {
    if (isNumber(view.tokens(), i)) {
      DateMention clock = ClockTimes.at(view, i);
      DateMention date = clock == null ? CalendarDates.atNumber(view, i) : clock;
      return date == null ? RelativeTimes.amount(view, i) : date;
    }
    if (view.is(i, TimeWords.Kind.MONTH) || view.is(i, TimeWords.Kind.WEEKDAY)) {
      return CalendarDates.atName(view, i);
    }
    if (view.is(i, TimeWords.Kind.DAY)) {
      LocalDate day = view.published().plusDays(view.number(i));
      return view.date(i, i + 1, day, Precision.DAY, Basis.RELATIVE);
    }
    if (view.is(i, TimeWords.Kind.PART) || view.is(i, TimeWords.Kind.EDGE)) {
      return PartDates.at(view, i);
    }
    if (view.is(i, TimeWords.Kind.WEEKEND)) {
      return RelativeTimes.lastWeekend(view, i);
    }
    DateMention mention =
        view.is(i, TimeWords.Kind.SEASON) ? CalendarDates.seasonOfYear(view, i) : null;
    if (mention == null && view.direction(i) != null) {
      mention = RelativeTimes.relative(view, i);
    }
    return mention == null && view.is(i, TimeWords.Kind.NUMBER)
        ? RelativeTimes.amount(view, i)
        : mention;
  }
}
