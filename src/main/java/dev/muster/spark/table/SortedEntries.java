package dev.muster.spark.table;

import java.util.Arrays;

/**
 * Entries of a fixed number of longs each, in order of the first, then of the second, and so on.
 * They are sorted by parting them again and again: the time does not depend on the order in which
 * they came.
 */
final class SortedEntries {
  /** Runs of so many entries are sorted by insertion. */
  private static final int SHORT_RUN = 8;

  private final int width;
  private final long[] entries;
  private long[] spare;

  /** One entry. */
  private final long[] moved;

  /**
   * @param entries the entries one after the other; {@code entries.length} is a multiple of {@code
   *     width}. The array is taken over.
   * @param width numbers of an entry; at least 1
   */
  SortedEntries(long[] entries, int width) {
    this.width = width;
    this.entries = entries;
    this.moved = new long[width];
    this.spare = new long[entries.length];
    sort(0, size(), 0);
    spare = null;
  }

  int size() {
    return entries.length / width;
  }

  /** One number of one entry. */
  long at(int entry, int field) {
    return entries[entry * width + field];
  }

  /** Whether the first {@code fields} numbers of two entries are the same. */
  boolean same(int one, int other, int fields) {
    return Arrays.equals(
        entries, one * width, one * width + fields, entries, other * width, other * width + fields);
  }

  /** The first entry after another whose first {@code fields} numbers are not the same. */
  int endOfSame(int start, int fields) {
    int end = start + 1;
    while (end < size() && same(start, end, fields)) {
      end++;
    }
    return end;
  }

  /**
   * Sorts the entries from one to another that have the same numbers before a field: parts them by
   * where their number lies between the least and the greatest, so that a part holds a few if they
   * are evenly spread, and sorts each part.
   */
  private void sort(int from, int to, int field) {
    if (to - from <= SHORT_RUN) {
      insert(from, to);
      return;
    }
    long least = Long.MAX_VALUE;
    long greatest = Long.MIN_VALUE;
    for (int i = from; i < to; i++) {
      least = Math.min(least, at(i, field));
      greatest = Math.max(greatest, at(i, field));
    }
    if (least == greatest) {
      if (field + 1 < width) {
        sort(from, to, field + 1);
      }
      return;
    }
    int[] starts = parted(from, to, field, least, greatest);
    for (int part = 0; part + 1 < starts.length; part++) {
      sort(starts[part], starts[part + 1], field);
    }
  }

  /** Moves entries into parts, and answers where each starts and the last one ends. */
  private int[] parted(int from, int to, int field, long least, long greatest) {
    int wanted = Integer.SIZE - Integer.numberOfLeadingZeros((to - from) / SHORT_RUN);
    // The difference may be too large for a long with a sign, but not for one without.
    int shift = Math.max(0, Long.SIZE - Long.numberOfLeadingZeros(greatest - least) - wanted);
    int parts = (int) ((greatest - least) >>> shift) + 1;
    int[] starts = new int[parts + 1];
    for (int i = from; i < to; i++) {
      starts[(int) ((at(i, field) - least) >>> shift)]++;
    }
    starts[parts] = to;
    for (int part = parts - 1; part >= 0; part--) {
      starts[part] = starts[part + 1] - starts[part];
    }
    int[] next = starts.clone();
    for (int i = from; i < to; i++) {
      int place = next[(int) ((at(i, field) - least) >>> shift)]++;
      System.arraycopy(entries, i * width, spare, place * width, width);
    }
    System.arraycopy(spare, from * width, entries, from * width, (to - from) * width);
    return starts;
  }

  private void insert(int start, int end) {
    for (int i = start + 1; i < end; i++) {
      System.arraycopy(entries, i * width, moved, 0, width);
      int to = i;
      while (to > start && compare(entries, (to - 1) * width, moved, 0) > 0) {
        System.arraycopy(entries, (to - 1) * width, entries, to * width, width);
        to--;
      }
      System.arraycopy(moved, 0, entries, to * width, width);
    }
  }

  private int compare(long[] one, int at, long[] other, int otherAt) {
    for (int field = 0; field < width; field++) {
      int order = Long.compare(one[at + field], other[otherAt + field]);
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }
}
