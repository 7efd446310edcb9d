package dev.muster.spark.table;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.size;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** One row per accepted article, in folders by month of publication. */
public final class Articles {
  public static final String NAME = "articles";

  /** The column by which the files are parted into folders. */
  public static final String MONTH = "published_month";

  public static final StructType SCHEMA =
      StructType.fromDDL(
          """
          article_id STRING, published_on DATE, source STRING, section STRING, title STRING,
          text STRING, author STRING, url STRING, language STRING, story_id STRING,
          is_copy BOOLEAN, sentences INT, tokens INT, entity_mentions INT, troop_figures INT,
          entities_not_paired INT, content_hash STRING, input_file STRING, published_month STRING
          """);

  private Articles() {}

  public static Dataset<Row> of(Corpus corpus) {
    return corpus
        .articles()
        .select(
            col("article.*"),
            col("story_id"),
            col("is_copy"),
            col("mention_count").as("entity_mentions"),
            size(col("figures")).as("troop_figures"),
            col("unpaired").as("entities_not_paired"),
            col("input_file"),
            date_format(col("article.published_on"), "yyyy-MM").as(MONTH))
        .repartition(col(MONTH))
        .to(SCHEMA);
  }
}
