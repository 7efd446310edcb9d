package dev.muster.spark.table;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/**
 * For each day, scope and pair of entities, the articles that mention both: somewhere in the
 * article, or in one sentence.
 */
public final class CooccurrenceDaily {
  public static final String NAME = "cooccurrence_daily";

  public static final StructType SCHEMA =
      StructType.fromDDL(
          """
          published_on DATE, scope STRING, entity_a STRING, entity_b STRING, articles BIGINT,
          stories BIGINT, contexts BIGINT
          """);

  private CooccurrenceDaily() {}

  public static Dataset<Row> of(Corpus corpus) {
    return perArticle(corpus)
        .groupBy("published_on", "scope", "entity_a", "entity_b")
        .agg(
            count(lit(1)).as("articles"),
            countDistinct(col("story_id")).as("stories"),
            sum("contexts").as("contexts"))
        .to(SCHEMA);
  }

  /** The contexts that one article counts for in each scope: itself, and some of its sentences. */
  static Column contexts(Column sentences) {
    return array(
        struct(lit("article").as("scope"), lit(1).as("contexts")),
        struct(lit("sentence").as("scope"), sentences.as("contexts")));
  }

  /** One row per article, scope and pair. */
  static Dataset<Row> perArticle(Corpus corpus) {
    return corpus
        .each("pairs", "entity_a", "entity_b", "sentences")
        .select(
            col("article_id"),
            col("published_on"),
            col("story_id"),
            col("entity_a"),
            col("entity_b"),
            explode(contexts(col("sentences"))).as("in"))
        .select(
            col("article_id"),
            col("published_on"),
            col("story_id"),
            col("entity_a"),
            col("entity_b"),
            col("in.scope").as("scope"),
            col("in.contexts").as("contexts"))
        .where(col("contexts").gt(0));
  }
}
