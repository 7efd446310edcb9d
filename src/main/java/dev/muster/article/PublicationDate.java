package dev.muster.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the day on which an article was published.
 *
 * <p>Known forms: {@code 2020-08-23}, with a time after {@code T} or a blank, with or without zone;
 * {@code 20200823}; {@code 2020/08/23}; {@code August 23, 2020}; {@code 23 August 2020}, months
 * also in three letters, a weekday before and a time after allowed; RFC 1123 ({@code Sun, 23 Aug
 * 2020 10:00:00 GMT}); seconds (9 or 10 digits) or milliseconds (12 or 13) since 1970. The day is
 * the one that is written, whatever the zone; a number since 1970 is read in UTC. A form that two
 * countries read differently ({@code 03/04/2020}) is refused.
 */
final class PublicationDate {
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ]\\d{1,2}[:.]?\\d{2}.*)?(?:Z)?");
  private static final Pattern PLAIN = Pattern.compile("(\\d{4})[/.]?(\\d{2})[/.]?(\\d{2})");
  private static final Pattern EPOCH = Pattern.compile("-?\\d{9,10}|-?\\d{12,13}");
  private static final Pattern WORDS =
      Pattern.compile(
          "(?:\\p{L}+\\.?,?\\s+)?(\\d{1,2})?\\s*(\\p{L}{3,9})\\.?\\s*(\\d{1,2})?,?\\s+(\\d{4})\\b.*");
  private static final List<DateTimeFormatter> MONTHS =
      List.of(monthFormat("MMMM"), monthFormat("MMM"));

  private PublicationDate() {}

  private static DateTimeFormatter monthFormat(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /** The day, or {@link Issue#NO_DATE} for null, or {@link Issue#BAD_DATE}. */
  static Parsed<LocalDate> parse(String written) {
    if (written == null) {
      return Parsed.rejected(Issue.NO_DATE, "no date of publication");
    }
    try {
      LocalDate day = day(written.strip());
      return day == null ? bad(written, "use yyyy-MM-dd") : Parsed.ok(day);
    } catch (DateTimeException e) {
      return bad(written, "no day of the calendar");
    }
  }

  private static Parsed<LocalDate> bad(String written, String way) {
    return Parsed.rejected(
        Issue.BAD_DATE, "Cannot parse date of publication: '" + written + "' (" + way + ")");
  }

  private static LocalDate day(String written) {
    Matcher numbers = ISO.matcher(written);
    if (!numbers.matches()) {
      numbers = PLAIN.matcher(written);
    }
    if (numbers.matches()) {
      return LocalDate.of(
          Integer.parseInt(numbers.group(1)),
          Integer.parseInt(numbers.group(2)),
          Integer.parseInt(numbers.group(3)));
    }
    if (EPOCH.matcher(written).matches()) {
      long since = Long.parseLong(written);
      boolean seconds = written.replace("-", "").length() <= 10;
      Instant instant = seconds ? Instant.ofEpochSecond(since) : Instant.ofEpochMilli(since);
      return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC).toLocalDate();
    }
    Matcher words = WORDS.matcher(written);
    if (!words.matches() || (words.group(1) == null) == (words.group(3) == null)) {
      return null;
    }
    int month = month(words.group(2));
    String day = words.group(1) == null ? words.group(3) : words.group(1);
    return month == 0
        ? null
        : LocalDate.of(Integer.parseInt(words.group(4)), month, Integer.parseInt(day));
  }

  private static int month(String name) {
    String known = name.equalsIgnoreCase("sept") ? "Sep" : name;
    for (DateTimeFormatter months : MONTHS) {
      try {
        return months.parse(known).get(ChronoField.MONTH_OF_YEAR);
      } catch (DateTimeException e) {
        continue;
      }
    }
    return 0;
  }
}
