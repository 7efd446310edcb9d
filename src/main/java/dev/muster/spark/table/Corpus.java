package dev.muster.spark.table;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What all tables are made of.
 *
 * @param articles the staged rows of accepted articles, with {@code story_id} and {@code is_copy}
 * @param refusals the rows of {@code rejected_records}
 * @param period the length of periods
 * @param leastStories the fewest stories in which a pair or term must be seen to be measured
 */
public record Corpus(
    Dataset<Row> articles, Dataset<Row> refusals, PeriodUnit period, long leastStories) {

  /** The first article of each story: what measures of association count. */
  Corpus firstOfStories() {
    return new Corpus(
        articles.where(col("is_copy").equalTo(false)), refusals, period, leastStories);
  }

  /**
   * A row for each element of one of the articles' arrays, with the article's own columns first.
   */
  Dataset<Row> each(String array) {
    return articles.select(
        col("article.article_id").as("article_id"),
        col("article.published_on").as("published_on"),
        col("article.source").as("source"),
        col("story_id"),
        explode(col(array)).as("each"));
  }

  /** As {@link #each}, with some of the element's fields as columns. */
  Dataset<Row> each(String array, String... fields) {
    List<Column> columns = new ArrayList<>();
    for (String own : new String[] {"article_id", "published_on", "source", "story_id"}) {
      columns.add(col(own));
    }
    for (String field : fields) {
      columns.add(col("each." + field).as(field));
    }
    return each(array).select(columns.toArray(Column[]::new));
  }
}
