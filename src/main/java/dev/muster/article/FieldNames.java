package dev.muster.article;

import dev.muster.UserException;
import dev.muster.tsv.TsvRow;
import dev.muster.tsv.TsvTable;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which names of an input stand for which value of an article. For each value the usual names are
 * tried in order; a name that the user gives is tried alone.
 */
public final class FieldNames implements Serializable {
  private final Map<String, List<String>> names;

  private FieldNames(Map<String, List<String>> names) {
    this.names = names;
  }

  /** The usual names: {@code date}, {@code published_on}, {@code pubDate} and so on. */
  public static FieldNames usual() {
    Map<String, List<String>> names = new LinkedHashMap<>();
    for (TsvRow row : TsvTable.resource("words/field_names.tsv")) {
      names
          .computeIfAbsent(row.required("value"), v -> new ArrayList<>())
          .add(row.required("name"));
    }
    return new FieldNames(names);
  }

  /**
   * These names, but for the values that a user names.
   *
   * @param given the input's name by value, as {@code text=body}
   * @throws UserException if there is no such value
   */
  public FieldNames with(Map<String, String> given) {
    Map<String, List<String>> changed = new LinkedHashMap<>(names);
    new TreeMap<>(given)
        .forEach(
            (value, name) -> {
              if (!names.containsKey(value)) {
                throw new UserException(
                    "Cannot use --field: '%s=%s' (the name before '=' is one of %s)"
                        .formatted(value, name, String.join(", ", names.keySet())));
              }
              changed.put(value, List.of(name));
            });
    return new FieldNames(changed);
  }

  /**
   * The first value of a record under one of the names that stand for it; null if there is none.
   */
  String value(RawRecord record, String value) {
    for (String name : names.get(value)) {
      String found = record.value(name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** As {@link #value}, but exactly as it was read. */
  String unchanged(RawRecord record, String value) {
    for (String name : names.get(value)) {
      if (record.value(name) != null) {
        return record.values().get(name);
      }
    }
    return null;
  }

  /** All names that are looked at. */
  public List<String> all() {
    return names.values().stream().flatMap(List::stream).distinct().toList();
  }
}
