package dev.muster.spark.table;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.unix_date;

import dev.muster.spark.PackedEntities;
import dev.muster.spark.PackedNames;
import java.time.LocalDate;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** For each day and entity, the articles that mention it. */
public final class EntitiesDaily {
  public static final String NAME = "entities_daily";

  public static final StructType SCHEMA =
      StructType.fromDDL(
          """
          published_on DATE, entity_id STRING, articles BIGINT, stories BIGINT, mentions BIGINT
          """);

  private static final StructType COUNTED =
      StructType.fromDDL(
          """
          published_on DATE NOT NULL, entity_id STRING NOT NULL, articles BIGINT NOT NULL,
          stories BIGINT NOT NULL, mentions BIGINT NOT NULL
          """);

  private EntitiesDaily() {}

  /** In order of day and id, in each partition. */
  public static Dataset<Row> of(Corpus corpus) {
    MapPartitionsFunction<Row, Row> count = DaysOfEntities::new;
    return corpus
        .articles()
        .select(
            unix_date(col("article.published_on")).as("day"),
            col("shared_story"),
            col("entities"),
            col("entity_names"))
        .repartition(col("day"))
        // Articles of one story stand one after the other.
        .sortWithinPartitions("day", "shared_story")
        .mapPartitions(count, Encoders.row(COUNTED))
        .to(SCHEMA);
  }

  /** Counts day after day of sorted articles. */
  private static final class DaysOfEntities extends RowGroups {
    private DayOfEntities entities;

    DaysOfEntities(Iterator<Row> articles) {
      super(articles);
    }

    @Override
    void start(int day) {
      entities = new DayOfEntities(LocalDate.ofEpochDay(day));
    }

    @Override
    void add(Row article) {
      Long story = article.isNullAt(1) ? null : Long.valueOf(article.getLong(1));
      entities.add(
          story,
          new PackedEntities(article.<byte[]>getAs(2)),
          new PackedNames(article.<byte[]>getAs(3)));
    }

    @Override
    Iterator<Row> end() {
      return entities.rows();
    }
  }
}
