package dev.muster.spark.table;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import dev.muster.analysis.EntityPair;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Working data, no table: for each entity and pair, period and scope, its stories and contexts, and
 * for the whole run its bursts. All that is said of entities and pairs over time comes of one pass
 * over rows of numbers that are sorted by subject and day.
 *
 * @param calendar the periods, by which {@code slot} is understood
 * @param rows the counts; pairs have a {@code key_b} and at least {@code leastStories} stories
 */
record Series(Calendar calendar, Dataset<Row> rows) {
  /**
   * {@code slot} is a number of period and scope (see {@link Calendar#slot}); {@code inside_a}
   * counts the contexts that name the first one only inside names of the second, which are none of
   * {@code contexts}; {@code stories_before} stories of the period before; the keys are those of
   * three articles.
   */
  static final StructType SCHEMA =
      StructType.fromDDL(
          """
          slot INT NOT NULL, key_a BIGINT NOT NULL, key_b BIGINT, stories BIGINT NOT NULL,
          contexts BIGINT NOT NULL, inside_a BIGINT NOT NULL, inside_b BIGINT NOT NULL,
          stories_before BIGINT, first_key BIGINT NOT NULL,
          last_key BIGINT NOT NULL, between_key BIGINT NOT NULL,
          bursts ARRAY<STRUCT<first: INT, last: INT, stories: BIGINT, period_stories: BIGINT,
            weight: DOUBLE>>
          """);

  /** Of the articles' pairs those that stand side by side. */
  static final Column TOGETHER =
      col("standing").equalTo(EntityPair.Standing.TOGETHER.ordinal()).and(col("articles").gt(0));

  private static final EntityPair.Standing[] STANDINGS = EntityPair.Standing.values();

  static Series of(Corpus corpus) {
    Calendar calendar = Calendar.of(corpus);
    Corpus stories = corpus.firstOfStories();
    Dataset<Row> entities =
        stories
            .each("entities", "entity_key", "sentences", "windows")
            .select(
                col("entity_key").as("key_a"),
                lit(null).cast(DataTypes.LongType).as("key_b"),
                col("article_key"),
                lit(EntityPair.Standing.TOGETHER.ordinal()).as("standing"),
                lit(1).as("articles"),
                col("sentences"),
                col("windows"));
    Dataset<Row> pairs =
        stories
            .each("pairs", "key_a", "key_b", "standing", "articles", "sentences", "windows")
            .select(
                "key_a", "key_b", "article_key", "standing", "articles", "sentences", "windows");
    long least = stories.leastStories();
    MapPartitionsFunction<Row, Row> count = rows -> new Subjects(rows, calendar, least);
    Dataset<Row> counted =
        entities
            .union(pairs)
            .repartition(col("key_a"), col("key_b"))
            .sortWithinPartitions("key_a", "key_b", "article_key")
            .mapPartitions(count, Encoders.row(SCHEMA));
    return new Series(calendar, counted);
  }

  Dataset<Row> entities() {
    return rows.where(col("key_b").isNull());
  }

  Dataset<Row> pairs() {
    return rows.where(col("key_b").isNotNull());
  }

  /** Counts subject after subject of sorted rows. */
  private static final class Subjects implements Iterator<Row> {
    private final Iterator<Row> rows;
    private final Calendar calendar;
    private final long leastStories;
    private final Queue<Row> ready = new ArrayDeque<>();
    private Subject subject;

    Subjects(Iterator<Row> rows, Calendar calendar, long leastStories) {
      this.rows = rows;
      this.calendar = calendar;
      this.leastStories = leastStories;
    }

    @Override
    public boolean hasNext() {
      while (ready.isEmpty() && rows.hasNext()) {
        take(rows.next());
      }
      if (ready.isEmpty() && subject != null) {
        end();
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

    private void take(Row row) {
      long keyA = row.getLong(0);
      Long keyB = row.isNullAt(1) ? null : row.getLong(1);
      if (subject != null && !subject.is(keyA, keyB)) {
        end();
      }
      if (subject == null) {
        subject = new Subject(calendar, keyA, keyB, keyB == null ? 1 : leastStories);
      }
      int[] contexts = {row.getInt(4), row.getInt(5), row.getInt(6)};
      subject.add(row.getLong(2), STANDINGS[row.getInt(3)], contexts);
    }

    private void end() {
      List<Row> made = new ArrayList<>();
      subject.addRows(made);
      ready.addAll(made);
      subject = null;
    }
  }
}
