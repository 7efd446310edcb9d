package dev.muster.tsv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** A table of facts read whole; see the package for the form. */
public final class TsvTable implements Iterable<TsvRow> {
  private final String name;
  private List<String> columns = List.of();
  private List<TsvRow> rows = List.of();

  private TsvTable(String name) {
    this.name = name;
  }

  /**
   * Reads a table that is packed with the program.
   *
   * @param resource its path from the root of the class path, as {@code words/numerals.tsv}
   * @throws TsvException if there is none or it is malformed
   */
  public static TsvTable resource(String resource) {
    try (InputStream in = TsvTable.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new TsvException("Cannot read " + resource + ": no such resource in the program");
      }
      return read(resource, new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new TsvException("Cannot read " + resource + ": " + e.getMessage(), e);
    }
  }

  /**
   * Reads a table from a reader, to its end.
   *
   * @param name what messages call it, usually its path
   * @throws TsvException if a line has more values than the header has columns, or there is no
   *     header
   */
  public static TsvTable read(String name, Reader reader) throws IOException {
    TsvTable table = new TsvTable(name);
    List<TsvRow> rows = new ArrayList<>();
    BufferedReader lines = new BufferedReader(reader);
    int number = 0;
    boolean headed = false;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (number == 1 && line.startsWith("\uFEFF")) {
        line = line.substring(1);
      }
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] values = line.split("\t", -1);
      if (!headed) {
        table.columns = List.of(values).stream().map(String::strip).toList();
        headed = true;
      } else if (values.length > table.columns.size()) {
        throw new TsvException(
            "Cannot read %s: line %d has %d columns, expected %d: %s"
                .formatted(name, number, values.length, table.columns.size(), table.columns));
      } else {
        rows.add(new TsvRow(table, number, values));
      }
    }
    if (!headed) {
      throw new TsvException("Cannot read " + name + ": no header line with column names");
    }
    table.rows = List.copyOf(rows);
    return table;
  }

  /** What messages call the table, usually its path. */
  public String name() {
    return name;
  }

  /** The names in the header, in order. */
  public List<String> columns() {
    return columns;
  }

  @Override
  public Iterator<TsvRow> iterator() {
    return rows.iterator();
  }

  int column(String column) {
    int at = columns.indexOf(column);
    if (at < 0) {
      throw new TsvException(
          "Cannot read " + name + ": no column '" + column + "' in its header " + columns);
    }
    return at;
  }
}
