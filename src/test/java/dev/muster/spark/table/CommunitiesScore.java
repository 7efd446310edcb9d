package dev.muster.spark.table;

import static org.apache.spark.sql.functions.col;

import com.sun.management.OperatingSystemMXBean;
import dev.muster.statistics.Leiden;
import dev.muster.statistics.Modularity;
import dev.muster.statistics.Network;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.ml.clustering.PowerIterationClustering;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * Compares the modularity and processor time of communities by Leiden with those by MLlib's power
 * iteration clustering. {@code main(tables, periods…)}: the folder of a run's tables. Power
 * iteration takes the greatest connected part, the others are communities of their own; of its
 * numbers of clusters the best by modularity counts. Times are of the processor, all threads.
 */
final class CommunitiesScore {
  private static final StructType EDGE =
      StructType.fromDDL("src BIGINT, dst BIGINT, weight DOUBLE");
  private static final int[] NUMBERS = {2, 4, 8, 16, 32, 64};

  private final SparkSession spark;
  private final Network network;
  private final List<Row> edges;

  private CommunitiesScore(SparkSession spark, List<Row> edges) {
    this.spark = spark;
    this.edges = edges;
    Network.Builder builder = new Network.Builder();
    edges.forEach(
        edge -> builder.add((int) edge.getLong(0), (int) edge.getLong(1), edge.getDouble(2)));
    this.network = builder.build();
  }

  public static void main(String[] args) {
    SparkSession spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", false)
            .config("spark.sql.shuffle.partitions", 4)
            .getOrCreate();
    Dataset<Row> pairs = Communities.significant(spark.read().parquet(args[0] + "/cooccurrence"));
    for (String period : Arrays.asList(args).subList(1, args.length)) {
      List<Row> rows =
          pairs
              .where(col("period").equalTo(period))
              .orderBy("entity_a", "entity_b")
              .collectAsList();
      new CommunitiesScore(spark, numbered(rows)).print(period);
    }
    spark.stop();
  }

  private static List<Row> numbered(List<Row> pairs) {
    List<String> ids = new ArrayList<>();
    pairs.forEach(
        pair -> ids.addAll(List.of(pair.getAs("entity_a"), pair.<String>getAs("entity_b"))));
    String[] known = ids.stream().distinct().sorted().toArray(String[]::new);
    return pairs.stream()
        .map(
            pair ->
                RowFactory.create(
                    (long) Arrays.binarySearch(known, pair.<String>getAs("entity_a")),
                    (long) Arrays.binarySearch(known, pair.<String>getAs("entity_b")),
                    pair.<Double>getAs("npmi")))
        .toList();
  }

  private void print(String period) {
    System.out.printf(
        Locale.ROOT, "%s: %d entities, %d pairs%n", period, network.nodes(), edges.size());
    for (int seed = 1; seed <= 5; seed++) {
      double start = cpu();
      int[] found = Leiden.communities(network, seed);
      System.out.printf(
          Locale.ROOT,
          "  Leiden, seed %d: modularity %.4f, %d communities, %.2f s%n",
          seed,
          Modularity.of(network, found),
          Arrays.stream(found).distinct().count(),
          cpu() - start);
    }
    int[] parts = connected();
    int giant = greatest(parts);
    long size = Arrays.stream(parts).filter(part -> part == giant).count();
    System.out.printf(
        Locale.ROOT,
        "  connected parts: modularity %.4f, %d, the greatest of %d entities%n",
        Modularity.of(network, parts),
        Arrays.stream(parts).distinct().count(),
        size);
    for (int number : NUMBERS) {
      if (number < size) {
        double start = cpu();
        int[] found = byPowerIteration(parts, giant, number, 1);
        double seconds = cpu() - start;
        int[] again = byPowerIteration(parts, giant, number, 5);
        System.out.printf(
            Locale.ROOT,
            "  power iteration, k = %d: modularity %.4f, %.2f s; from 5 partitions instead of 1, %d"
                + " entities elsewhere%n",
            number,
            Modularity.of(network, found),
            seconds,
            differing(found, again));
      }
    }
  }

  /** Seconds that this process has used. */
  private static double cpu() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
            .getProcessCpuTime()
        / 1e9;
  }

  private int[] connected() {
    int[] parts = new int[network.nodes()];
    Arrays.setAll(parts, node -> node);
    for (boolean changed = true; changed; ) {
      changed = false;
      for (Row edge : edges) {
        int a = (int) edge.getLong(0);
        int b = (int) edge.getLong(1);
        int least = Math.min(parts[a], parts[b]);
        changed |= parts[a] != least || parts[b] != least;
        parts[a] = least;
        parts[b] = least;
      }
    }
    return parts;
  }

  private static int greatest(int[] parts) {
    int[] sizes = new int[parts.length];
    int greatest = 0;
    for (int part : parts) {
      greatest = ++sizes[part] > sizes[greatest] ? part : greatest;
    }
    return greatest;
  }

  private int[] byPowerIteration(int[] parts, int giant, int number, int partitions) {
    List<Row> inside =
        edges.stream().filter(edge -> parts[(int) edge.getLong(0)] == giant).toList();
    int[] found = parts.clone();
    // Clusters take numbers that no part has.
    int[] names = new int[number];
    Arrays.setAll(names, cluster -> parts.length + cluster);
    new PowerIterationClustering()
        .setK(number)
        .setInitMode("degree")
        .setWeightCol("weight")
        .assignClusters(spark.createDataFrame(inside, EDGE).repartition(partitions))
        .collectAsList()
        .forEach(row -> found[(int) row.getLong(0)] = names[row.getInt(1)]);
    return found;
  }

  /** Entities that are not where most of their cluster are. */
  private static long differing(int[] found, int[] again) {
    long same = 0;
    for (int cluster : Arrays.stream(found).distinct().toArray()) {
      Map<Integer, Integer> counts = new HashMap<>();
      for (int node = 0; node < found.length; node++) {
        if (found[node] == cluster) {
          counts.merge(again[node], 1, Integer::sum);
        }
      }
      same += counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
    return found.length - same;
  }
}
