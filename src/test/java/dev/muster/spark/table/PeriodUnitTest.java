package dev.muster.spark.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodUnitTest {
  @ParameterizedTest
  @CsvSource({
    "DAY,   2020-08-23, 2020-08-23, 2020-08-23",
    "WEEK,  2020-08-23, 2020-08-17, 2020-W34",
    "WEEK,  2021-01-03, 2020-12-28, 2020-W53",
    "WEEK,  2020-12-31, 2020-12-28, 2020-W53",
    "WEEK,  2019-12-30, 2019-12-30, 2020-W01",
    "MONTH, 2020-08-23, 2020-08-01, 2020-08",
    "MONTH, 1789-04-30, 1789-04-01, 1789-04",
    "YEAR,  2020-08-23, 2020-01-01, 2020"
  })
  void everyDayHasAPeriodWithAStartAndALabel(
      PeriodUnit unit, LocalDate day, LocalDate start, String label) {
    assertThat(unit.start(day)).isEqualTo(start);
    assertThat(unit.label(day)).isEqualTo(label);
    assertThat(unit.label(start)).isEqualTo(label);
  }
}
