package dev.muster.spark.table;

import static org.apache.spark.sql.functions.col;

import dev.muster.analysis.EntityPair;
import dev.muster.spark.PackedEntities;
import dev.muster.spark.PackedPairs;
import dev.muster.statistics.LeastStories;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/**
 * Working data, no table: for each entity and pair, period and scope, its stories and contexts, and
 * for the whole run its bursts. All that is said of entities and pairs over time comes of one pass
 * over numbers that are sorted by subject and day (see {@link Buckets}).
 *
 * @param calendar the periods, by which {@code slot} is understood
 * @param rows the counts; pairs have a {@code key_b} and as many stories as the corpus asks for
 */
record Series(Calendar calendar, Dataset<Row> rows) {
  /**
   * {@code slot} is a number of period and scope (see {@link Calendar#slot}); {@code inside_a}
   * counts the contexts that name the first one only inside names of the second, which are none of
   * {@code contexts}; {@code stories_before} stories of the period before; the keys are those of
   * three articles.
   */
  static final StructType SCHEMA =
      StructType.fromDDL(
          """
          slot INT NOT NULL, key_a BIGINT NOT NULL, key_b BIGINT, stories BIGINT NOT NULL,
          contexts BIGINT NOT NULL, inside_a BIGINT NOT NULL, inside_b BIGINT NOT NULL,
          stories_before BIGINT, first_key BIGINT NOT NULL,
          last_key BIGINT NOT NULL, between_key BIGINT NOT NULL,
          bursts ARRAY<STRUCT<first: INT, last: INT, stories: BIGINT, period_stories: BIGINT,
            weight: DOUBLE>>
          """);

  /** Numbers of an entry: the keys of the two, of the article, and what it says of them. */
  private static final int WIDTH = 4;

  /** The first of these tell a subject. */
  private static final int SUBJECT = 2;

  /** An entity alone is counted from its first story. */
  private static final LeastStories ANY = LeastStories.always(1);

  private static final int MOST = (1 << 30) - 1;

  private static final EntityPair.Standing[] STANDINGS = EntityPair.Standing.values();

  static Series of(Corpus corpus) {
    Calendar calendar = Calendar.of(corpus);
    Dataset<Row> stories =
        corpus
            .firstOfStories()
            .articles()
            .select(col("article.article_key"), col("entities"), col("pairs"));
    LeastStories least = corpus.leastStories();
    Buckets.Count count = (entries, words, made) -> addRows(entries, calendar, least, made);
    return new Series(calendar, Buckets.count(stories, WIDTH, Series::addEntries, count, SCHEMA));
  }

  /** An entity alone is entered as a pair with itself. */
  private static void addEntries(Row article, Buckets.Gatherer entries) {
    long articleKey = article.getLong(0);
    PackedEntities entities = new PackedEntities(article.<byte[]>getAs(1));
    long[] keys = new long[entities.size()];
    for (int place = 0; entities.next(); place++) {
      long key = entities.key();
      keys[place] = key;
      long said = said(EntityPair.Standing.TOGETHER, 1, entities.sentences(), entities.windows());
      addEntry(entries, key, key, articleKey, said);
    }
    PackedPairs pairs = new PackedPairs(article.<byte[]>getAs(2));
    while (pairs.next()) {
      long said = said(pairs.standing(), pairs.articles(), pairs.sentences(), pairs.windows());
      addEntry(entries, keys[pairs.a()], keys[pairs.b()], articleKey, said);
    }
  }

  private static void addEntry(
      Buckets.Gatherer entries, long keyA, long keyB, long articleKey, long said) {
    entries.to(keyA + Long.rotateLeft(keyB, 1)).add(keyA).add(keyB).add(articleKey).add(said);
  }

  /** Two bits of standing, one of the article, 30 of its sentences, 31 of its windows. */
  private static long said(
      EntityPair.Standing standing, int articles, long sentences, long windows) {
    return standing.ordinal() | articles << 2 | sentences << 3 | windows << 33;
  }

  /** Counts subject after subject; one with fewer entries than stories are asked for has no row. */
  private static void addRows(
      SortedEntries entries, Calendar calendar, LeastStories leastStories, List<Row> made) {
    int start = 0;
    while (start < entries.size()) {
      int end = entries.endOfSame(start, SUBJECT);
      boolean alone = entries.at(start, 0) == entries.at(start, 1);
      if (alone || end - start >= leastStories.least()) {
        Subject subject =
            new Subject(
                calendar,
                entries.at(start, 0),
                alone ? null : entries.at(start, 1),
                alone ? ANY : leastStories);
        for (int i = start; i < end; i++) {
          long said = entries.at(i, 3);
          int[] contexts = {(int) (said >> 2) & 1, (int) (said >> 3) & MOST, (int) (said >>> 33)};
          subject.add(entries.at(i, 2), STANDINGS[(int) said & 3], contexts);
        }
        subject.addRows(made);
      }
      start = end;
    }
  }

  Dataset<Row> entities() {
    return rows.where(col("key_b").isNull());
  }

  Dataset<Row> pairs() {
    return rows.where(col("key_b").isNotNull());
  }
}
