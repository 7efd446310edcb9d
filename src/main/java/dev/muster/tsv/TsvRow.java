package dev.muster.tsv;

import java.util.List;

/** One fact: the values of a line, by column name. */
public final class TsvRow {
  private final TsvTable table;
  private final int line;
  private final String[] values;

  TsvRow(TsvTable table, int line, String[] values) {
    this.table = table;
    this.line = line;
    this.values = values;
  }

  /** The value of a column, without surrounding blanks; empty where the line states none. */
  public String value(String column) {
    int at = table.column(column);
    return at < values.length ? values[at].strip() : "";
  }

  /** As {@link #value}, but empty too where the table has no such column. */
  public String optional(String column) {
    return table.columns().contains(column) ? value(column) : "";
  }

  /** As {@link #value}, refusing an empty one. */
  public String required(String column) {
    String value = value(column);
    if (value.isEmpty()) {
      throw error("column '" + column + "' is empty (every row must state it)");
    }
    return value;
  }

  /**
   * The parts of a value that lists several, parted by {@code |}; empty parts are dropped. None
   * where the table has no such column.
   */
  public List<String> list(String column) {
    String value = optional(column);
    if (value.isEmpty()) {
      return List.of();
    }
    return List.of(value.split("\\|")).stream()
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** The value as a whole number; an empty or other one is refused. */
  public long number(String column) {
    String value = required(column);
    try {
      return Long.parseLong(value);
    } catch (NumberFormatException e) {
      throw error("column '" + column + "' holds '" + value + "' (use a whole number)");
    }
  }

  /** The constant of an enum that a value names, in any case; another one is refused. */
  public <E extends Enum<E>> E constant(String column, Class<E> type) {
    String value = required(column);
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equalsIgnoreCase(value)) {
        return constant;
      }
    }
    throw error(
        "column '"
            + column
            + "' holds '"
            + value
            + "' (use one of "
            + List.of(type.getEnumConstants()).toString().toLowerCase(java.util.Locale.ROOT)
            + ")");
  }

  /** The line's number in its file, from 1. */
  public int line() {
    return line;
  }

  /** An error about this row, which names its file and line. */
  public TsvException error(String cause) {
    return new TsvException("Cannot read " + table.name() + ": line " + line + ": " + cause);
  }
}
