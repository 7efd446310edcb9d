package dev.muster.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

class ComponentsIT {
  private static final StructType EDGE = StructType.fromDDL("node BIGINT, other BIGINT");

  private final AtomicInteger rounds = new AtomicInteger();

  private Map<Long, Long> components(List<Row> edges, int partitions) {
    Dataset<Row> graph = LocalSpark.session().createDataFrame(edges, EDGE).repartition(partitions);
    Map<Long, Long> found = new TreeMap<>();
    for (Row row :
        Components.of(
                graph,
                kept -> {
                  rounds.incrementAndGet();
                  return kept.localCheckpoint();
                })
            .collectAsList()) {
      assertThat(found.put(row.getLong(0), row.getLong(1))).as("each node once").isNull();
    }
    return found;
  }

  /** The same by handing the least label on until nothing changes. */
  private static Map<Long, Long> expected(List<Row> edges) {
    Map<Long, Long> labels = new TreeMap<>();
    for (boolean changed = true; changed; ) {
      changed = false;
      for (Row edge : edges) {
        long least =
            Math.min(
                labels.getOrDefault(edge.getLong(0), edge.getLong(0)),
                labels.getOrDefault(edge.getLong(1), edge.getLong(1)));
        for (int end = 0; end < 2; end++) {
          Long before = labels.put(edge.getLong(end), least);
          changed |= before == null || before != least;
        }
      }
    }
    return labels;
  }

  @Test
  void randomGraphsAreTakenApartInAnyPartitioning() {
    Random random = new Random(7);
    List<Row> edges = new ArrayList<>();
    while (edges.size() < 300) {
      long node = random.nextInt(500) - 250;
      long other = random.nextInt(500) - 250;
      if (node != other) {
        edges.add(RowFactory.create(node, other));
      }
    }
    Map<Long, Long> expected = expected(edges);
    assertThat(components(edges, 1)).isEqualTo(expected);
    Collections.shuffle(edges, random);
    assertThat(components(edges, 5)).isEqualTo(expected);
  }

  @Test
  void aLongPathTakesFewRounds() {
    List<Row> path = new ArrayList<>();
    for (long node = 1; node < 1_000; node++) {
      path.add(RowFactory.create(node, node - 1));
    }
    assertThat(components(path, 3).values()).hasSize(1_000).containsOnly(0L);
    assertThat(rounds).hasValueLessThan(15);
  }

  @Test
  void noEdgesMakeNoComponents() {
    assertThat(components(List.of(), 1)).isEmpty();
  }
}
