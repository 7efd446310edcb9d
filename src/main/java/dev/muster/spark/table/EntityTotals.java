package dev.muster.spark.table;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.date_from_unix_date;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.monotonically_increasing_id;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.unix_date;

import dev.muster.analysis.LongNumbers;
import dev.muster.spark.PackedEntities;
import dev.muster.spark.PackedNames;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * Working data: what the run says of each entity as a whole. An entity stands in many articles with
 * the same words, so each partition adds up its articles in plain objects, one for each of its
 * entities, before anything is shuffled.
 */
final class EntityTotals {
  private static final StructType PARTIAL =
      StructType.fromDDL(
          """
          entity_key BIGINT NOT NULL, entity_id STRING NOT NULL, entity_name STRING NOT NULL,
          entity_type STRING NOT NULL, country STRING, articles BIGINT NOT NULL,
          own_stories BIGINT NOT NULL, shared_stories ARRAY<BIGINT> NOT NULL,
          mentions BIGINT NOT NULL, first_day INT NOT NULL, last_day INT NOT NULL
          """);

  private EntityTotals() {}

  /**
   * A row for each entity: {@code entity_key}, the columns of {@link Entities}, and {@code
   * entity_rank}, which rises with the id. Articles may write the name of an unlisted entity
   * differently: the first in order stays.
   */
  static Dataset<Row> of(Dataset<Row> articles) {
    MapPartitionsFunction<Row, Row> add = EntityTotals::added;
    return articles
        .select(
            unix_date(col("article.published_on")),
            col("shared_story"),
            col("entities"),
            col("entity_names"))
        .mapPartitions(add, Encoders.row(PARTIAL))
        .groupBy("entity_key")
        .agg(
            min("entity_id").as("entity_id"),
            min("entity_name").as("entity_name"),
            min("entity_type").as("entity_type"),
            min("country").as("country"),
            sum("articles").as("articles"),
            sum("own_stories")
                .plus(size(array_distinct(flatten(collect_list("shared_stories")))))
                .as("stories"),
            sum("mentions").as("mentions"),
            date_from_unix_date(min("first_day")).as("first_on"),
            date_from_unix_date(max("last_day")).as("last_on"))
        .repartition(1)
        .sortWithinPartitions("entity_id")
        .withColumn("entity_rank", monotonically_increasing_id());
  }

  private static Iterator<Row> added(Iterator<Row> articles) {
    LongNumbers keys = new LongNumbers();
    List<Total> totals = new ArrayList<>();
    while (articles.hasNext()) {
      Row article = articles.next();
      Long story = article.isNullAt(1) ? null : article.getLong(1);
      PackedEntities entities = new PackedEntities(article.<byte[]>getAs(2));
      PackedNames names = new PackedNames(article.<byte[]>getAs(3));
      for (int place = 0; entities.next(); place++) {
        int number = keys.number(entities.key());
        if (number == totals.size()) {
          totals.add(new Total(names, place));
        }
        Total total = totals.get(number);
        total.add(article.getInt(0), story, entities.mentions());
        total.addName(names, place);
      }
    }
    return IntStream.range(0, totals.size())
        .mapToObj(number -> totals.get(number).row(keys.key(number)))
        .iterator();
  }

  /** What the articles of a partition say of one entity. */
  private static final class Total {
    private static final LongNumbers NONE = new LongNumbers();

    /** As one of the articles writes it, to know it again. */
    private byte[] written;

    private PackedNames.Named named;
    private long articles;
    private long ownStories;
    private LongNumbers sharedStories = NONE;
    private long mentions;
    private int firstDay = Integer.MAX_VALUE;
    private int lastDay = Integer.MIN_VALUE;

    Total(PackedNames names, int place) {
      written = names.bytes(place);
      named = names.named(place);
    }

    void addName(PackedNames names, int place) {
      if (!names.isWritten(place, written)) {
        written = names.bytes(place);
        named = named.least(names.named(place));
      }
    }

    void add(int day, Long sharedStory, int moreMentions) {
      articles++;
      mentions += moreMentions;
      firstDay = Math.min(firstDay, day);
      lastDay = Math.max(lastDay, day);
      if (sharedStory == null) {
        ownStories++;
        return;
      }
      if (sharedStories == NONE) {
        sharedStories = new LongNumbers();
      }
      sharedStories.number(sharedStory);
    }

    Row row(long key) {
      return RowFactory.create(
          key,
          named.id(),
          named.name(),
          named.type(),
          named.country(),
          articles,
          ownStories,
          IntStream.range(0, sharedStories.size())
              .mapToObj(sharedStories::key)
              .toArray(Long[]::new),
          mentions,
          firstDay,
          lastDay);
    }
  }
}
