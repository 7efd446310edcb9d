package dev.muster.spark.table;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import java.util.stream.Stream;
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
    Dataset<Row> pairs =
        corpus
            .each("pairs", "key_a", "key_b", "standing", "articles", "sentences", "windows")
            .where(Series.TOGETHER)
            .select("published_on", "key_a", "key_b", "shared_story", "sentences", "windows");
    // Few stories are shared: only their articles are gathered by story first. All scopes are
    // counted at once, and told apart when little is left.
    Column shared = col("shared_story");
    Dataset<Row> alone =
        pairs.where(shared.isNull()).select(columns(lit(1), seen("sentences"), seen("windows")));
    Dataset<Row> together =
        pairs
            .where(shared.isNotNull())
            .groupBy("published_on", "key_a", "key_b", "shared_story")
            .agg(
                count(lit(1)).as("all"),
                sum(seen("sentences")).as("seen_sentences"),
                sum(seen("windows")).as("seen_windows"),
                sum("sentences").as("sentences"),
                sum("windows").as("windows"))
            .select(columns(col("all"), col("seen_sentences"), col("seen_windows")));
    Dataset<Row> perDay =
        alone
            .unionByName(together)
            .groupBy("published_on", "key_a", "key_b")
            .agg(sum("articles").as("articles"), sums());
    return corpus
        .named(perDay)
        .select(
            col("published_on"),
            col("entity_a"),
            col("entity_b"),
            explode(
                    array(
                        scope(Scope.ARTICLE, "articles", "stories", "articles"),
                        scope(Scope.SENTENCE, "in_sentences", "stories_sentences", "sentences"),
                        scope(Scope.WINDOW, "in_windows", "stories_windows", "windows")))
                .as("in"))
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

  /**
   * The counts of one article, or of the articles of one story: which is one story in each scope.
   */
  private static Column[] columns(Column articles, Column inSentences, Column inWindows) {
    return new Column[] {
      col("published_on"),
      col("key_a"),
      col("key_b"),
      articles.cast(DataTypes.LongType).as("articles"),
      inSentences.as("in_sentences"),
      inWindows.as("in_windows"),
      lit(1L).as("stories"),
      least(inSentences, lit(1L)).as("stories_sentences"),
      least(inWindows, lit(1L)).as("stories_windows"),
      col("sentences").cast(DataTypes.LongType).as("sentences"),
      col("windows").cast(DataTypes.LongType).as("windows")
    };
  }

  private static Column[] sums() {
    return Stream.of(
            "in_sentences",
            "in_windows",
            "stories",
            "stories_sentences",
            "stories_windows",
            "sentences",
            "windows")
        .map(name -> sum(name).as(name))
        .toArray(Column[]::new);
  }

  private static Column scope(Scope scope, String articles, String stories, String contexts) {
    return struct(
        lit(scope.label()).as("scope"),
        col(articles).as("articles"),
        col(stories).as("stories"),
        col(contexts).as("contexts"));
  }
}
