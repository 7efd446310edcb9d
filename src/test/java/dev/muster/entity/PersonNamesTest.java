package dev.muster.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Musterfrau          | Musterfrau
          Mowaffak al-Rubaie       | Rubaie
          Ban Ki-moon              | Ban
          Leung Kwok-hung          | Leung
          David Bar-Illan          | Bar-Illan
          John Smith Jr.           | Smith
          John Smith, III          | Smith
          Fremdling                | Fremdling
          """)
  void surnamesAreTheWordsThatLaterMentionsUse(String name, String surname) {
    assertThat(PersonNames.surname(PersonNames.withoutSuffix(name))).isEqualTo(surname);
  }
}
