package dev.muster.spark.table;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.udf;

import dev.muster.statistics.Lift;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.apache.spark.ml.fpm.FPGrowth;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.expressions.UserDefinedFunction;
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

  private EntitySets() {}

  /**
   * @param keep writes working data under a name, and answers it as written
   */
  public static Dataset<Row> of(
      Corpus corpus, BiFunction<String, Dataset<Row>, Dataset<Row>> keep) {
    Calendar calendar = corpus.series().calendar();
    Dataset<Row> baskets = keep.apply("baskets", Baskets.of(corpus));
    Dataset<Row> pruned = keep.apply("pruned-baskets", PrunedBaskets.of(baskets, calendar));
    Dataset<Row> found = keep.apply("frequent-sets", frequent(pruned, groups(stories(calendar))));
    UserDefinedFunction lift = udf(lifts(), DataTypes.DoubleType);
    Slots slots = new Slots(calendar);
    return withSingles(found, singles(corpus, baskets))
        .withColumn("period", slots.period())
        .withColumn("period_stories", slots.stories())
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

  /** Periods whose sets are found in one run of FPGrowth, as they ask for as many stories. */
  record Group(long least, List<Integer> slots) {}

  /**
   * The periods in groups of one least number of stories each, and of no more stories together than
   * a tree of FPGrowth may hold, if it is more than one period.
   *
   * @param stories for the slot of each period, its stories
   */
  static List<Group> groups(Map<Integer, Long> stories) {
    List<Group> groups = new ArrayList<>();
    Map<Long, Group> open = new HashMap<>();
    Map<Long, Long> size = new HashMap<>();
    for (Map.Entry<Integer, Long> period : new TreeMap<>(stories).entrySet()) {
      long least = leastStories(period.getValue());
      long together = size.getOrDefault(least, 0L) + period.getValue();
      if (!open.containsKey(least) || together > MOST_STORIES) {
        open.put(least, new Group(least, new ArrayList<>()));
        groups.add(open.get(least));
        together = period.getValue();
      }
      open.get(least).slots().add(period.getKey());
      size.put(least, together);
    }
    return groups;
  }

  /** All sets that enough stories name, a run of FPGrowth for each group of periods. */
  private static Dataset<Row> frequent(Dataset<Row> baskets, List<Group> groups) {
    return groups.stream()
        .map(
            group ->
                frequent(baskets.where(col("slot").isInCollection(group.slots())), group.least()))
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
        .select(col("items"), col("freq").as("stories"));
  }

  /** Each item with its period, its entity and the stories that have it in their baskets. */
  private static Dataset<Row> singles(Corpus corpus, Dataset<Row> baskets) {
    Dataset<Row> ids =
        corpus.entities().select(col("entity_key").as("key"), col("entity_id").as("id"));
    return baskets
        .select(col("slot"), explode(col("items")).as("item"))
        .groupBy("slot", "item")
        .agg(count(lit(1)).as("single"))
        .withColumn("key", Baskets.key(col("slot"), col("item")))
        .join(ids, "key");
  }

  /** The sets, each with its period, its ids in order, and the stories of each, in rising order. */
  private static Dataset<Row> withSingles(Dataset<Row> found, Dataset<Row> singles) {
    return found
        .withColumn("item", explode(col("items")))
        .join(singles, "item")
        .groupBy("slot", "items", "stories")
        .agg(
            sort_array(collect_list("id")).as("entity_ids"),
            sort_array(collect_list("single")).as("singles"));
  }

  /** For each period its stories. */
  private static Map<Integer, Long> stories(Calendar calendar) {
    Map<Integer, Long> stories = new HashMap<>();
    for (int period = 0; period <= calendar.whole(); period++) {
      stories.put(Calendar.slot(period, Scope.ARTICLE), calendar.stories(period));
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
