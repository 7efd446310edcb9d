package dev.muster.spark.table;

import java.util.Arrays;

/**
 * Entries of a fixed number of longs each, in order of the first, then of the second, and so on. A
 * merge sort of primitive numbers, whose time does not depend on the order in which they came.
 */
final class SortedEntries {
  /** Runs of so many entries are sorted by insertion. */
  private static final int SHORT_RUN = 8;

  private final int width;
  private long[] entries;
  private long[] spare;

  /**
   * @param entries the entries one after the other; {@code entries.length} is a multiple of {@code
   *     width}. The array is taken over.
   * @param width numbers of an entry; at least 1
   */
  SortedEntries(long[] entries, int width) {
    this.width = width;
    this.entries = entries;
    this.spare = Arrays.copyOf(entries, entries.length);
    sort();
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

  private void sort() {
    int size = size();
    for (int start = 0; start < size; start += SHORT_RUN) {
      insert(start, Math.min(start + SHORT_RUN, size));
    }
    for (int run = SHORT_RUN; run < size; run *= 2) {
      for (int start = 0; start < size; start += 2 * run) {
        merge(start, Math.min(start + run, size), Math.min(start + 2 * run, size));
      }
      long[] merged = spare;
      spare = entries;
      entries = merged;
    }
    spare = null;
  }

  private void insert(int start, int end) {
    long[] moved = new long[width];
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

  private void merge(int start, int middle, int end) {
    int left = start;
    int right = middle;
    for (int to = start; to < end; to++) {
      boolean fromLeft =
          right >= end
              || left < middle && compare(entries, left * width, entries, right * width) <= 0;
      int from = fromLeft ? left++ : right++;
      for (int field = 0; field < width; field++) {
        spare[to * width + field] = entries[from * width + field];
      }
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
