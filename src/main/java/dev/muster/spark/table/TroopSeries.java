package dev.muster.spark.table;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;

import dev.muster.figure.SeriesPoint;
import dev.muster.figure.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.StructType;
import scala.collection.Iterator;
import scala.collection.Seq;

/**
 * For each period, force, place, kind and measure, what was stated: the extremes, the median over
 * stories, the latest. Nothing is added up; a story counts once however often it is printed, and a
 * figure about another time than the article's stays out.
 */
public final class TroopSeries {
  public static final String NAME = "troop_series";

  public static final StructType SCHEMA =
      StructType.fromDDL(
          """
          period STRING, force_id STRING, force STRING, place_id STRING, place STRING,
          kind STRING, measure STRING, figures BIGINT, articles BIGINT, stories BIGINT,
          publishers BIGINT, low BIGINT, best BIGINT, high BIGINT, latest BIGINT, latest_on DATE,
          claims ARRAY<STRUCT<low: BIGINT, best: BIGINT, high: BIGINT, bound: STRING,
            stories: BIGINT, claimants: ARRAY<STRING>>>
          """);

  private static final StructType POINT =
      StructType.fromDDL(
          """
          figures BIGINT, articles BIGINT, stories BIGINT, publishers BIGINT, low BIGINT,
          best BIGINT, high BIGINT, latest BIGINT, latest_on DATE,
          claims ARRAY<STRUCT<low: BIGINT, best: BIGINT, high: BIGINT, bound: STRING,
            stories: BIGINT, claimants: ARRAY<STRING>>>
          """);

  private TroopSeries() {}

  public static Dataset<Row> of(Corpus corpus) {
    UserDefinedFunction point = udf(point(), POINT);
    return corpus
        .each(
            "figures",
            "force_id",
            "force",
            "place_id",
            "place",
            "kind",
            "measure",
            "time",
            "low",
            "best",
            "high",
            "bound",
            "claimant")
        .where(col("time").notEqual("past"))
        .withColumn("period", corpus.period().withAll(col("published_on")))
        .groupBy("period", "force_id", "place_id", "kind", "measure")
        .agg(
            min("force").as("force"),
            min("place").as("place"),
            collect_list(
                    struct(
                        "article_id",
                        "story_id",
                        "source",
                        "published_on",
                        "low",
                        "best",
                        "high",
                        "bound",
                        "claimant"))
                .as("statements"))
        .withColumn("point", point.apply(col("statements")))
        .select(col("*"), col("point.*"))
        .drop("statements", "point")
        .to(SCHEMA);
  }

  private static UDF1<Seq<Row>, Row> point() {
    return rows -> {
      List<Statement> statements = new ArrayList<>(rows.size());
      for (Iterator<Row> i = rows.iterator(); i.hasNext(); ) {
        statements.add(statement(i.next()));
      }
      SeriesPoint point = SeriesPoint.of(statements);
      return RowFactory.create(
          point.figures(),
          point.articles(),
          point.stories(),
          point.publishers(),
          point.low(),
          point.best(),
          point.high(),
          point.latest(),
          point.latestOn(),
          point.claims().stream().map(TroopSeries::row).toArray(Row[]::new));
    };
  }

  private static Statement statement(Row row) {
    return new Statement(
        row.getString(0),
        row.getString(1),
        row.getString(2),
        row.<LocalDate>getAs(3),
        row.<Long>getAs(4),
        row.<Long>getAs(5),
        row.<Long>getAs(6),
        row.getString(7),
        row.getString(8));
  }

  private static Row row(SeriesPoint.Claim claim) {
    return RowFactory.create(
        claim.low(),
        claim.best(),
        claim.high(),
        claim.bound(),
        claim.stories(),
        claim.claimants().toArray(String[]::new));
  }
}
