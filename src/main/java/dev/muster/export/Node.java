package dev.muster.export;

import java.time.LocalDate;

/**
 * An entity. Texts are made plain (see {@link PlainText}).
 *
 * @param id its id, as tables have it
 * @param label its name
 * @param type its type
 * @param country ISO 3166 alpha-3 code of its country; null if none
 * @param stories stories of the period that mention it
 * @param share their share of the period's stories, from 0 to 1
 * @param community number of its community in the period; null if none was found
 * @param firstOn first day of the period on which it is mentioned
 * @param lastOn last such day
 */
public record Node(
    String id,
    String label,
    String type,
    String country,
    long stories,
    double share,
    Long community,
    LocalDate firstOn,
    LocalDate lastOn) {
  public Node {
    id = PlainText.of(id);
    label = PlainText.of(label);
    type = PlainText.of(type);
    country = PlainText.of(country);
  }
}
