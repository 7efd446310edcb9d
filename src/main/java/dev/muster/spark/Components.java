package dev.muster.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;

import java.util.function.UnaryOperator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Connected components of a graph whose nodes are numbers, by alternating large and small stars
 * (Kiveris et al., <i>Connected Components in MapReduce and Beyond</i>, 2014): the number of rounds
 * grows with the logarithm of the longest path, not with its length, and nothing is gathered in one
 * place. A component is named by its least node, so that the answer hangs on the graph alone.
 */
final class Components {
  private Components() {}

  /**
   * @param edges columns {@code node}, {@code other}: two different nodes each
   * @param keep writes the edges of a round and answers them as written, so that no round is
   *     computed twice
   * @return columns {@code node}, {@code component}: each node of an edge, once, and the least node
   *     of its component
   */
  static Dataset<Row> of(Dataset<Row> edges, UnaryOperator<Dataset<Row>> keep) {
    Dataset<Row> falling =
        keep.apply(
            edges
                .select(greatest("node", "other").as("node"), least("node", "other").as("other"))
                .distinct());
    while (!isStars(falling)) {
      falling = keep.apply(smallStar(largeStar(falling)));
    }
    Dataset<Row> centres = falling.select(col("other").as("node"), col("other")).distinct();
    return falling.union(centres).withColumnRenamed("other", "component");
  }

  /** Whether each node has one neighbour below it, which has none itself. */
  private static boolean isStars(Dataset<Row> edges) {
    return edges
        .select(col("node"), lit(1).as("below"), lit(0).as("above"))
        .union(edges.select(col("other"), lit(0), lit(1)))
        .groupBy("node")
        .agg(sum("below").as("below"), max("above").as("above"))
        .where(col("below").gt(1).or(col("below").equalTo(1).and(col("above").equalTo(1))))
        .isEmpty();
  }

  /** Links each node's greater neighbours to the least of its neighbours and itself. */
  private static Dataset<Row> largeStar(Dataset<Row> edges) {
    Dataset<Row> both = edges.union(edges.select(col("other").as("node"), col("node").as("other")));
    Dataset<Row> least =
        both.groupBy("node")
            .agg(min("other").as("least"))
            .withColumn("least", least("node", "least"));
    return both.where(col("other").gt(col("node")))
        .join(least, "node")
        .select(col("other").as("node"), col("least").as("other"))
        .distinct();
  }

  /** Links each node and its lesser neighbours to the least of them. */
  private static Dataset<Row> smallStar(Dataset<Row> edges) {
    Dataset<Row> least = edges.groupBy("node").agg(min("other").as("least"));
    return edges
        .join(least, "node")
        .where(col("other").notEqual(col("least")))
        .select(col("other").as("node"), col("least").as("other"))
        .union(least.select(col("node"), col("least")))
        .distinct();
  }
}
