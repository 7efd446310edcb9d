package dev.muster.spark.table;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;

import dev.muster.statistics.LeastStories;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What all tables are made of.
 *
 * @param articles the staged rows of accepted articles, with {@code story_id}, {@code is_copy} and
 *     {@code shared_story}: the story where several articles tell it, else null
 * @param refusals the rows of {@code rejected_records}
 * @param period the length of periods
 * @param leastStories in how many stories a pair or term must be seen to be measured
 * @param series counts of entities and pairs over time; null until {@link #counted}
 * @param entities what the run says of each entity by its key, and the rank of its id, by which
 *     tables are sorted rather than by long strings (see {@link EntityTotals}); null until counted
 * @param articleIds for each key of an article, its id; null until counted
 */
public record Corpus(
    Dataset<Row> articles,
    Dataset<Row> refusals,
    PeriodUnit period,
    LeastStories leastStories,
    Series series,
    Dataset<Row> entities,
    Dataset<Row> articleIds) {

  private static final String[] OWN = {
    "article_key", "article_id", "published_on", "source", "story_id", "shared_story"
  };

  /**
   * The number of stories in a group with one row an article. An article that tells a story of its
   * own is counted as it comes; only stories that several articles tell are gathered and told
   * apart.
   */
  static Column stories() {
    return count(lit(1)).minus(count(col("shared_story"))).plus(countDistinct(col("shared_story")));
  }

  /** A corpus whose entities and pairs are not yet counted. */
  public Corpus(
      Dataset<Row> articles, Dataset<Row> refusals, PeriodUnit period, LeastStories leastStories) {
    this(articles, refusals, period, leastStories, null, null, null);
  }

  /**
   * Counts entities and pairs over time, once for all tables.
   *
   * @param keep writes working data under a name, and answers it as written
   */
  public Corpus counted(BiFunction<String, Dataset<Row>, Dataset<Row>> keep) {
    Series made = Series.of(this);
    return new Corpus(
        articles,
        refusals,
        period,
        leastStories,
        new Series(made.calendar(), keep.apply("series", made.rows())),
        keep.apply("entities", EntityTotals.of(articles)),
        keep.apply("article_ids", idsOfArticles()));
  }

  /** For each period that was counted, in how many stories a pair must stand to be measured. */
  public Map<String, Long> leastStoriesOfPairs() {
    Calendar calendar = series.calendar();
    Map<String, Long> least = new LinkedHashMap<>();
    for (int period = 0; period <= calendar.whole(); period++) {
      least.put(calendar.label(period), leastStories.ofPair(calendar.stories(period)));
    }
    return least;
  }

  private Dataset<Row> idsOfArticles() {
    return articles
        .groupBy(col("article.article_key").as("article_key"))
        .agg(min("article.article_id").as("article_id"));
  }

  /** Puts the ids, names and types of two entities in the place of their keys. */
  Dataset<Row> named(Dataset<Row> pairs) {
    return pairs.join(side("a"), "key_a").join(side("b"), "key_b");
  }

  /** Names of entities whose key is {@code key_a} or {@code key_b}, in columns of that side. */
  Dataset<Row> side(String side) {
    return entities.select(
        col("entity_key").as("key_" + side),
        col("entity_rank").as("rank_" + side),
        col("entity_id").as("entity_" + side),
        col("entity_name").as("name_" + side),
        col("entity_type").as("type_" + side));
  }

  /** The first article of each story: what measures of association count. */
  Corpus firstOfStories() {
    return new Corpus(
        articles.where(col("is_copy").equalTo(false)),
        refusals,
        period,
        leastStories,
        series,
        entities,
        articleIds);
  }

  /**
   * A row for each element of one of the articles' arrays, with the article's own columns first.
   */
  Dataset<Row> each(String array) {
    return articles.select(
        col("article.article_key").as("article_key"),
        col("article.article_id").as("article_id"),
        col("article.published_on").as("published_on"),
        col("article.source").as("source"),
        col("story_id"),
        col("shared_story"),
        explode(col(array)).as("each"));
  }

  /** As {@link #each}, with some of the element's fields as columns. */
  Dataset<Row> each(String array, String... fields) {
    List<Column> columns = new ArrayList<>();
    for (String own : OWN) {
      columns.add(col(own));
    }
    for (String field : fields) {
      columns.add(col("each." + field).as(field));
    }
    return each(array).select(columns.toArray(Column[]::new));
  }
}
