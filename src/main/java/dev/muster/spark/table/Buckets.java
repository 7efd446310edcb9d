package dev.muster.spark.table;

import static org.apache.spark.sql.functions.col;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * Brings entries that have to be counted together into one place. An entry is a few numbers; tens
 * of entries come of an article, and as many rows would cost Spark more to shuffle and to sort than
 * all counting. So entries travel in blocks of thousands, by the bucket that a hash puts them into,
 * and a bucket is sorted and counted in plain arrays. What a task holds at a time is one bucket:
 * one part in {@link #BUCKETS} of all entries.
 */
final class Buckets {
  private static final int BUCKET_BITS = 10;

  static final int BUCKETS = 1 << BUCKET_BITS;

  /** Odd, so that multiplying by it loses nothing; its upper bits hang on all bits of a hash. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private static final StructType SCHEMA =
      StructType.fromDDL(
          "bucket INT NOT NULL, entries BINARY NOT NULL, words ARRAY<STRING> NOT NULL");

  /** Numbers that a task gathers before it sends them on: 16 MB. */
  private static final int MOST_GATHERED = 1 << 21;

  private Buckets() {}

  /** Says which entries come of a row. */
  interface Source extends Serializable {
    void addEntries(Row row, Gatherer entries);
  }

  /** Makes rows of a bucket. */
  interface Count extends Serializable {
    /**
     * @param entries all entries of the bucket
     * @param words the words that were sent to it, in no order, some more than once
     * @param made to which rows are added
     */
    void addRows(SortedEntries entries, List<String> words, List<Row> made);
  }

  /**
   * Counts the entries of rows, bucket by bucket.
   *
   * @param width numbers of an entry
   * @param schema that of the rows which are made
   */
  static Dataset<Row> count(
      Dataset<Row> rows, int width, Source source, Count count, StructType schema) {
    MapPartitionsFunction<Row, Row> gather = in -> new Gatherer(in, source);
    MapPartitionsFunction<Row, Row> counted = in -> new Counted(in, width, count);
    return rows.mapPartitions(gather, Encoders.row(SCHEMA))
        .repartition(col("bucket"))
        .sortWithinPartitions("bucket")
        .mapPartitions(counted, Encoders.row(schema));
  }

  /** Gathers the entries of a partition. */
  static final class Gatherer implements Iterator<Row> {
    private final Iterator<Row> rows;
    private final Source source;
    private final long[][] entries = new long[BUCKETS][];
    private final int[] sizes = new int[BUCKETS];
    private final List<List<String>> words = new ArrayList<>(BUCKETS);
    private final Queue<Row> ready = new ArrayDeque<>();
    private int bucket;
    private int gathered;

    private Gatherer(Iterator<Row> rows, Source source) {
      this.rows = rows;
      this.source = source;
      Arrays.setAll(entries, i -> new long[64]);
      for (int i = 0; i < BUCKETS; i++) {
        words.add(new ArrayList<>());
      }
    }

    /** Chooses the bucket of an entry, whose numbers follow. */
    Gatherer to(long hash) {
      bucket = (int) (hash * SPREAD >>> Long.SIZE - BUCKET_BITS);
      return this;
    }

    /** Adds a number to the chosen bucket. */
    Gatherer add(long number) {
      long[] into = entries[bucket];
      if (sizes[bucket] == into.length) {
        into = Arrays.copyOf(into, into.length * 2);
        entries[bucket] = into;
      }
      into[sizes[bucket]++] = number;
      gathered++;
      return this;
    }

    /** Adds a word to the chosen bucket. */
    void addWord(String word) {
      words.get(bucket).add(word);
    }

    @Override
    public boolean hasNext() {
      while (ready.isEmpty() && rows.hasNext()) {
        source.addEntries(rows.next(), this);
        if (gathered >= MOST_GATHERED || !rows.hasNext()) {
          send();
        }
      }
      return !ready.isEmpty();
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return ready.remove();
    }

    private void send() {
      for (int i = 0; i < BUCKETS; i++) {
        List<String> own = words.get(i);
        if (sizes[i] > 0 || !own.isEmpty()) {
          ByteBuffer bytes = ByteBuffer.allocate(sizes[i] * Long.BYTES);
          bytes.asLongBuffer().put(entries[i], 0, sizes[i]);
          ready.add(RowFactory.create(i, bytes.array(), own.toArray(String[]::new)));
          sizes[i] = 0;
          own.clear();
        }
      }
      gathered = 0;
    }
  }

  /** Puts the blocks of a bucket together, and counts it. */
  private static final class Counted extends RowGroups {
    private final int width;
    private final Count count;
    private final List<byte[]> bytes = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    Counted(Iterator<Row> blocks, int width, Count count) {
      super(blocks);
      this.width = width;
      this.count = count;
    }

    @Override
    void start(int bucket) {
      bytes.clear();
      words.clear();
    }

    @Override
    void add(Row block) {
      bytes.add(block.getAs(1));
      words.addAll(block.<String>getList(2));
    }

    @Override
    Iterator<Row> end() {
      List<Row> rows = new ArrayList<>();
      count.addRows(new SortedEntries(joined(bytes), width), words, rows);
      return rows.iterator();
    }

    private static long[] joined(List<byte[]> blocks) {
      int size = blocks.stream().mapToInt(block -> block.length / Long.BYTES).sum();
      long[] entries = new long[size];
      int at = 0;
      for (byte[] block : blocks) {
        ByteBuffer.wrap(block).asLongBuffer().get(entries, at, block.length / Long.BYTES);
        at += block.length / Long.BYTES;
      }
      return entries;
    }
  }
}
