package dev.muster.spark.table;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** For each day and source, how much was published: the denominator of every chart. */
public final class ArticlesDaily {
  public static final String NAME = "articles_daily";

  public static final StructType SCHEMA =
      StructType.fromDDL(
          """
          published_on DATE, source STRING, articles BIGINT, stories BIGINT, sentences BIGINT,
          tokens BIGINT
          """);

  private ArticlesDaily() {}

  public static Dataset<Row> of(Corpus corpus) {
    return corpus
        .articles()
        .select(
            col("article.published_on").as("published_on"),
            col("article.source").as("source"),
            col("article.sentences").as("sentences"),
            col("article.tokens").as("tokens"),
            col("shared_story"))
        .groupBy("published_on", "source")
        .agg(
            count(lit(1)).as("articles"),
            Corpus.stories().as("stories"),
            sum("sentences").as("sentences"),
            sum("tokens").as("tokens"))
        .to(SCHEMA);
  }
}
