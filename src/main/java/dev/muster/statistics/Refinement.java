package dev.muster.statistics;

import java.util.Arrays;

/**
 * Builds each community anew from single nodes. A node that is well linked to its community joins
 * the part of it where modularity gains most, among those parts that are well linked themselves;
 * nodes that have company stay. Well linked means by no less weight to the rest of the community
 * than their degrees let expect.
 */
final class Refinement {
  private final Network network;
  private final int[] communities;
  private final double[] communityDegrees;
  private final int[] parts;
  private final int[] sizes;
  private final double[] degrees;

  /** The weight that links each part to the rest of its community. */
  private final double[] outward;

  private final GroupWeights links;

  private Refinement(Network network, int[] communities, int number) {
    int nodes = network.nodes();
    this.network = network;
    this.communities = communities;
    this.communityDegrees = new double[number];
    this.parts = new int[nodes];
    this.sizes = new int[nodes];
    this.degrees = new double[nodes];
    this.outward = new double[nodes];
    this.links = new GroupWeights(nodes);
    Arrays.fill(sizes, 1);
    for (int node = 0; node < nodes; node++) {
      parts[node] = node;
      degrees[node] = network.weightedDegree(node);
      communityDegrees[communities[node]] += degrees[node];
      for (int at = network.begin(node); at < network.end(node); at++) {
        if (communities[network.neighbour(at)] == communities[node]) {
          outward[node] += network.weight(at);
        }
      }
    }
  }

  /**
   * @param communities of each node, numbered from 0
   * @param number how many
   * @param order all nodes, as they are looked at
   * @return the part of each node, with numbers below the number of nodes; all nodes of a part are
   *     of one community and hang together
   */
  static int[] of(Network network, int[] communities, int number, int[] order) {
    Refinement refinement = new Refinement(network, communities, number);
    for (int node : order) {
      refinement.merge(node);
    }
    return refinement.parts;
  }

  private void merge(int node) {
    if (sizes[parts[node]] > 1 || !isWellLinked(node, communities[node])) {
      return;
    }
    links.clear();
    for (int at = network.begin(node); at < network.end(node); at++) {
      int neighbour = network.neighbour(at);
      if (communities[neighbour] == communities[node]) {
        links.add(parts[neighbour], network.weight(at));
      }
    }
    int best = -1;
    double most = 0;
    for (int i = 0; i < links.number(); i++) {
      int part = links.group(i);
      double gain = links.of(part) - degrees[node] * degrees[part] / network.totalDegree();
      if (gain > most && isWellLinked(part, communities[node])) {
        best = part;
        most = gain;
      }
    }
    if (best >= 0) {
      join(node, best);
    }
  }

  /** Whether a part is linked to the rest of its community as much as by chance, or more. */
  private boolean isWellLinked(int part, int community) {
    double rest = communityDegrees[community] - degrees[part];
    return outward[part] >= degrees[part] * rest / network.totalDegree();
  }

  private void join(int node, int part) {
    outward[part] += outward[node] - 2 * links.of(part);
    degrees[part] += degrees[node];
    sizes[part]++;
    sizes[node] = 0;
    parts[node] = part;
  }
}
