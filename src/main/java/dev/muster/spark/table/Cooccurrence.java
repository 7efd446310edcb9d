package dev.muster.spark.table;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.desc;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.udf;

import dev.muster.statistics.ContingencyTable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF4;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.StructType;

/**
 * For each period, scope and pair of entities, how much more often than by chance both are
 * mentioned together, and how that changed. Each story counts once, by its first article. In the
 * scope {@code article} the 2×2 table counts stories, in the scope {@code sentence} their
 * sentences, in the scope {@code window} their windows of tokens: {@code n_a} mention the one,
 * {@code n_b} the other, {@code n_ab} both, {@code n} is all of the period.
 */
public final class Cooccurrence {
  public static final String NAME = "cooccurrence";

  public static final StructType SCHEMA =
      StructType.fromDDL(
          """
          period STRING, scope STRING, entity_a STRING, entity_b STRING, name_a STRING,
          name_b STRING, type_a STRING, type_b STRING, n_ab BIGINT, n_a BIGINT, n_b BIGINT,
          n BIGINT, npmi DOUBLE, log_likelihood DOUBLE, t_score DOUBLE, log_dice DOUBLE,
          p_value DOUBLE, p_adjusted DOUBLE, stories BIGINT, share DOUBLE, share_before DOUBLE,
          change_log_likelihood DOUBLE, change_p_value DOUBLE, first_on DATE, last_on DATE,
          example_article_ids ARRAY<STRING>
          """);

  private static final StructType MEASURES =
      StructType.fromDDL(
          """
          n BIGINT, npmi DOUBLE, log_likelihood DOUBLE, t_score DOUBLE, log_dice DOUBLE,
          p_value DOUBLE
          """);

  private Cooccurrence() {}

  /** In order of period, scope and ids, in each partition. */
  public static Dataset<Row> of(Corpus corpus) {
    Series series = corpus.series();
    UserDefinedFunction measure = udf(measures(series.calendar()), MEASURES);
    Dataset<Row> measured =
        series
            .pairs()
            .drop("bursts")
            .withColumnRenamed("contexts", "n_ab")
            .join(margin(series, "a"), new String[] {"slot", "key_a"})
            .join(margin(series, "b"), new String[] {"slot", "key_b"})
            // Where the one stands only inside the other's name, the other stands alone.
            .withColumn("n_a", col("n_a").minus(col("inside_a")))
            .withColumn("n_b", col("n_b").minus(col("inside_b")))
            .withColumn("measures", measure.apply(col("slot"), col("n_ab"), col("n_a"), col("n_b")))
            .select(col("*"), col("measures.*"))
            .drop("measures");
    // Words come last: what is sorted and shuffled before is numbers.
    Dataset<Row> complete = Trend.of(series.calendar(), adjusted(measured));
    return corpus
        .named(withExamples(corpus, complete))
        .withColumn("place", Slots.place(col("rank_a")))
        .sortWithinPartitions("place", "rank_b")
        .to(SCHEMA);
  }

  /** For each period, scope and entity, the contexts that mention it. */
  private static Dataset<Row> margin(Series series, String side) {
    return series
        .entities()
        .select(col("slot"), col("key_a").as("key_" + side), col("contexts").as("n_" + side));
  }

  private static UDF4<Integer, Long, Long, Long, Row> measures(Calendar calendar) {
    return (slot, nAb, nA, nB) -> {
      long n = calendar.contexts(Calendar.scopeOf(slot), Calendar.periodOf(slot));
      ContingencyTable table = new ContingencyTable(nAb, nA, nB, n);
      return RowFactory.create(
          n, table.npmi(), table.logLikelihood(), table.tScore(), table.logDice(), table.pValue());
    };
  }

  /**
   * Adds {@code p_adjusted}: the p-value by the step-up procedure of Benjamini and Hochberg (1995)
   * within period and scope, as R's {@code p.adjust(method = "BH")}.
   */
  private static Dataset<Row> adjusted(Dataset<Row> measured) {
    // From the largest p-value down: Spark's frames are linear in rows from the start to here, but
    // quadratic from here to the end.
    WindowSpec falling =
        Window.partitionBy("slot").orderBy(desc("p_value"), desc("key_a"), desc("key_b"));
    WindowSpec downToHere = falling.rowsBetween(Window.unboundedPreceding(), Window.currentRow());
    // A count needs no order; with the same one as the rest it needs no sort of its own.
    WindowSpec all = falling.rowsBetween(Window.unboundedPreceding(), Window.unboundedFollowing());
    return measured
        .withColumn("tests", count(lit(1)).over(all))
        .withColumn("place", row_number().over(falling))
        .withColumn("rank", col("tests").minus(col("place")).plus(1))
        .withColumn("stepped", col("p_value").multiply(col("tests")).divide(col("rank")))
        .withColumn("p_adjusted", least(lit(1.0), min("stepped").over(downToHere)))
        .drop("place", "rank", "tests", "stepped");
  }

  /** Up to three articles of each pair: the first, the last, and one between. */
  private static Dataset<Row> withExamples(Corpus corpus, Dataset<Row> pairs) {
    Dataset<Row> ids = corpus.articleIds();
    Dataset<Row> found = pairs;
    for (String which : new String[] {"first", "between", "last"}) {
      found =
          found.join(
              ids.select(
                  col("article_key").as(which + "_key"), col("article_id").as(which + "_id")),
              which + "_key");
    }
    return found.withColumn(
        "example_article_ids",
        array_distinct(array(col("first_id"), col("between_id"), col("last_id"))));
  }
}
