package dev.muster.spark.table;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import dev.muster.figure.SeriesPoint;
import dev.muster.figure.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
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
 *
 * <p>What comes, goes or falls in a town does so in its country too, so it stands in the series of
 * both. A stock does not: those in a town are not all that are in the country.
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
            "country_id",
            "country",
            "kind",
            "measure",
            "time",
            "low",
            "best",
            "high",
            "bound",
            "claimant")
        .where(col("time").notEqual("past").and(col("measure").isNotNull()))
        .withColumn("at", explode(places()))
        .withColumn("place_id", col("at.place_id"))
        .withColumn("place", col("at.place"))
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

  /** The places in whose series a figure stands: its own, and the country of an event. */
  private static Column places() {
    Column own = struct(col("place_id"), col("place"));
    Column country = struct(col("country_id").as("place_id"), col("country").as("place"));
    Column event = col("measure").isin("toll", "inflow", "outflow");
    Column within = col("country_id").isNotNull().and(col("country_id").notEqual(col("place_id")));
    return when(event.and(within), array(own, country)).otherwise(array(own));
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
