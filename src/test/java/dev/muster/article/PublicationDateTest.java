package dev.muster.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020-08-23",
        "2020-08-23T10:00:00Z",
        "2020-08-23T23:59:59+02:00",
        "2020-08-23T10:00",
        "2020-08-23 10:00:00",
        "2020-08-23T10:00:00.123456",
        "20200823",
        "2020/08/23",
        "August 23, 2020",
        "AUGUST 23, 2020",
        "Aug. 23, 2020",
        "Aug 23 2020",
        "23 August 2020",
        "23 Aug 2020",
        "Sunday, August 23, 2020",
        "Sun, 23 Aug 2020 10:00:00 GMT",
        "August 23, 2020 10:15 AM",
        "1598178600",
        "1598178600000"
      })
  void knownFormsGiveTheDay(String written) {
    assertThat(PublicationDate.parse(written)).isEqualTo(Parsed.ok(LocalDate.of(2020, 8, 23)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2020-02-30    | no day of the calendar
          31 April 2020 | no day of the calendar
          03/04/2020    | use yyyy-MM-dd
          yesterday     | use yyyy-MM-dd
          2020          | use yyyy-MM-dd
          August 2020   | use yyyy-MM-dd
          2020-8-23     | use yyyy-MM-dd
          """)
  void otherFormsAreRefusedWithTheWayOut(String written, String way) {
    assertThat(PublicationDate.parse(written))
        .isEqualTo(
            Parsed.rejected(
                Issue.BAD_DATE,
                "Cannot parse date of publication: '" + written + "' (" + way + ")"));
  }

  @Test
  void noDateIsAnIssueOfItsOwn() {
    assertThat(PublicationDate.parse(null))
        .isEqualTo(Parsed.rejected(Issue.NO_DATE, "no date of publication"));
  }

  @Test
  void secondsBeforeTheEpochAreDaysToo() {
    assertThat(PublicationDate.parse("-100000000"))
        .isEqualTo(Parsed.ok(LocalDate.of(1966, 10, 31)));
  }
}
