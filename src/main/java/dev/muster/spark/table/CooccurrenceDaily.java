package dev.muster.spark.table;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * For each day, scope and pair of entities, the articles that mention both: somewhere in the
 * article, in one sentence, or in one window of tokens.
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
    // All scopes are counted at once, and told apart when little is left; told apart first, each
    // pair of each article would be two rows.
    Dataset<Row> perStory =
        corpus
            .each("pairs", "key_a", "key_b", "standing", "articles", "sentences", "windows")
            .where(Series.TOGETHER)
            .select("published_on", "key_a", "key_b", "shared_story", "sentences", "windows")
            .repartition(col("key_a"), col("key_b"))
            .groupBy("published_on", "key_a", "key_b", "shared_story")
            .agg(
                count(lit(1)).as("articles"),
                sum(seen("sentences")).as("articles_sentence"),
                sum("sentences").as("contexts_sentence"),
                sum(seen("windows")).as("articles_window"),
                sum("windows").as("contexts_window"));
    Dataset<Row> perDay =
        perStory
            .groupBy("published_on", "key_a", "key_b")
            .agg(
                scope(Scope.ARTICLE, "articles", "articles").as("article"),
                scope(Scope.SENTENCE, "articles_sentence", "contexts_sentence").as("sentence"),
                scope(Scope.WINDOW, "articles_window", "contexts_window").as("window"));
    return corpus
        .named(perDay)
        .select(
            col("published_on"),
            col("entity_a"),
            col("entity_b"),
            explode(array(col("article"), col("sentence"), col("window"))).as("in"))
        .where(col("in.articles").gt(0))
        .select(
            "published_on",
            "in.scope",
            "entity_a",
            "entity_b",
            "in.articles",
            "in.stories",
            "in.contexts")
        .to(SCHEMA);
  }

  /** 1 for an article with such contexts, else 0. */
  private static Column seen(String contexts) {
    return col(contexts).gt(0).cast(DataTypes.LongType);
  }

  /** The counts of one scope, from rows of a story that is shared, or of all that are not. */
  private static Column scope(Scope scope, String articles, String contexts) {
    Column stories =
        when(col("shared_story").isNull(), col(articles)).otherwise(least(col(articles), lit(1)));
    return struct(
        lit(scope.label()).as("scope"),
        sum(articles).as("articles"),
        sum(stories).as("stories"),
        sum(contexts).as("contexts"));
  }
}
