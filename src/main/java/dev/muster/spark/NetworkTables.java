package dev.muster.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;

import dev.muster.UserException;
import dev.muster.export.Edge;
import dev.muster.export.NetworkWriter;
import dev.muster.export.Node;
import dev.muster.spark.table.Communities;
import dev.muster.spark.table.Cooccurrence;
import dev.muster.spark.table.Entities;
import dev.muster.spark.table.EntitiesByPeriod;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;

/**
 * The network of one period, selected from the tables that a run wrote: pairs that stand together
 * more often than by chance are its edges, the entities of these its nodes.
 */
public final class NetworkTables {
  private final SparkSession spark;
  private final String folder;
  private final Selection selection;

  /**
   * Which pairs make a network.
   *
   * @param period the period
   * @param scope within what both stand
   * @param leastStories the fewest stories that mention both
   * @param greatestP the greatest adjusted p-value, from 0 to 1
   * @param types types of entities, of which both must be; empty for all
   */
  public record Selection(
      String period, String scope, long leastStories, double greatestP, Set<String> types) {
    public Selection {
      types = Set.copyOf(types);
    }
  }

  /**
   * @param folder where a run's tables lie
   * @throws UserException if there are none, or none of the period and scope
   */
  public NetworkTables(SparkSession spark, String folder, Selection selection) {
    this.spark = spark;
    this.folder = folder;
    this.selection = selection;
    if (!exists(Cooccurrence.NAME) || !exists(EntitiesByPeriod.NAME)) {
      throw new UserException(
          "Cannot read --tables: '" + folder + "' (no tables there; give the --output of a run)");
    }
    check("--period", "period", selection.period());
    check("--scope", "scope", selection.scope());
  }

  private void check(String option, String column, String value) {
    Dataset<Row> values = table(Cooccurrence.NAME).select(column).distinct();
    if (values.where(col(column).equalTo(value)).isEmpty()) {
      List<String> all =
          values.orderBy(column).collectAsList().stream().map(row -> row.getString(0)).toList();
      String known =
          all.size() <= 5
              ? String.join(", ", all)
              : all.get(0) + ", " + all.get(1) + " ... " + String.join(", ", last(all, 2));
      throw new UserException(
          "Cannot use %s: '%s' (the tables hold %s)".formatted(option, value, known));
    }
  }

  private static List<String> last(List<String> all, int number) {
    return all.subList(all.size() - number, all.size());
  }

  private boolean exists(String table) {
    try {
      Path path = new Path(folder, table);
      return path.getFileSystem(spark.sparkContext().hadoopConfiguration()).exists(path);
    } catch (IOException | IllegalArgumentException e) {
      throw new UserException("Cannot read --tables: '" + folder + "' (" + e.getMessage() + ")", e);
    }
  }

  private Dataset<Row> table(String name) {
    return spark.read().parquet(new Path(folder, name).toString());
  }

  /** How much was written. */
  public record Size(long nodes, long edges) {}

  /**
   * Writes nodes and edges, in the order of their ids; holds few of them at a time.
   *
   * @throws UserException if no pair is selected
   */
  public Size write(NetworkWriter writer) throws IOException {
    Dataset<Row> edges = edges();
    long nodeCount = 0;
    long edgeCount = 0;
    for (Iterator<Row> rows = nodes(edges).toLocalIterator(); rows.hasNext(); nodeCount++) {
      writer.node(node(rows.next()));
    }
    for (Iterator<Row> rows = inOrder(edges).toLocalIterator(); rows.hasNext(); edgeCount++) {
      writer.edge(edge(rows.next()));
    }
    return new Size(nodeCount, edgeCount);
  }

  /** Whether any pair is selected. */
  public boolean isEmpty() {
    return edges().isEmpty();
  }

  private Dataset<Row> edges() {
    Column chosen =
        ofPeriod()
            .and(col("scope").equalTo(selection.scope()))
            .and(col("stories").geq(selection.leastStories()))
            .and(col("log_likelihood").gt(0))
            .and(col("p_adjusted").leq(selection.greatestP()));
    if (!selection.types().isEmpty()) {
      Object[] types = selection.types().toArray();
      chosen = chosen.and(col("type_a").isin(types)).and(col("type_b").isin(types));
    }
    return table(Cooccurrence.NAME).where(chosen);
  }

  private Column ofPeriod() {
    return col("period").equalTo(selection.period());
  }

  private static Dataset<Row> inOrder(Dataset<Row> edges) {
    return edges
        .select(
            "entity_a",
            "entity_b",
            "stories",
            "npmi",
            "log_likelihood",
            "log_dice",
            "p_adjusted",
            "first_on",
            "last_on")
        .orderBy("entity_a", "entity_b");
  }

  private Dataset<Row> nodes(Dataset<Row> edges) {
    Dataset<Row> ends =
        edges
            .select(col("entity_a").as("entity_id"))
            .union(edges.select(col("entity_b").as("entity_id")))
            .distinct();
    Dataset<Row> countries = table(Entities.NAME).select("entity_id", "country");
    return ends.join(table(EntitiesByPeriod.NAME).where(ofPeriod()), "entity_id")
        .join(countries, "entity_id")
        .join(communities(), new String[] {"entity_id"}, "left")
        .select(
            "entity_id",
            "entity_name",
            "entity_type",
            "country",
            "stories",
            "share",
            "community",
            "first_on",
            "last_on")
        .orderBy("entity_id");
  }

  /** For each entity its community, as far as the run found some. */
  private Dataset<Row> communities() {
    if (!exists(Communities.NAME)) {
      return table(Entities.NAME)
          .limit(0)
          .select(col("entity_id"), lit(null).cast(DataTypes.LongType).as("community"));
    }
    return table(Communities.NAME)
        .where(ofPeriod())
        .groupBy("entity_id")
        .agg(min("community").cast(DataTypes.LongType).as("community"));
  }

  private static Node node(Row row) {
    return new Node(
        row.getString(0),
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getLong(4),
        row.getDouble(5),
        row.isNullAt(6) ? null : row.getLong(6),
        row.getLocalDate(7),
        row.getLocalDate(8));
  }

  private static Edge edge(Row row) {
    return new Edge(
        row.getString(0),
        row.getString(1),
        row.getLong(2),
        row.getDouble(3),
        row.getDouble(4),
        row.getDouble(5),
        row.getDouble(6),
        row.getLocalDate(7),
        row.getLocalDate(8));
  }
}
