package dev.muster.spark.table;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;

import dev.muster.spark.PackedEntities;
import dev.muster.spark.PackedNames;
import dev.muster.spark.PackedPairs;
import java.time.LocalDate;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/**
 * For each day, scope and pair of entities, the articles that mention both: somewhere in the
 * article, in one sentence, or in one window of tokens.
 */
public final class CooccurrenceDaily {
  public static final String NAME = "cooccurrence_daily";

  public static final StructType SCHEMA =
      StructType.fromDDL(
          """
          published_on DATE, scope STRING, entity_a STRING, entity_b STRING, articles BIGINT,
          stories BIGINT, contexts BIGINT
          """);

  private static final StructType COUNTED =
      StructType.fromDDL(
          """
          published_on DATE NOT NULL, scope STRING NOT NULL, entity_a STRING NOT NULL,
          entity_b STRING NOT NULL, articles BIGINT NOT NULL, stories BIGINT NOT NULL,
          contexts BIGINT NOT NULL
          """);

  /**
   * Stories of a partition, about. Pairs travel packed: what Spark takes for a partition well
   * filled would be ten million rows and a quarter of a million of stories, one task while others
   * wait.
   */
  private static final int STORIES = 50_000;

  private CooccurrenceDaily() {}

  /** In order of day, scope and ids, in each partition. */
  public static Dataset<Row> of(Corpus corpus) {
    MapPartitionsFunction<Row, Row> count = DaysOfPairs::new;
    return corpus
        .articles()
        .select(
            expr("unix_date(article.published_on)").as("day"),
            col("shared_story"),
            col("entities"),
            col("entity_names"),
            col("pairs"))
        .repartition(partitions(corpus.series().calendar()), col("day"))
        // Articles of one story stand one after the other.
        .sortWithinPartitions("day", "shared_story")
        .mapPartitions(count, Encoders.row(COUNTED))
        .to(SCHEMA);
  }

  /** As many as the stories ask for, whatever the cores. */
  private static int partitions(Calendar calendar) {
    return Math.toIntExact(1 + calendar.stories(calendar.whole()) / STORIES);
  }

  /** Counts day after day of sorted articles. */
  private static final class DaysOfPairs extends RowGroups {
    private DayOfPairs pairs;

    DaysOfPairs(Iterator<Row> articles) {
      super(articles);
    }

    @Override
    void start(int day) {
      pairs = new DayOfPairs(LocalDate.ofEpochDay(day));
    }

    @Override
    void add(Row article) {
      Long story = article.isNullAt(1) ? null : article.getLong(1);
      pairs.add(
          story,
          new PackedEntities(article.<byte[]>getAs(2)),
          new PackedNames(article.<byte[]>getAs(3)),
          new PackedPairs(article.<byte[]>getAs(4)));
    }

    @Override
    Iterator<Row> end() {
      return pairs.rows();
    }
  }
}
