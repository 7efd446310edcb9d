package dev.muster.spark.table;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** One row per stated troop figure, with its evidence. */
public final class TroopFigures {
  public static final String NAME = "troop_figures";

  public static final StructType SCHEMA =
      StructType.fromDDL(
          """
          figure_id STRING, article_id STRING, story_id STRING, published_on DATE, source STRING,
          field STRING, sentence INT, start INT, `end` INT, number STRING, quote STRING,
          sentence_text STRING, low BIGINT, best BIGINT, high BIGINT, bound STRING,
          approximator STRING, noun STRING, kind STRING, echelon STRING, force_id STRING,
          force STRING, force_rule STRING, place_id STRING, place STRING, country STRING,
          place_rule STRING, status STRING, time STRING, measure STRING, as_of DATE,
          as_of_precision STRING, as_of_basis STRING, claimant STRING, claimant_id STRING,
          relation STRING, relation_to STRING, rule STRING
          """);

  private TroopFigures() {}

  public static Dataset<Row> of(Corpus corpus) {
    return corpus
        .each("figures")
        .select("article_id", "published_on", "source", "story_id", "each.*")
        .to(SCHEMA);
  }
}
