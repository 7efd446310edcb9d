package dev.muster.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;

/** Gives each article the story that it tells. */
final class Stories {
  private Stories() {}

  /**
   * Adds {@code story_id}, {@code is_copy}, and {@code shared_story}: the story where several
   * articles tell it, else null. Every article tells a story of its own.
   */
  static Dataset<Row> of(Dataset<Row> articles) {
    return articles
        .withColumn("story_id", col("article.article_id"))
        .withColumn("is_copy", lit(false))
        .withColumn("shared_story", lit(null).cast(DataTypes.StringType));
  }
}
