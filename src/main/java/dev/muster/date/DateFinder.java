package dev.muster.date;

import dev.muster.date.DateMention.Kind;
import dev.muster.date.DateResolver.Direction;
import dev.muster.text.PhraseMap;
import dev.muster.text.Sentence;
import dev.muster.text.Shape;
import dev.muster.text.Span;
import dev.muster.text.Tokens;
import dev.muster.text.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Finds the expressions of time in a sentence and resolves them. Immutable; may be shared. */
public final class DateFinder {
  private static final int FIRST_YEAR = 1500;
  private static final int LAST_YEAR = 2100;

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
    Scan scan = new Scan(tokens, sentence, published);
    int i = sentence.firstToken();
    while (i < sentence.endToken()) {
      DateMention mention = scan.at(i);
      if (mention == null) {
        i++;
      } else {
        found.add(mention);
        i = mention.endToken();
      }
    }
    return found;
  }

  /** One sentence, looked at from each of its tokens. */
  private final class Scan {
    private final Tokens tokens;
    private final Sentence sentence;
    private final LocalDate published;

    Scan(Tokens tokens, Sentence sentence, LocalDate published) {
      this.tokens = tokens;
      this.sentence = sentence;
      this.published = published;
    }

    DateMention at(int i) {
      Shape shape = tokens.shape(i);
      if (shape == Shape.NUMBER || shape == Shape.ALPHANUMERIC) {
        DateMention mention = number(i);
        return mention == null ? amount(i) : mention;
      }
      int word = tokens.word(i);
      if (!words.isKnown(word)) {
        return null;
      }
      if (is(i, TimeWords.Kind.MONTH)) {
        return month(i, i);
      }
      if (is(i, TimeWords.Kind.WEEKDAY)) {
        return weekday(i);
      }
      if (is(i, TimeWords.Kind.DAY)) {
        LocalDate day = published.plusDays(words.number(word));
        return date(i, i + 1, day, Precision.DAY, Basis.RELATIVE);
      }
      DateMention mention = null;
      if (is(i, TimeWords.Kind.SEASON)) {
        mention = seasonOfYear(i);
      }
      if (mention == null && direction(i) != null) {
        mention = relative(i);
      }
      return mention == null && is(i, TimeWords.Kind.NUMBER) ? amount(i) : mention;
    }

    private boolean is(int token, TimeWords.Kind kind) {
      return sentence.holds(token) && words.is(tokens.word(token), kind);
    }

    private Direction direction(int token) {
      if (is(token, TimeWords.Kind.BACK)) {
        return Direction.BACK;
      }
      if (is(token, TimeWords.Kind.HERE)) {
        return Direction.HERE;
      }
      return is(token, TimeWords.Kind.AHEAD) ? Direction.AHEAD : null;
    }

    private DateMention date(int first, int end, LocalDate day, Precision precision, Basis basis) {
      return day == null ? null : mention(first, end, Kind.DATE, day, precision, basis);
    }

    private DateMention mention(
        int first, int end, Kind kind, LocalDate day, Precision precision, Basis basis) {
      Span span = new Span(tokens.start(first), tokens.end(end - 1));
      return new DateMention(first, end, span, kind, day, precision, basis);
    }

    /** An expression that starts with a number; null if it is none of time. */
    private DateMention number(int i) {
      String text = tokens.text(i);
      DateMention clock = clock(i, text);
      if (clock != null) {
        return clock;
      }
      int day = day(text);
      int next = i + 1 < sentence.endToken() && tokens.text(i + 1).equals("of") ? i + 2 : i + 1;
      if (day > 0 && is(next, TimeWords.Kind.MONTH) && tokens.shape(next).isCapital()) {
        return month(next, i);
      }
      if (text.length() == 4 && i + 4 < sentence.endToken() && isNumericDate(i)) {
        LocalDate iso =
            DateResolver.valid(
                integer(text), integer(tokens.text(i + 2)), integer(tokens.text(i + 4)));
        return date(i, i + 5, iso, Precision.DAY, Basis.STATED);
      }
      int year = year(i);
      if (year > 0 && isYearHere(i)) {
        return date(i, i + 1, LocalDate.of(year, 1, 1), Precision.YEAR, Basis.STATED);
      }
      return null;
    }

    /** {@code 10:39}, {@code 5 p.m.}, {@code 0500 GMT}. */
    private DateMention clock(int i, String text) {
      boolean colon = text.indexOf(':') > 0;
      boolean suffixed = text.length() > 2 && text.matches("\\d{1,2}([.:]\\d{2})?(am|pm|AM|PM)");
      int end = i + 1;
      boolean zoned = is(end, TimeWords.Kind.CLOCK) && text.matches("\\d{1,4}([.:]\\d{2})?");
      if (zoned) {
        end++;
      }
      return colon || suffixed || zoned ? mention(i, end, Kind.TIME, null, null, null) : null;
    }

    private boolean isNumericDate(int i) {
      return PhraseMap.isHyphen(tokens, i + 1)
          && PhraseMap.isHyphen(tokens, i + 3)
          && !tokens.hasSpaceBefore(i + 1)
          && tokens.length(i + 2) == 2
          && tokens.length(i + 4) == 2
          && year(i) > 0;
    }

    /** A number from 1 to 31, perhaps as an ordinal; 0 if it is none. */
    private int day(String text) {
      int digits = 0;
      while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
        digits++;
      }
      boolean plain = digits == text.length() || text.substring(digits).matches("(?i)st|nd|rd|th");
      int day = digits >= 1 && digits <= 2 && plain ? integer(text.substring(0, digits)) : 0;
      return day <= 31 ? day : 0;
    }

    private static int integer(String digits) {
      return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 0;
    }

    /** A year in four digits; 0 if the token is none. */
    private int year(int token) {
      if (token >= sentence.endToken() || tokens.length(token) != 4) {
        return 0;
      }
      int year = integer(tokens.text(token));
      return year >= FIRST_YEAR && year <= LAST_YEAR ? year : 0;
    }

    /** Whether a number that may be a year is one, by the word before and after it. */
    private boolean isYearHere(int i) {
      int before = i - 1;
      if (before < sentence.firstToken()) {
        return false;
      }
      boolean bracket =
          tokens.is(before, '(') && i + 1 < sentence.endToken() && tokens.is(i + 1, ')');
      boolean preposition = is(before, TimeWords.Kind.YEAR_OF) || is(before, TimeWords.Kind.UNTIL);
      boolean counts =
          i + 1 < sentence.endToken()
              && tokens.shape(i + 1) == Shape.LOWER
              && !words.isKnown(tokens.word(i + 1))
              && !isIn(before);
      return bracket || preposition && !counts || isSeasonBefore(before);
    }

    private boolean isIn(int token) {
      String text = tokens.text(token);
      return text.equalsIgnoreCase("in")
          || text.equalsIgnoreCase("since")
          || text.equalsIgnoreCase("during");
    }

    private boolean isSeasonBefore(int before) {
      return is(before, TimeWords.Kind.SEASON);
    }

    /** A date with a month in it, whose expression starts at {@code first}. */
    private DateMention month(int monthToken, int first) {
      if (!tokens.shape(monthToken).isCapital()) {
        return null;
      }
      int month = words.number(tokens.word(monthToken));
      int end = monthToken + 1;
      int day = first < monthToken ? day(tokens.text(first)) : 0;
      if (day == 0 && end < sentence.endToken() && isDayNumber(end)) {
        day = day(tokens.text(end));
        end++;
      }
      int comma =
          end < sentence.endToken() && (tokens.is(end, ',') || tokens.text(end).equals("of"))
              ? end + 1
              : end;
      int year = year(comma);
      if (year == 0 && day > 0 && first < monthToken) {
        year = shortYear(end);
        comma = end;
      }
      if (year > 0) {
        LocalDate stated = DateResolver.valid(year, month, Math.max(1, day));
        Precision precision = day > 0 ? Precision.DAY : Precision.MONTH;
        return date(first, comma + 1, stated, precision, Basis.STATED);
      }
      Direction direction = directionBefore(first);
      if (day > 0) {
        LocalDate near = DateResolver.monthDay(month, day, published, direction);
        return date(first, end, near, Precision.DAY, Basis.RELATIVE);
      }
      boolean modal =
          tokens.text(monthToken).equals("May")
              && direction == Direction.BACK
              && !isPreposition(first - 1);
      return modal
          ? null
          : date(
              first,
              end,
              DateResolver.month(month, published, direction),
              Precision.MONTH,
              Basis.RELATIVE);
    }

    private boolean isPreposition(int token) {
      return is(token, TimeWords.Kind.YEAR_OF)
          || is(token, TimeWords.Kind.UNTIL)
          || direction(token) != null;
    }

    private boolean isDayNumber(int token) {
      boolean thousands =
          token + 1 < sentence.endToken() && tokens.shape(token + 1) == Shape.NUMBER;
      return day(tokens.text(token)) > 0 && !(thousands && tokens.length(token + 1) == 3);
    }

    /** The year in {@code 23 AUG 89}; 0 if none follows. */
    private int shortYear(int token) {
      boolean two =
          token < sentence.endToken()
              && tokens.shape(token) == Shape.NUMBER
              && tokens.text(token).matches("\\d{2}");
      if (!two) {
        return 0;
      }
      int year = published.getYear() / 100 * 100 + integer(tokens.text(token));
      return year > published.getYear() + 20 ? year - 100 : year;
    }

    /** Where the word before a date looks. */
    private Direction directionBefore(int first) {
      int before = first - 1;
      if (before < sentence.firstToken()) {
        return Direction.BACK;
      }
      if (is(before, TimeWords.Kind.UNTIL)) {
        return Direction.AHEAD;
      }
      Direction direction = direction(before);
      return direction == null ? Direction.BACK : direction;
    }

    private DateMention weekday(int i) {
      if (!tokens.shape(i).isCapital()) {
        return null;
      }
      int next = i + 1 < sentence.endToken() && tokens.is(i + 1, ',') ? i + 2 : i + 1;
      if (is(next, TimeWords.Kind.MONTH)) {
        DateMention month = month(next, next);
        if (month != null && month.precision() == Precision.DAY) {
          return date(i, month.endToken(), month.date(), Precision.DAY, month.basis());
        }
      }
      LocalDate day =
          DateResolver.weekday(words.number(tokens.word(i)), published, directionBefore(i));
      return date(i, i + 1, day, Precision.DAY, Basis.RELATIVE);
    }

    /** {@code summer of 2007}, {@code winter 2010}. */
    private DateMention seasonOfYear(int i) {
      int at =
          i + 1 < sentence.endToken() && tokens.text(i + 1).equalsIgnoreCase("of") ? i + 2 : i + 1;
      int year = year(at);
      int month = words.number(tokens.word(i));
      return year == 0
          ? null
          : date(i, at + 1, LocalDate.of(year, month, 1), Precision.SEASON, Basis.STATED);
    }

    /** {@code last month}, {@code this summer}, {@code next Friday}, {@code past 24 hours}. */
    private DateMention relative(int i) {
      Direction direction = direction(i);
      int next = i + 1;
      if (is(next, TimeWords.Kind.MONTH) || is(next, TimeWords.Kind.WEEKDAY)) {
        DateMention named = at(next);
        return named == null
            ? null
            : date(i, named.endToken(), named.date(), named.precision(), named.basis());
      }
      if (is(next, TimeWords.Kind.SEASON)) {
        LocalDate start =
            DateResolver.season(words.number(tokens.word(next)), published, direction);
        return date(i, next + 1, start, Precision.SEASON, Basis.RELATIVE);
      }
      if (!is(next, TimeWords.Kind.UNIT)) {
        DateMention amount = next < sentence.endToken() ? amount(next) : null;
        return amount == null || amount.kind() != Kind.DURATION
            ? null
            : mention(i, amount.endToken(), Kind.DURATION, null, null, null);
      }
      int days = words.number(tokens.word(next));
      int step = direction == Direction.BACK ? -1 : direction == Direction.AHEAD ? 1 : 0;
      LocalDate month = published.withDayOfMonth(1);
      return switch (days) {
        case 1 -> date(i, next + 1, published.plusDays(step), Precision.DAY, Basis.RELATIVE);
        case 7, 14 ->
            date(
                i,
                next + 1,
                published.plusDays((long) days * step),
                Precision.MONTH,
                Basis.RELATIVE);
        case 30 -> date(i, next + 1, month.plusMonths(step), Precision.MONTH, Basis.RELATIVE);
        case 365 ->
            date(
                i,
                next + 1,
                published.withDayOfYear(1).plusYears(step),
                Precision.YEAR,
                Basis.RELATIVE);
        default -> mention(i, next + 1, Kind.DURATION, null, null, null);
      };
    }

    /** A number with a unit of time, and {@code ago} after it if it stands there. */
    private DateMention amount(int i) {
      int unit = i + 1;
      while (unit < sentence.endToken()
          && unit < i + 4
          && (PhraseMap.isHyphen(tokens, unit)
              || is(unit, TimeWords.Kind.NUMBER)
              || tokens.text(unit).equals("of"))) {
        unit++;
      }
      if (!is(unit, TimeWords.Kind.UNIT) || tokens.shape(i) == Shape.ALPHANUMERIC) {
        return null;
      }
      boolean article =
          tokens.text(i).equalsIgnoreCase("a") || tokens.text(i).equalsIgnoreCase("an");
      boolean ago = unit + 1 < sentence.endToken() && tokens.text(unit + 1).equalsIgnoreCase("ago");
      if (!ago) {
        return article && unit == i + 1
            ? null
            : mention(i, unit + 1, Kind.DURATION, null, null, null);
      }
      long number = value(i, unit);
      int days = words.number(tokens.word(unit));
      LocalDate then =
          switch (days) {
            case 30 -> published.minusMonths(number);
            case 365 -> published.minusYears(number);
            default -> published.minusDays(number * days);
          };
      Precision precision =
          days >= 365 ? Precision.YEAR : days >= 7 ? Precision.MONTH : Precision.DAY;
      return date(i, unit + 2, then, precision, Basis.RELATIVE);
    }

    private long value(int first, int end) {
      for (int i = first; i < end; i++) {
        if (tokens.shape(i) == Shape.NUMBER && tokens.text(i).matches("\\d{1,4}")) {
          return Long.parseLong(tokens.text(i));
        }
        if (is(i, TimeWords.Kind.NUMBER) && words.number(tokens.word(i)) > 1) {
          return words.number(tokens.word(i));
        }
      }
      return 1;
    }
  }
}
