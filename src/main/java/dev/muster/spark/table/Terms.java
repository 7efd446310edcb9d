package dev.muster.spark.table;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.unix_date;
import static org.apache.spark.sql.functions.when;

import dev.muster.statistics.ContingencyTable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * For each period, the terms that it uses, of one word or several, and how much more than the rest
 * of the run: {@code keyness} is the signed G² of a term's uses among the tokens of the period and
 * among those outside it; null for the whole run, which has no rest. Each story counts once, by its
 * first article; {@code articles} alone counts copies too.
 */
public final class Terms {
  public static final String NAME = "terms";

  public static final StructType SCHEMA =
      StructType.fromDDL(
          """
          period STRING, term STRING, articles BIGINT, stories BIGINT, count BIGINT,
          keyness DOUBLE
          """);

  private Terms() {}

  public static Dataset<Row> of(Corpus corpus) {
    Calendar calendar = corpus.series().calendar();
    Dataset<Row> counted = perPeriod(corpus, calendar);
    // Both sides of the join ask for the same columns, so that Spark counts once.
    Dataset<Row> whole =
        counted
            .groupBy("term_key")
            .agg(
                min("period_no").as("first_period"),
                sum("articles").as("run_articles"),
                sum("stories").as("run_stories"),
                sum("count").as("run_count"))
            .where(col("run_stories").geq(corpus.leastStories()));
    Column own = counts(col("period_no"), "articles", "stories", "count");
    Column run = counts(lit(calendar.whole()), "run_articles", "run_stories", "run_count");
    Column rows = when(col("period_no").equalTo(col("first_period")), array(own, run));
    Dataset<Row> all =
        counted
            .join(whole, "term_key")
            .select(col("term_key"), col("run_count"), explode(rows.otherwise(array(own))).as("in"))
            .select("term_key", "run_count", "in.*")
            .where(col("stories").geq(corpus.leastStories()));
    UserDefinedFunction keyness = udf(keyness(calendar), DataTypes.DoubleType);
    UDF1<Integer, String> label = calendar::label;
    return all.join(terms(corpus), "term_key")
        .withColumn("period", udf(label, DataTypes.StringType).apply(col("period_no")))
        .withColumn("keyness", keyness.apply(col("period_no"), col("count"), col("run_count")))
        .to(SCHEMA);
  }

  private static Column counts(Column period, String articles, String stories, String count) {
    return struct(
        period.as("period_no"),
        col(articles).as("articles"),
        col(stories).as("stories"),
        col(count).as("count"));
  }

  private static Dataset<Row> perPeriod(Corpus corpus, Calendar calendar) {
    UDF1<Integer, Integer> period = calendar::period;
    Column number =
        udf(period, DataTypes.IntegerType).apply(unix_date(col("article.published_on")));
    return corpus
        .articles()
        .withColumn("period_no", number)
        .withColumn("first", when(col("is_copy"), 0L).otherwise(1L))
        .select(col("period_no"), col("first"), explode(col("terms")).as("each"))
        .select("period_no", "first", "each.term_key", "each.count")
        .groupBy("period_no", "term_key")
        .agg(
            count(lit(1)).as("articles"),
            sum("first").as("stories"),
            sum(col("count").multiply(col("first"))).as("count"));
  }

  /** The term of each key. */
  private static Dataset<Row> terms(Corpus corpus) {
    return corpus
        .each("terms", "term_key", "term")
        .where(col("term").isNotNull())
        .select("term_key", "term")
        .distinct()
        .groupBy("term_key")
        .agg(min("term").as("term"));
  }

  private static UDF3<Integer, Long, Long, Double> keyness(Calendar calendar) {
    return (period, count, runCount) -> {
      long run = calendar.tokens(calendar.whole());
      return period == calendar.whole()
          ? null
          : new ContingencyTable(count, calendar.tokens(period), runCount, run).logLikelihood();
    };
  }
}
