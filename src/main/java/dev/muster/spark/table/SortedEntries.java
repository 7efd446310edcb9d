package dev.muster.spark.table;

import java.util.Arrays;

/**
 * Entries of a fixed number of longs each, in order of the first, then of the second, and so on.
 * The first number is meant to be a hash: entries are parted by its first bits, and each part is
 * sorted by merging, so that the time depends neither on the order in which they came nor, by more
 * than a merge sort's, on how well the hash spreads them.
 */
final class SortedEntries {
  /** Runs of so many entries are sorted by insertion. */
  private static final int SHORT_RUN = 8;

  private final int width;
  private long[] entries;
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

  /** Parts the entries by the first bits of their first numbers, then sorts each part. */
  private void sort() {
    int bits = Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(size() / SHORT_RUN));
    int[] ends = new int[1 << bits];
    for (int i = 0; i < size(); i++) {
      ends[part(i, bits)]++;
    }
    for (int part = 1; part < ends.length; part++) {
      ends[part] += ends[part - 1];
    }
    int[] starts = ends.clone();
    for (int i = size() - 1; i >= 0; i--) {
      int to = --starts[part(i, bits)];
      System.arraycopy(entries, i * width, spare, to * width, width);
    }
    long[] parted = spare;
    spare = entries;
    entries = parted;
    for (int part = 0; part < ends.length; part++) {
      sort(starts[part], ends[part]);
    }
    spare = null;
  }

  /** The first bits of an entry's first number, in the order of numbers with a sign. */
  private int part(int entry, int bits) {
    return (int) ((entries[entry * width] ^ Long.MIN_VALUE) >>> Long.SIZE - bits);
  }

  /** Sorts some of the entries by merging; they stay in their array. */
  private void sort(int from, int to) {
    for (int start = from; start < to; start += SHORT_RUN) {
      insert(start, Math.min(start + SHORT_RUN, to));
    }
    for (int run = SHORT_RUN; run < to - from; run *= 2) {
      for (int start = from; start < to; start += 2 * run) {
        merge(start, Math.min(start + run, to), Math.min(start + 2 * run, to));
      }
      System.arraycopy(spare, from * width, entries, from * width, (to - from) * width);
    }
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
