package dev.muster.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextLayoutTest {
  @Test
  void allPartsFindTheirPlace() {
    RawRecord record =
        TextLayout.record(
            """
             date 2020-04-04 WORLD
            Coalition hands over another base
            The move was planned, officers say.
            Soldiers lower a flag in the base west of Baghdad on April 4, 2020. / Northern Wire
            By Ann O. Author
            April 4, 2020

            The coalition left the base on Saturday.

            A long plan

            About 500 troops moved.

            SOURCE: Northern Wire and agencies
            """);
    assertThat(record.values())
        .containsEntry("date", "2020-04-04")
        .containsEntry("section", "WORLD")
        .containsEntry("title", "Coalition hands over another base")
        .containsEntry("author", "Ann O. Author")
        .containsEntry("source", "Northern Wire and agencies")
        .containsEntry(
            "text",
            """
            The move was planned, officers say.
            The coalition left the base on Saturday.

            A long plan

            About 500 troops moved.""");
  }

  @Test
  void deckCaptionAndBylineMayBeMissing() {
    RawRecord record = TextLayout.record("date 2020-04-04 WORLD\nA headline\n\nOne paragraph.\n");
    assertThat(record.values())
        .containsEntry("title", "A headline")
        .containsEntry("text", "One paragraph.")
        .doesNotContainKeys("author", "source");
  }

  @Test
  void aCaptionAloneIsToldByItsCredit() {
    RawRecord record =
        TextLayout.record(
            "date 2020-04-04\nHead\nA soldier stands guard. (Some Agency)\n\nText.\n");
    assertThat(record.values()).containsEntry("text", "Text.");
  }

  @Test
  void withoutBlankLinesTheHeadEndsWithTheByline() {
    RawRecord record =
        TextLayout.record("date 2020-04-04\nHead\nDeck here\nBy A. B.\nText one.\nText two.");
    assertThat(record.values()).containsEntry("text", "Deck here\nText one.\nText two.");
  }

  @Test
  void aFileWithoutADateLineHasNoDate() {
    assertThat(TextLayout.record("Head\n\nText.").values()).doesNotContainKey("date");
    assertThat(TextLayout.record("").values()).isEmpty();
  }
}
