package dev.muster.spark.table;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.desc;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.substring_index;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.unix_date;

import dev.muster.spark.PackedEntities;
import dev.muster.spark.PackedNames;
import dev.muster.statistics.Lift;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.ml.fpm.FPGrowth;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * For each period the sets of three or four entities that several stories name together, and how
 * much more often than if each entity came independently. Each story counts once, by its first
 * article, and by the entities that this mentions most.
 */
public final class EntitySets {
  public static final String NAME = "entity_sets";

  public static final StructType SCHEMA =
      StructType.fromDDL(
          """
          period STRING, entity_ids ARRAY<STRING>, stories BIGINT, period_stories BIGINT,
          support DOUBLE, lift DOUBLE
          """);

  private static final StructType UNPACKED =
      StructType.fromDDL(
          """
          article_key BIGINT NOT NULL, published_on DATE NOT NULL, entity_id STRING NOT NULL,
          mentions INT NOT NULL
          """);

  /** Fewest stories of any period that name a set. */
  private static final long LEAST_STORIES = 5;

  /** What the square root of a period's stories is divided by. */
  private static final long ROOT_PART = 6;

  /** The stories of a period for one of which at least a set has to be named. */
  private static final long ONE_IN = 2_000;

  /**
   * Entities of a story that may stand in sets. FPGrowth knows no longest set: where stories share
   * n entities it finds all of their 2^n sets, so that n has to be small.
   */
  static final int MOST_ENTITIES = 12;

  /** The most stories of several periods in one run. */
  private static final long MOST_STORIES = 200_000;

  private static final int SMALLEST = 3;
  private static final int LARGEST = 4;

  /** Stands between period and entity id in an item, and in neither of them. */
  private static final String SEPARATOR = "\t";

  private EntitySets() {}

  /**
   * @param keep writes working data under a name, and answers it as written
   */
  public static Dataset<Row> of(
      Corpus corpus, BiFunction<String, Dataset<Row>, Dataset<Row>> keep) {
    HashMap<String, Long> stories = periodStories(corpus.series().calendar());
    UserDefinedFunction all = udf((UDF1<String, Long>) stories::get, DataTypes.LongType);
    UDF1<String, Long> leastOf = period -> leastStories(stories.get(period));
    Dataset<Row> baskets = keep.apply("baskets", baskets(corpus, udf(leastOf, DataTypes.LongType)));
    Dataset<Row> found = keep.apply("frequent-sets", frequent(baskets, groups(stories)));
    UserDefinedFunction lift = udf(lifts(), DataTypes.DoubleType);
    return withSingles(found, baskets)
        .withColumn("period", substring_index(col("items").getItem(0), SEPARATOR, 1))
        .withColumn(
            "entity_ids", transform(col("items"), item -> substring_index(item, SEPARATOR, -1)))
        .withColumn("period_stories", all.apply(col("period")))
        .withColumn("support", col("stories").divide(col("period_stories")))
        .withColumn("lift", lift.apply(col("stories"), col("singles"), col("period_stories")))
        .to(SCHEMA);
  }

  /**
   * The fewest stories that name a set of a period: 5, or 10, 20, 40 and so on, the first that is
   * no less than a sixth of the square root of the period's stories, and no less than one in 2,000
   * of them. With a fixed number the sets of a corpus would grow faster than the corpus.
   */
  static long leastStories(long periodStories) {
    long least = LEAST_STORIES;
    while (least * least * ROOT_PART * ROOT_PART < periodStories
        || least * ONE_IN < periodStories) {
      least *= 2;
    }
    return least;
  }

  /** A row for each story and period with its entities, as items that name the period too. */
  private static Dataset<Row> baskets(Corpus corpus, UserDefinedFunction leastOf) {
    FlatMapFunction<Row, Row> unpack = EntitySets::entities;
    Dataset<Row> named =
        corpus
            .firstOfStories()
            .articles()
            .select(
                col("article.article_key"),
                unix_date(col("article.published_on")),
                col("entities"),
                col("entity_names"))
            .flatMap(unpack, Encoders.row(UNPACKED))
            .select(
                col("article_key"),
                col("mentions"),
                col("entity_id"),
                corpus.period().withAll(col("published_on")).as("period"))
            .withColumn("item", concat_ws(SEPARATOR, col("period"), col("entity_id")));
    Column stories = count(lit(1)).over(Window.partitionBy("item"));
    // Entities of too few stories are in no set: they take no one's place.
    Column rank =
        row_number()
            .over(
                Window.partitionBy("article_key", "period")
                    .orderBy(desc("mentions"), col("entity_id")));
    return named
        .withColumn("named_in", stories)
        .where(col("named_in").geq(leastOf.apply(col("period"))))
        .withColumn("rank", rank)
        .where(col("rank").leq(MOST_ENTITIES))
        .groupBy("article_key", "period")
        .agg(collect_list("item").as("items"));
  }

  /** A row for each entity of an article. */
  private static Iterator<Row> entities(Row article) {
    PackedEntities entities = new PackedEntities(article.<byte[]>getAs(2));
    PackedNames names = new PackedNames(article.<byte[]>getAs(3));
    LocalDate day = LocalDate.ofEpochDay(article.getInt(1));
    List<Row> rows = new ArrayList<>(entities.size());
    for (int place = 0; entities.next(); place++) {
      rows.add(RowFactory.create(article.get(0), day, names.id(place), entities.mentions()));
    }
    return rows.iterator();
  }

  /** Periods whose sets are found in one run of FPGrowth, as they ask for as many stories. */
  record Group(long least, List<String> periods) {}

  /**
   * The periods in groups of one least number of stories each, and of no more stories together than
   * a tree of FPGrowth may hold, if it is more than one period.
   */
  static List<Group> groups(Map<String, Long> stories) {
    List<Group> groups = new ArrayList<>();
    Map<Long, Group> open = new HashMap<>();
    Map<Long, Long> size = new HashMap<>();
    for (Map.Entry<String, Long> period : new TreeMap<>(stories).entrySet()) {
      long least = leastStories(period.getValue());
      long together = size.getOrDefault(least, 0L) + period.getValue();
      if (!open.containsKey(least) || together > MOST_STORIES) {
        open.put(least, new Group(least, new ArrayList<>()));
        groups.add(open.get(least));
        together = period.getValue();
      }
      open.get(least).periods().add(period.getKey());
      size.put(least, together);
    }
    return groups;
  }

  /** All sets that enough stories name, a run of FPGrowth for each group of periods. */
  private static Dataset<Row> frequent(Dataset<Row> baskets, List<Group> groups) {
    Dataset<Row> large = baskets.where(size(col("items")).geq(SMALLEST));
    return groups.stream()
        .map(
            group ->
                frequent(large.where(col("period").isInCollection(group.periods())), group.least()))
        .reduce(Dataset::union)
        .orElseThrow();
  }

  /**
   * The large sets of a group of periods. As no story's items are of two periods, no set is, and
   * one pass finds them all.
   */
  private static Dataset<Row> frequent(Dataset<Row> baskets, long least) {
    // FPGrowth asks for a share and rounds the number of stories up.
    double share = (least - 0.5) / Math.max(least, baskets.count());
    return new FPGrowth()
        .setItemsCol("items")
        .setMinSupport(share)
        .fit(baskets)
        .freqItemsets()
        .where(size(col("items")).between(SMALLEST, LARGEST))
        .select(sort_array(col("items")).as("items"), col("freq").as("stories"));
  }

  /** The sets, each with the stories of its single items, in rising order. */
  private static Dataset<Row> withSingles(Dataset<Row> found, Dataset<Row> baskets) {
    Dataset<Row> singles =
        baskets
            .select(explode(col("items")).as("item"))
            .groupBy("item")
            .agg(count(lit(1)).as("single"));
    return found
        .withColumn("item", explode(col("items")))
        .join(singles, "item")
        .groupBy("items", "stories")
        .agg(sort_array(collect_list("single")).as("singles"));
  }

  private static HashMap<String, Long> periodStories(Calendar calendar) {
    HashMap<String, Long> stories = new HashMap<>();
    for (int period = 0; period <= calendar.whole(); period++) {
      stories.put(calendar.label(period), calendar.stories(period));
    }
    return stories;
  }

  private static UDF3<Long, Seq<Long>, Long, Double> lifts() {
    return (together, singles, all) ->
        Lift.of(
            together,
            CollectionConverters.asJava(singles).stream().mapToLong(Long::longValue).toArray(),
            all);
  }
}
