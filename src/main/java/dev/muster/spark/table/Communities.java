package dev.muster.spark.table;

import static org.apache.spark.sql.functions.any_value;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.desc;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;

import java.util.List;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/**
 * For each period the communities of the network whose edges are the pairs that stand together in
 * significantly more articles than by chance, and how well they part the network. A period's
 * network is small, whatever is published in it: it is gathered in one task and taken apart in
 * plain Java.
 */
public final class Communities {
  public static final String NAME = "communities";

  public static final StructType SCHEMA =
      StructType.fromDDL(
          """
          period STRING, entity_id STRING, entity_name STRING, entity_type STRING, community INT,
          weighted_degree DOUBLE, period_pairs BIGINT, period_pairs_left_out BIGINT,
          modularity DOUBLE
          """);

  /** Greatest adjusted p-value of a pair that is an edge. */
  private static final double GREATEST_P = 0.05;

  /** Edges of a period at most, the strongest first: a network of so many holds 24 MB. */
  private static final int MOST_EDGES = 1_000_000;

  private Communities() {}

  /**
   * @param cooccurrence the rows of {@link Cooccurrence}
   */
  public static Dataset<Row> of(Dataset<Row> cooccurrence) {
    return of(cooccurrence, MOST_EDGES);
  }

  static Dataset<Row> of(Dataset<Row> cooccurrence, int mostEdges) {
    MapFunction<Row, String> period = row -> row.getString(0);
    FlatMapGroupsFunction<String, Row, Row> communities =
        (key, edges) -> new PeriodNetwork(key, edges, mostEdges).rows();
    return significant(cooccurrence)
        .groupByKey(period, Encoders.STRING())
        .flatMapSortedGroups(
            new Column[] {desc("log_likelihood"), col("entity_a"), col("entity_b")},
            communities,
            Encoders.row(SCHEMA));
  }

  static Dataset<Row> significant(Dataset<Row> cooccurrence) {
    Column edge =
        col("scope")
            .equalTo(Scope.ARTICLE.label())
            .and(col("log_likelihood").gt(0))
            .and(col("p_adjusted").leq(GREATEST_P));
    return cooccurrence
        .where(edge)
        .select(
            "period",
            "entity_a",
            "entity_b",
            "name_a",
            "name_b",
            "type_a",
            "type_b",
            "npmi",
            "log_likelihood");
  }

  /**
   * A period's network as a whole.
   *
   * @param period the period
   * @param entities its nodes
   * @param pairs its edges
   * @param pairsLeftOut significant pairs beyond the greatest number, which are no edges
   * @param communities how many were found
   * @param modularity from -0.5 to less than 1
   */
  public record Found(
      String period,
      long entities,
      long pairs,
      long pairsLeftOut,
      long communities,
      double modularity) {}

  /**
   * What was found in each period that has a significant pair, in order.
   *
   * @param communities the table as written
   */
  public static List<Found> found(Dataset<Row> communities) {
    return communities
        .groupBy("period")
        .agg(
            count(lit(1)),
            any_value(col("period_pairs")),
            any_value(col("period_pairs_left_out")),
            max(col("community")).cast("long"),
            any_value(col("modularity")))
        .orderBy("period")
        .collectAsList()
        .stream()
        .map(
            row ->
                new Found(
                    row.getString(0),
                    row.getLong(1),
                    row.getLong(2),
                    row.getLong(3),
                    row.getLong(4),
                    row.getDouble(5)))
        .toList();
  }
}
