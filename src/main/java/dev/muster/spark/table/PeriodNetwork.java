package dev.muster.spark.table;

import dev.muster.statistics.Leiden;
import dev.muster.statistics.Modularity;
import dev.muster.statistics.Network;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** The network of one period's significant pairs, and the communities in it. */
final class PeriodNetwork {
  /** Any number would do; the same one makes the same communities. */
  private static final long SEED = 1;

  /** An entity of the network. */
  private record Member(String id, String name, String type) {}

  private final String period;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Member> members = new ArrayList<>();
  private final Network.Builder edges = new Network.Builder();
  private long leftOut;

  /**
   * @param pairs ids, names and types of both, and the weight; in an order that hangs on nothing
   *     but the pairs, the strongest first
   * @param mostEdges edges at most; further pairs are counted only
   */
  PeriodNetwork(String period, Iterator<Row> pairs, int mostEdges) {
    this.period = period;
    while (pairs.hasNext()) {
      Row pair = pairs.next();
      if (edges.edges() < mostEdges) {
        edges.add(number(pair, 'a'), number(pair, 'b'), pair.<Double>getAs("npmi"));
      } else {
        leftOut++;
      }
    }
  }

  private int number(Row pair, char side) {
    String id = pair.getAs("entity_" + side);
    Integer known = numbers.putIfAbsent(id, members.size());
    if (known == null) {
      members.add(new Member(id, pair.getAs("name_" + side), pair.getAs("type_" + side)));
      return members.size() - 1;
    }
    return known;
  }

  /** A row of {@link Communities} for each entity of the network. */
  Iterator<Row> rows() {
    Network network = edges.build();
    int[] communities = Leiden.communities(network, SEED);
    double modularity = Modularity.of(network, communities);
    int[] ranks = ranks(network, communities);
    return IntStream.range(0, network.nodes())
        .mapToObj(
            node ->
                RowFactory.create(
                    period,
                    members.get(node).id(),
                    members.get(node).name(),
                    members.get(node).type(),
                    ranks[communities[node]],
                    network.weightedDegree(node),
                    (long) edges.edges(),
                    leftOut,
                    modularity))
        .iterator();
  }

  /**
   * The rank of each community by its weighted degrees, from 1; of equals, the first one's first.
   */
  private static int[] ranks(Network network, int[] communities) {
    double[] degrees = new double[Arrays.stream(communities).max().orElse(-1) + 1];
    for (int node = 0; node < communities.length; node++) {
      degrees[communities[node]] += network.weightedDegree(node);
    }
    List<Integer> order =
        IntStream.range(0, degrees.length)
            .boxed()
            .sorted(Comparator.comparingDouble(community -> -degrees[community]))
            .toList();
    int[] ranks = new int[degrees.length];
    for (int place = 0; place < order.size(); place++) {
      ranks[order.get(place)] = place + 1;
    }
    return ranks;
  }
}
