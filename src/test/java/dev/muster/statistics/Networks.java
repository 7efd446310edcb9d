package dev.muster.statistics;

import java.util.Random;

/** Networks for tests. */
final class Networks {
  private Networks() {}

  /** A network of edges written {@code 0-1 1-2*3.5}: nodes, and a weight if it is not 1. */
  static Network of(String edges) {
    Network.Builder network = new Network.Builder();
    for (String edge : edges.strip().split("\\s+")) {
      String[] parts = edge.split("[-*]");
      double weight = parts.length > 2 ? Double.parseDouble(parts[2]) : 1;
      network.add(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), weight);
    }
    return network.build();
  }

  /**
   * A network of random weights in which nodes of one group are linked more often than others. A
   * path leads through all nodes, so that none is alone.
   *
   * @param groups the group of each node
   * @param inside chance of an edge between two nodes of one group; others have {@code outside}
   */
  static Network planted(int[] groups, double inside, double outside, Random random) {
    Network.Builder network = new Network.Builder();
    for (int a = 0; a < groups.length; a++) {
      for (int b = a + 1; b < groups.length; b++) {
        double chance = groups[a] == groups[b] ? inside : outside;
        if (random.nextDouble() < chance || b == a + 1) {
          network.add(a, b, 0.5 + random.nextDouble());
        }
      }
    }
    return network.build();
  }
}
