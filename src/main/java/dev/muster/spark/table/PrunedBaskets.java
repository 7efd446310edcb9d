package dev.muster.spark.table;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * {@link Baskets} without the items that can be in no set of three. A set is named by no more
 * stories than each of its pairs, so that only pairs count which stories enough name; of these an
 * item has to have two in its basket. What FPGrowth makes trees of is small then.
 */
final class PrunedBaskets {
  /** Two items with the keys of the stories that name both. */
  private static final StructType PAIR =
      StructType.fromDDL(
          """
          slot INT NOT NULL, item_a BIGINT NOT NULL, item_b BIGINT NOT NULL, stories BINARY NOT NULL
          """);

  private PrunedBaskets() {}

  /** Answers rows of {@link Baskets#SCHEMA}, of three items or more each. */
  static Dataset<Row> of(Dataset<Row> baskets, Calendar calendar) {
    Buckets.Count frequent = (entries, words, made) -> addFrequent(entries, calendar, made);
    Buckets.Count pruned = (entries, words, made) -> addPruned(entries, made);
    Dataset<Row> pairs = Buckets.count(baskets, 4, PrunedBaskets::addPairs, frequent, PAIR);
    return Buckets.count(pairs, 4, PrunedBaskets::addStories, pruned, Baskets.SCHEMA);
  }

  /** An entry for each pair of a basket. */
  private static void addPairs(Row basket, Buckets.Gatherer entries) {
    long[] items = basket.<Long>getList(2).stream().mapToLong(Long::longValue).sorted().toArray();
    for (int a = 0; a < items.length; a++) {
      for (int b = a + 1; b < items.length; b++) {
        entries
            .to(items[a] + Long.rotateLeft(items[b], 1))
            .add(items[a])
            .add(items[b])
            .add(basket.getLong(0))
            .add(basket.getInt(1));
      }
    }
  }

  /** Adds the pairs of a bucket that enough stories name. */
  private static void addFrequent(SortedEntries entries, Calendar calendar, List<Row> made) {
    int end;
    for (int start = 0; start < entries.size(); start = end) {
      end = entries.endOfSame(start, 2);
      int slot = (int) entries.at(start, 3);
      long all = calendar.stories(Calendar.periodOf(slot));
      if (end - start >= EntitySets.leastStories(all)) {
        ByteBuffer stories = ByteBuffer.allocate((end - start) * Long.BYTES);
        for (int i = start; i < end; i++) {
          stories.putLong(entries.at(i, 2));
        }
        made.add(
            RowFactory.create(slot, entries.at(start, 0), entries.at(start, 1), stories.array()));
      }
    }
  }

  /** An entry for each story of a pair. */
  private static void addStories(Row pair, Buckets.Gatherer entries) {
    int slot = pair.getInt(0);
    ByteBuffer stories = ByteBuffer.wrap(pair.<byte[]>getAs(3));
    while (stories.hasRemaining()) {
      long story = stories.getLong();
      entries.to(story ^ slot).add(story).add(slot).add(pair.getLong(1)).add(pair.getLong(2));
    }
  }

  /** Adds what is left of the baskets of a bucket. */
  private static void addPruned(SortedEntries entries, List<Row> made) {
    int end;
    for (int start = 0; start < entries.size(); start = end) {
      end = entries.endOfSame(start, 2);
      long[][] pairs = new long[end - start][];
      for (int i = start; i < end; i++) {
        pairs[i - start] = new long[] {entries.at(i, 2), entries.at(i, 3)};
      }
      Long[] items = Arrays.stream(inTriples(pairs)).boxed().toArray(Long[]::new);
      if (items.length > 0) {
        made.add(RowFactory.create(entries.at(start, 0), (int) entries.at(start, 1), items));
      }
    }
  }

  /**
   * The items that are left, in rising order, when those with fewer than two partners are taken
   * away until there are none of these.
   */
  static long[] inTriples(long[][] pairs) {
    long[][] left = pairs;
    while (true) {
      long[] ends = Arrays.stream(left).flatMapToLong(Arrays::stream).sorted().toArray();
      long[][] closed =
          Arrays.stream(left)
              .filter(pair -> standsTwice(ends, pair[0]) && standsTwice(ends, pair[1]))
              .toArray(long[][]::new);
      if (closed.length == left.length) {
        return Arrays.stream(ends).distinct().toArray();
      }
      left = closed;
    }
  }

  /** Whether a number stands more than once among sorted ones, of which it is one. */
  private static boolean standsTwice(long[] sorted, long number) {
    int at = Arrays.binarySearch(sorted, number);
    return at > 0 && sorted[at - 1] == number || at + 1 < sorted.length && sorted[at + 1] == number;
  }
}
