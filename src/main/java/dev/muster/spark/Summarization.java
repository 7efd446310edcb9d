package dev.muster.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.desc;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.struct;

import dev.muster.spark.source.ArticleSource;
import dev.muster.spark.source.InputFiles;
import dev.muster.spark.table.Articles;
import dev.muster.spark.table.ArticlesDaily;
import dev.muster.spark.table.Bursts;
import dev.muster.spark.table.Communities;
import dev.muster.spark.table.Cooccurrence;
import dev.muster.spark.table.CooccurrenceDaily;
import dev.muster.spark.table.Corpus;
import dev.muster.spark.table.Entities;
import dev.muster.spark.table.EntitiesByPeriod;
import dev.muster.spark.table.EntitiesDaily;
import dev.muster.spark.table.EntityMentions;
import dev.muster.spark.table.EntitySets;
import dev.muster.spark.table.PeriodUnit;
import dev.muster.spark.table.RejectedNumbers;
import dev.muster.spark.table.RejectedRecords;
import dev.muster.spark.table.Terms;
import dev.muster.spark.table.TroopFigures;
import dev.muster.spark.table.TroopSeries;
import dev.muster.statistics.LeastStories;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The main job: reads records, has each article analysed once, writes every table, checks them, and
 * publishes them together.
 *
 * @param input the files to read
 * @param source how they are read
 * @param settings what every executor has to know
 * @param period the length of periods
 * @param leastStories in how many stories a pair or term must be seen to be measured
 * @param entitySets whether sets of three or more entities are looked for too
 * @param communities whether communities of entities are looked for too
 */
public record Summarization(
    InputFiles input,
    ArticleSource source,
    RunSettings settings,
    PeriodUnit period,
    LeastStories leastStories,
    boolean entitySets,
    boolean communities) {
  private static final int MOST_QUOTED = 3;

  private static final Map<String, Function<Corpus, Dataset<Row>>> TABLES = new LinkedHashMap<>();

  static {
    TABLES.put(Articles.NAME, Articles::of);
    TABLES.put(RejectedRecords.NAME, RejectedRecords::of);
    TABLES.put(ArticlesDaily.NAME, ArticlesDaily::of);
    TABLES.put(EntityMentions.NAME, EntityMentions::of);
    TABLES.put(Entities.NAME, Entities::of);
    TABLES.put(EntitiesDaily.NAME, EntitiesDaily::of);
    TABLES.put(EntitiesByPeriod.NAME, EntitiesByPeriod::of);
    TABLES.put(CooccurrenceDaily.NAME, CooccurrenceDaily::of);
    TABLES.put(Cooccurrence.NAME, Cooccurrence::of);
    TABLES.put(Bursts.NAME, Bursts::of);
    TABLES.put(TroopFigures.NAME, TroopFigures::of);
    TABLES.put(RejectedNumbers.NAME, RejectedNumbers::of);
    TABLES.put(TroopSeries.NAME, TroopSeries::of);
    TABLES.put(Terms.NAME, Terms::of);
  }

  /**
   * Runs the job.
   *
   * @param folder where the tables go
   * @throws dev.muster.UserException if the folder may not be written to; nothing is written then
   */
  public RunReport run(SparkSession spark, String folder, Overwrite overwrite) {
    Stopwatch watch = new Stopwatch();
    try (Publisher publisher = Publisher.open(spark, folder, overwrite)) {
      begin(spark, "analysis");
      Dataset<Row> staged =
          publisher.keep("analyzed", AnalyzedArticles.of(source, settings, spark));
      watch.lap("analysis");
      begin(spark, "stories");
      StagedRecords records = StagedRecords.of(staged);
      Stories stories = Stories.of(records.articles(), settings.stories(), publisher);
      watch.lap("stories");
      begin(spark, "counts");
      Corpus corpus =
          new Corpus(stories.articles(), records.refusals(), period, leastStories)
              .counted(publisher::keep);
      watch.lap("counts");
      Map<String, Long> rows = new LinkedHashMap<>();
      tables(publisher)
          .forEach(
              (name, table) -> {
                begin(spark, name);
                rows.put(name, publisher.write(name, table.apply(corpus)));
                watch.lap(name);
              });
      begin(spark, "report");
      long read = staged.where(col("block_lines").isNull()).count();
      RunReport report =
          new RunReport(
              publisher.folder(),
              read,
              rows.get(Articles.NAME),
              byReason(publisher.written(RejectedRecords.NAME, RejectedRecords.SCHEMA)),
              rows,
              stories.account(),
              corpus.leastStoriesOfPairs(),
              communities
                  ? Communities.found(publisher.written(Communities.NAME, Communities.SCHEMA))
                  : List.of(),
              mostQuoted(publisher.written(TroopFigures.NAME, TroopFigures.SCHEMA)),
              input.skipped(),
              watch.seconds());
      checkNoneLost(report);
      publisher.publish(Manifest.of(this, report, watch, spark));
      return report;
    }
  }

  /** The tables that were asked for, in the order in which they are written. */
  private Map<String, Function<Corpus, Dataset<Row>>> tables(Publisher publisher) {
    Map<String, Function<Corpus, Dataset<Row>>> tables = new LinkedHashMap<>(TABLES);
    if (communities) {
      tables.put(
          Communities.NAME,
          corpus -> Communities.of(publisher.written(Cooccurrence.NAME, Cooccurrence.SCHEMA)));
    }
    if (entitySets) {
      tables.put(EntitySets.NAME, corpus -> EntitySets.of(corpus, publisher::keep));
    }
    return tables;
  }

  /** Names what Spark does from here on, in its web page and to its listeners. */
  private static void begin(SparkSession spark, String stage) {
    spark.sparkContext().setJobDescription(stage);
  }

  private static void checkNoneLost(RunReport report) {
    long rejected = report.rejected().values().stream().mapToLong(Long::longValue).sum();
    if (report.records() != report.articles() + rejected) {
      throw new IllegalStateException(
          "Of %d records %d are articles and %d rejected"
              .formatted(report.records(), report.articles(), rejected));
    }
  }

  private static Map<String, Long> byReason(Dataset<Row> rejected) {
    Map<String, Long> reasons = new TreeMap<>();
    for (Row row : rejected.groupBy("reason").count().collectAsList()) {
      reasons.put(row.getString(0), row.getLong(1));
    }
    return reasons;
  }

  private static List<RunReport.Quoted> mostQuoted(Dataset<Row> figures) {
    return figures
        .where(col("force").isNotNull().and(col("place").isNotNull()).and(col("best").gt(1)))
        .groupBy("force", "place", "kind", "measure", "low", "best", "high")
        .agg(
            countDistinct(col("story_id")).as("stories"),
            min("published_on").as("first_on"),
            min_by(
                    struct(col("quote"), col("sentence_text"), col("article_id")),
                    struct(col("published_on"), col("figure_id")))
                .as("first"))
        .orderBy(desc("stories"), col("first_on"), col("force"), col("place"), col("best"))
        .limit(MOST_QUOTED)
        .select(
            "first.quote", "force", "place", "stories", "first.sentence_text", "first.article_id")
        .collectAsList()
        .stream()
        .map(
            row ->
                new RunReport.Quoted(
                    row.getString(0),
                    row.getString(1),
                    row.getString(2),
                    row.getLong(3),
                    row.getString(4),
                    row.getString(5)))
        .toList();
  }
}
