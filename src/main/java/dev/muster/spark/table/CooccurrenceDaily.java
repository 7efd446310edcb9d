package dev.muster.spark.table;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
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
    return named(
            corpus,
            perArticle(corpus)
                .groupBy("published_on", "scope", "key_a", "key_b")
                .agg(
                    count(lit(1)).as("articles"),
                    Corpus.stories().as("stories"),
                    sum("contexts").as("contexts")))
        .to(SCHEMA);
  }

  /** Puts the ids, names and types of entities in the place of their keys. */
  static Dataset<Row> named(Corpus corpus, Dataset<Row> pairs) {
    Dataset<Row> names = corpus.entityNames();
    return pairs.join(side(names, "a"), "key_a").join(side(names, "b"), "key_b");
  }

  private static Dataset<Row> side(Dataset<Row> names, String side) {
    return names.select(
        col("entity_key").as("key_" + side),
        col("entity_id").as("entity_" + side),
        col("entity_name").as("name_" + side),
        col("entity_type").as("type_" + side));
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
        .each("pairs", "key_a", "key_b", "sentences")
        .select(
            col("article_key"),
            col("published_on"),
            col("shared_story"),
            col("key_a"),
            col("key_b"),
            explode(contexts(col("sentences"))).as("in"))
        .select(
            col("article_key"),
            col("published_on"),
            col("shared_story"),
            col("key_a"),
            col("key_b"),
            col("in.scope").as("scope"),
            col("in.contexts").as("contexts"))
        .where(col("contexts").gt(0));
  }
}
