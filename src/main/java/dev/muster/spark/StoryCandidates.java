package dev.muster.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;

import dev.muster.story.Candidate;
import dev.muster.story.CandidateFinder;
import dev.muster.story.LookupEntry;
import dev.muster.story.Sketch;
import java.util.Iterator;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * Pairs of articles that may tell one story: each article goes into a bucket for each of its keys,
 * and each bucket is read once, in order.
 */
final class StoryCandidates {
  /** {@code kind} is the ordinal of a {@link Candidate.Kind}. */
  static final StructType SCHEMA =
      StructType.fromDDL("article BIGINT NOT NULL, earlier BIGINT NOT NULL, kind INT NOT NULL");

  private static final StructType ENTRY =
      StructType.fromDDL("bucket INT NOT NULL, place BIGINT NOT NULL, article BIGINT NOT NULL");

  private StoryCandidates() {}

  /**
   * @param sketches columns {@code article_key}, {@code published_on}, {@code fingerprint}, {@code
   *     keys}
   * @param windowDays most days between two articles of one story
   */
  static Dataset<Row> of(Dataset<Row> sketches, int windowDays) {
    FlatMapFunction<Row, Row> entries = StoryCandidates::entries;
    MapPartitionsFunction<Row, Row> candidates = rows -> candidates(rows, windowDays);
    return sketches
        .select(
            expr("unix_date(published_on)"), col("fingerprint"), col("keys"), col("article_key"))
        .flatMap(entries, Encoders.row(ENTRY))
        .repartition(col("bucket"))
        .sortWithinPartitions("bucket", "place", "article")
        .mapPartitions(candidates, Encoders.row(SCHEMA))
        .distinct();
  }

  private static Iterator<Row> entries(Row row) {
    Sketch.Lookup lookup = new Sketch.Lookup(row.getLong(1), Sketch.keys(row.<byte[]>getAs(2)));
    return IntStream.range(0, lookup.keys().size())
        .mapToObj(rank -> LookupEntry.of(row.getInt(0), lookup, rank, row.getLong(3)))
        .map(entry -> RowFactory.create(entry.bucket(), entry.place(), entry.article()))
        .iterator();
  }

  private static Iterator<Row> candidates(Iterator<Row> rows, int windowDays) {
    Iterable<Row> sorted = () -> rows;
    Iterator<LookupEntry> entries =
        StreamSupport.stream(sorted.spliterator(), false)
            .map(row -> new LookupEntry(row.getInt(0), row.getLong(1), row.getLong(2)))
            .iterator();
    Iterable<Candidate> found = () -> new CandidateFinder(entries, windowDays);
    return StreamSupport.stream(found.spliterator(), false)
        .map(c -> RowFactory.create(c.article(), c.earlier(), c.kind().ordinal()))
        .iterator();
  }
}
