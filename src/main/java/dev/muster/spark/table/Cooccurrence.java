package dev.muster.spark.table;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.slice;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.sum;
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

  private static final int EXAMPLES = 3;

  private Cooccurrence() {}

  public static Dataset<Row> of(Corpus corpus) {
    Corpus stories = corpus.firstOfStories();
    Dataset<Row> pairs =
        CooccurrenceDaily.perArticle(stories)
            .withColumn("period", corpus.period().withAll(col("published_on")))
            .groupBy("period", "scope", "entity_a", "entity_b")
            .agg(
                count(lit(1)).as("stories"),
                sum("contexts").as("n_ab"),
                min("published_on").as("first_on"),
                max("published_on").as("last_on"),
                slice(sort_array(collect_set("article_id")), 1, EXAMPLES).as("example_article_ids"))
            .where(col("stories").geq(corpus.leastStories()));
    UserDefinedFunction measure = udf(measures(), MEASURES);
    Dataset<Row> measured =
        pairs
            .join(margin(stories, "a"), new String[] {"period", "scope", "entity_a"})
            .join(margin(stories, "b"), new String[] {"period", "scope", "entity_b"})
            .join(broadcast(periods(stories)), new String[] {"period", "scope"})
            .withColumn("measures", measure.apply(col("n_ab"), col("n_a"), col("n_b"), col("n")))
            .select(col("*"), col("measures.*"));
    return adjusted(measured).to(SCHEMA);
  }

  /** For each period, scope and entity, the contexts that mention it, with its name and type. */
  private static Dataset<Row> margin(Corpus stories, String side) {
    return stories
        .each("entities", "entity_id", "entity_name", "entity_type", "sentences")
        .withColumn("in", explode(CooccurrenceDaily.contexts(col("sentences"))))
        .withColumn("period", stories.period().withAll(col("published_on")))
        .groupBy(col("period"), col("in.scope").as("scope"), col("entity_id").as("entity_" + side))
        .agg(
            sum("in.contexts").as("n_" + side),
            min("entity_name").as("name_" + side),
            min("entity_type").as("type_" + side));
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
    WindowSpec rising = tests.orderBy("p_value", "entity_a", "entity_b");
    WindowSpec fromHere = rising.rowsBetween(Window.currentRow(), Window.unboundedFollowing());
    return measured
        .withColumn("rank", row_number().over(rising))
        .withColumn("tests", count(lit(1)).over(tests))
        .withColumn("stepped", col("p_value").multiply(col("tests")).divide(col("rank")))
        .withColumn("p_adjusted", least(lit(1.0), min("stepped").over(fromHere)))
        .drop("rank", "tests", "stepped", "measures", "stories");
  }
}
