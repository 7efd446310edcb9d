package dev.muster.spark.table;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.desc;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.xxhash64;

import dev.muster.statistics.ContingencyTable;
import java.util.Map;
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
 * mentioned together. Each story counts once, by its first article. In the scope {@code article}
 * the 2×2 table counts stories, in the scope {@code sentence} their sentences: {@code n_a} mention
 * the one, {@code n_b} the other, {@code n_ab} both, {@code n} is all of the period.
 */
public final class Cooccurrence {
  public static final String NAME = "cooccurrence";

  public static final StructType SCHEMA =
      StructType.fromDDL(
          """
          period STRING, scope STRING, entity_a STRING, entity_b STRING, name_a STRING,
          name_b STRING, type_a STRING, type_b STRING, n_ab BIGINT, n_a BIGINT, n_b BIGINT,
          n BIGINT, npmi DOUBLE, log_likelihood DOUBLE, t_score DOUBLE, log_dice DOUBLE,
          p_value DOUBLE, p_adjusted DOUBLE, first_on DATE, last_on DATE,
          example_article_ids ARRAY<STRING>
          """);

  private static final StructType MEASURES =
      StructType.fromDDL(
          """
          npmi DOUBLE, log_likelihood DOUBLE, t_score DOUBLE, log_dice DOUBLE, p_value DOUBLE
          """);

  private Cooccurrence() {}

  public static Dataset<Row> of(Corpus corpus) {
    Corpus stories = corpus.firstOfStories();
    Dataset<Row> pairs =
        CooccurrenceDaily.perArticle(stories)
            .withColumn("period", corpus.period().withAll(col("published_on")))
            .groupBy("period", "scope", "key_a", "key_b")
            .agg(
                count(lit(1)).as("stories"),
                sum("contexts").as("n_ab"),
                min("published_on").as("first_on"),
                max("published_on").as("last_on"),
                min("article_key").as("first_article"),
                max("article_key").as("last_article"),
                min(xxhash64(col("article_key"))).as("any_article"))
            .where(col("stories").geq(corpus.leastStories()));
    UserDefinedFunction measure = udf(measures(), MEASURES);
    Dataset<Row> measured =
        pairs
            .join(margin(stories, "a"), new String[] {"period", "scope", "key_a"})
            .join(margin(stories, "b"), new String[] {"period", "scope", "key_b"})
            .join(broadcast(periods(stories)), new String[] {"period", "scope"})
            .withColumn("measures", measure.apply(col("n_ab"), col("n_a"), col("n_b"), col("n")))
            .select(col("*"), col("measures.*"));
    return withExamples(stories, CooccurrenceDaily.named(stories, adjusted(measured))).to(SCHEMA);
  }

  /** For each period, scope and entity, the contexts that mention it. */
  private static Dataset<Row> margin(Corpus stories, String side) {
    return stories
        .each("entities", "entity_key", "sentences")
        .withColumn("in", explode(CooccurrenceDaily.contexts(col("sentences"))))
        .withColumn("period", stories.period().withAll(col("published_on")))
        .groupBy(col("period"), col("in.scope").as("scope"), col("entity_key").as("key_" + side))
        .agg(sum("in.contexts").as("n_" + side));
  }

  /** Up to three articles of each pair: the first, the last, and one between. */
  private static Dataset<Row> withExamples(Corpus stories, Dataset<Row> pairs) {
    Dataset<Row> articles =
        stories
            .articles()
            .select(
                col("article.article_key").as("example_key"),
                col("article.article_id").as("example_id"))
            .withColumn("example_hash", xxhash64(col("example_key")));
    Dataset<Row> byKey = articles.groupBy("example_key").agg(min("example_id").as("example_id"));
    Dataset<Row> byHash = articles.groupBy("example_hash").agg(min("example_id").as("any_id"));
    return pairs
        .join(
            byKey.withColumnsRenamed(
                Map.of("example_key", "first_article", "example_id", "first_id")),
            "first_article")
        .join(
            byKey.withColumnsRenamed(
                Map.of("example_key", "last_article", "example_id", "last_id")),
            "last_article")
        .join(byHash.withColumnRenamed("example_hash", "any_article"), "any_article")
        .withColumn(
            "example_article_ids",
            array_distinct(array(col("first_id"), col("any_id"), col("last_id"))));
  }

  /** For each period and scope, all contexts. */
  private static Dataset<Row> periods(Corpus stories) {
    return stories
        .articles()
        .select(
            col("article.published_on").as("published_on"),
            explode(CooccurrenceDaily.contexts(col("article.sentences"))).as("in"))
        .withColumn("period", stories.period().withAll(col("published_on")))
        .groupBy(col("period"), col("in.scope").as("scope"))
        .agg(sum("in.contexts").as("n"));
  }

  private static UDF4<Long, Long, Long, Long, Row> measures() {
    return (nAb, nA, nB, n) -> {
      ContingencyTable table = new ContingencyTable(nAb, nA, nB, n);
      return RowFactory.create(
          table.npmi(), table.logLikelihood(), table.tScore(), table.logDice(), table.pValue());
    };
  }

  /**
   * Adds {@code p_adjusted}: the p-value by the step-up procedure of Benjamini and Hochberg (1995)
   * within period and scope, as R's {@code p.adjust(method = "BH")}.
   */
  private static Dataset<Row> adjusted(Dataset<Row> measured) {
    WindowSpec tests = Window.partitionBy("period", "scope");
    // From the largest p-value down: Spark's frames are linear in rows from the start to here, but
    // quadratic from here to the end.
    WindowSpec falling = tests.orderBy(desc("p_value"), desc("key_a"), desc("key_b"));
    WindowSpec downToHere = falling.rowsBetween(Window.unboundedPreceding(), Window.currentRow());
    return measured
        .withColumn("tests", count(lit(1)).over(tests))
        .withColumn("rank", col("tests").minus(row_number().over(falling)).plus(1))
        .withColumn("stepped", col("p_value").multiply(col("tests")).divide(col("rank")))
        .withColumn("p_adjusted", least(lit(1.0), min("stepped").over(downToHere)))
        .drop("rank", "tests", "stepped", "measures", "stories");
  }
}
