package dev.muster.statistics;

/** How much more of a network's weight lies inside communities than its degrees let expect. */
public final class Modularity {
  private Modularity() {}

  /**
   * {@code Q = Σ_c (w_c / w - (d_c / 2w)²)}: of each community {@code c} the weight {@code w_c} of
   * the edges inside it and the sum {@code d_c} of its weighted degrees, beside the weight {@code
   * w} of all edges. Newman, <i>Analysis of Weighted Networks</i> (2004), with communities summed
   * up as in Clauset, Newman and Moore (2004). From -0.5 to less than 1; 0 if all nodes are one
   * community.
   *
   * @param communities the community of each node, numbered from 0
   * @return NaN for a network without edges
   * @throws IllegalArgumentException if there are more or fewer nodes than communities were given
   *     for
   */
  public static double of(Network network, int[] communities) {
    if (communities.length != network.nodes()) {
      throw new IllegalArgumentException(
          "Cannot tell the modularity of %d nodes with communities of %d"
              .formatted(network.nodes(), communities.length));
    }
    double inside = 0;
    int number = 0;
    for (int node = 0; node < network.nodes(); node++) {
      number = Math.max(number, communities[node] + 1);
      for (int at = network.begin(node); at < network.end(node); at++) {
        if (communities[network.neighbour(at)] == communities[node]) {
          inside += network.weight(at);
        }
      }
    }
    double[] degrees = new double[number];
    for (int node = 0; node < network.nodes(); node++) {
      degrees[communities[node]] += network.weightedDegree(node);
    }
    double expected = 0;
    for (double degree : degrees) {
      double share = degree / network.totalDegree();
      expected += share * share;
    }
    return inside / network.totalDegree() - expected;
  }
}
