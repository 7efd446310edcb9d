package dev.muster.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;

import dev.muster.story.Candidate;
import dev.muster.story.Sketch;
import dev.muster.story.StoryRule;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;

/**
 * Gives each article the story that it tells. Articles tell one story if a {@link StoryRule} holds
 * for them or they are linked by others for which it does; the earliest, by day and then by id,
 * names it.
 *
 * @param articles the staged rows of articles with {@code story_id}, {@code is_copy}, and {@code
 *     shared_story}: a number of the story where several articles tell it, else null
 * @param account what was compared and found, for the manifest
 */
record Stories(Dataset<Row> articles, Map<String, Long> account) {
  private static final Column KEY = col("article.article_key");

  /** Finds the stories of articles; working data goes where the publisher keeps it. */
  static Stories of(Dataset<Row> articles, StoryRule rule, Publisher publisher) {
    Dataset<Row> sketches =
        articles
            .where("length(sketch.keys) > 0")
            .select(
                KEY.as("article_key"),
                col("article.published_on").as("published_on"),
                col("sketch.fingerprint").as("fingerprint"),
                col("sketch.keys").as("keys"),
                col("sketch.sample").as("sample"));
    Dataset<Row> candidates =
        publisher.keep("candidates", StoryCandidates.of(sketches, rule.windowDays()));
    int[] rounds = {0};
    Dataset<Row> components =
        Components.of(
            links(candidates, sketches, rule),
            edges -> publisher.keep("links-" + rounds[0]++, edges));
    Dataset<Row> shared = publisher.keep("shared-stories", named(components, articles));
    return new Stories(withStories(articles, shared), account(candidates, shared, rounds[0] - 1));
  }

  /** The pairs of candidates for which the rule holds. */
  private static Dataset<Row> links(
      Dataset<Row> candidates, Dataset<Row> sketches, StoryRule rule) {
    UserDefinedFunction holds = udf(holds(rule), DataTypes.BooleanType);
    Dataset<Row> alike = pairs(candidates, Candidate.Kind.ALIKE);
    Dataset<Row> ends = alike.select("article").union(alike.select("earlier")).distinct();
    // Few articles have candidates: only their samples are moved.
    Dataset<Row> compared =
        sketches.join(ends, sketches.col("article_key").equalTo(ends.col("article")), "leftsemi");
    return alike
        .join(samples(compared, "article"), "article")
        .join(samples(compared, "earlier"), "earlier")
        .where(holds.apply(col("sample_of_article"), col("sample_of_earlier")))
        .select("article", "earlier")
        .union(pairs(candidates, Candidate.Kind.SAME_TEXT))
        .toDF("node", "other");
  }

  private static Dataset<Row> pairs(Dataset<Row> candidates, Candidate.Kind kind) {
    return candidates.where(col("kind").equalTo(kind.ordinal())).select("article", "earlier");
  }

  private static Dataset<Row> samples(Dataset<Row> sketches, String side) {
    return sketches.select(col("article_key").as(side), col("sample").as("sample_of_" + side));
  }

  private static UDF2<byte[], byte[], Boolean> holds(StoryRule rule) {
    return (one, other) -> rule.holds(Sketch.sample(one).overlap(Sketch.sample(other)));
  }

  /** Names each component by its earliest article. */
  private static Dataset<Row> named(Dataset<Row> components, Dataset<Row> articles) {
    Column article =
        struct(
            col("article.published_on").as("published_on"),
            col("article.article_id").as("article_id"));
    Column first = min("article").over(Window.partitionBy("component"));
    return articles
        .select(KEY.as("node"), article.as("article"))
        .join(components, "node")
        .select(
            col("node").as("story_member"),
            col("component").as("shared_story"),
            first.getField("article_id").as("shared_story_id"));
  }

  private static Dataset<Row> withStories(Dataset<Row> articles, Dataset<Row> shared) {
    Column own = col("article.article_id");
    return articles
        .join(shared, KEY.equalTo(col("story_member")), "left")
        .withColumn("story_id", coalesce(col("shared_story_id"), own))
        .withColumn("is_copy", col("story_id").notEqual(own))
        .drop("story_member", "shared_story_id");
  }

  private static Map<String, Long> account(
      Dataset<Row> candidates, Dataset<Row> shared, int rounds) {
    Map<String, Long> account = new LinkedHashMap<>();
    for (Candidate.Kind kind : Candidate.Kind.values()) {
      account.put(label(kind), 0L);
    }
    for (Row row : candidates.groupBy("kind").count().collectAsList()) {
      account.put(label(Candidate.Kind.values()[row.getInt(0)]), row.getLong(1));
    }
    Row counts =
        shared.agg(count(lit(1)), countDistinct(col("shared_story"))).collectAsList().get(0);
    account.put("articles_of_shared_stories", counts.getLong(0));
    account.put("shared_stories", counts.getLong(1));
    account.put("rounds", (long) rounds);
    return account;
  }

  private static String label(Candidate.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
