package dev.muster.spark.table;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;

/**
 * Rows made of groups of rows: those that stand together and have the same number in their first
 * column. One group is held at a time.
 */
abstract class RowGroups implements Iterator<Row> {
  private final Iterator<Row> rows;
  private Iterator<Row> made = List.<Row>of().iterator();
  private Row next;

  /**
   * @param rows in order of their first column, an {@code int}
   */
  RowGroups(Iterator<Row> rows) {
    this.rows = rows;
    this.next = rows.hasNext() ? rows.next() : null;
  }

  /** A group with this number starts. */
  abstract void start(int group);

  /** A row of the group that started last. */
  abstract void add(Row row);

  /** What the group that ends makes. */
  abstract Iterator<Row> end();

  @Override
  public final boolean hasNext() {
    while (!made.hasNext() && next != null) {
      int group = next.getInt(0);
      start(group);
      while (next != null && next.getInt(0) == group) {
        add(next);
        next = rows.hasNext() ? rows.next() : null;
      }
      made = end();
    }
    return made.hasNext();
  }

  @Override
  public final Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return made.next();
  }
}
