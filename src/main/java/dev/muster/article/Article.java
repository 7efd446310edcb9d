package dev.muster.article;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A dated piece of news.
 *
 * @param id what the input calls it, or made from its content; never blank
 * @param publishedOn the day of publication, as the source dates it
 * @param title its headline; empty if it has none
 * @param text its body, character for character as read; never blank
 * @param source its publisher; null if unknown
 * @param section where the publisher put it; null if unknown
 * @param author who signed it; null if unknown
 * @param url where it can be read; null if unknown
 * @param language what the input says of its language; null if nothing
 * @param contentHash 32 hexadecimal digits of SHA-256 over title and text: equal for equal content
 */
public record Article(
    String id,
    LocalDate publishedOn,
    String title,
    String text,
    String source,
    String section,
    String author,
    String url,
    String language,
    String contentHash) {
  public Article {
    Objects.requireNonNull(publishedOn, "publishedOn");
    Objects.requireNonNull(title, "title");
    if (id.isBlank() || text.isBlank()) {
      throw new IllegalArgumentException(
          "Cannot make article '" + id + "' (needs an id and a text)");
    }
  }

  /** What is written in one of the fields that are searched. */
  public String field(Field field) {
    return field == Field.TITLE ? title : text;
  }
}
