package dev.muster.analysis;

import java.util.Arrays;

/**
 * Numbers keys from 0 in the order in which they are first seen, so that what is counted of them
 * can stand in plain arrays. A hash map of primitive longs with open addressing.
 */
public final class LongNumbers {
  /** Odd, so that no two keys become one; the upper bits of the product hang on all of a key's. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private long[] keys = new long[16];

  /** The number of a key, plus one; 0 where nothing is. Never more than half full. */
  private int[] table = new int[32];

  private int size;

  /** The number of a key, the next one if it was not seen before. */
  public int number(long key) {
    int place = place(key);
    if (table[place] != 0) {
      return table[place] - 1;
    }
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, size * 2);
      table = new int[table.length * 2];
      for (int number = 0; number < size; number++) {
        table[place(keys[number])] = number + 1;
      }
      place = place(key);
    }
    keys[size] = key;
    table[place] = ++size;
    return size - 1;
  }

  /** The number of a key that was seen before; -1 if it was not. */
  int find(long key) {
    return table[place(key)] - 1;
  }

  /**
   * The key that has a number.
   *
   * @param number from 0 to {@link #size} - 1
   */
  public long key(int number) {
    return keys[number];
  }

  /** How many keys have a number. */
  public int size() {
    return size;
  }

  /** Where a key is or would go. */
  private int place(long key) {
    int place = (int) (key * SPREAD >>> Long.numberOfLeadingZeros(table.length) + 1);
    while (table[place] != 0 && keys[table[place] - 1] != key) {
      place = place + 1 & table.length - 1;
    }
    return place;
  }
}
