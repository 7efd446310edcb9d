package dev.muster.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;

import dev.muster.story.Candidate;
import dev.muster.story.CandidateFinder;
import dev.muster.story.LookupEntry;
import dev.muster.story.ShingleSample;
import dev.muster.story.Sketch;
import java.util.Iterator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * Pairs of articles that may tell one story: each article goes into a bucket for each of its least
 * shingles, and each bucket is read once, in order.
 */
final class StoryCandidates {
  /** {@code kind} is the ordinal of a {@link Candidate.Kind}. */
  static final StructType SCHEMA =
      StructType.fromDDL("article BIGINT NOT NULL, earlier BIGINT NOT NULL, kind INT NOT NULL");

  private static final StructType ENTRY =
      StructType.fromDDL(
          """
          bucket INT NOT NULL, day INT NOT NULL, fingerprint BIGINT NOT NULL,
          article BIGINT NOT NULL, keys BINARY NOT NULL
          """);

  private StoryCandidates() {}

  /**
   * @param sketches columns {@code article_key}, {@code published_on}, {@code fingerprint}, {@code
   *     sample}
   * @param windowDays most days between two articles of one story
   */
  static Dataset<Row> of(Dataset<Row> sketches, int windowDays) {
    FlatMapFunction<Row, Row> entries = StoryCandidates::entries;
    MapPartitionsFunction<Row, Row> candidates = rows -> candidates(rows, windowDays);
    return sketches
        .select(
            expr("unix_date(published_on)"), col("fingerprint"), col("article_key"), col("sample"))
        .flatMap(entries, Encoders.row(ENTRY))
        .repartition(col("bucket"))
        .sortWithinPartitions("bucket", "day", "fingerprint", "article")
        .mapPartitions(candidates, Encoders.row(SCHEMA))
        .distinct();
  }

  private static Iterator<Row> entries(Row row) {
    ShingleSample keys = Sketch.sample(row.<byte[]>getAs(3)).least(LookupEntry.KEYS);
    byte[] bytes = keys.toBytes();
    return IntStream.range(0, keys.size())
        .mapToObj(
            i ->
                RowFactory.create(
                    keys.hash(i), row.getInt(0), row.getLong(1), row.getLong(2), bytes))
        .iterator();
  }

  private static Iterator<Row> candidates(Iterator<Row> rows, int windowDays) {
    Iterable<Row> sorted = () -> rows;
    Stream<LookupEntry> entries =
        StreamSupport.stream(sorted.spliterator(), false).map(StoryCandidates::entry);
    Iterable<Candidate> found = () -> new CandidateFinder(entries.iterator(), windowDays);
    return StreamSupport.stream(found.spliterator(), false)
        .map(c -> RowFactory.create(c.article(), c.earlier(), c.kind().ordinal()))
        .iterator();
  }

  private static LookupEntry entry(Row row) {
    return new LookupEntry(
        row.getInt(0),
        row.getInt(1),
        row.getLong(2),
        row.getLong(3),
        ShingleSample.of(row.<byte[]>getAs(4), LookupEntry.KEYS));
  }
}
