package dev.muster.article;

import java.util.Map;

/**
 * Named values as they were read, none of them believed yet.
 *
 * @param values the values by the names that the input gives them; numbers as their digits
 */
public record RawRecord(Map<String, String> values) {
  public RawRecord {
    values = Map.copyOf(values);
  }

  /** The value of a name without surrounding blanks; null if it has none or a blank one. */
  String value(String name) {
    String value = values.get(name);
    return value == null || value.isBlank() ? null : value.strip();
  }
}
