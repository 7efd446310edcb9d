package dev.muster.statistics;

import java.util.Arrays;

/**
 * Moves single nodes to the neighbouring community, or to one of their own, where modularity gains
 * most, until none can gain. After a move only those neighbours are looked at again that are not of
 * the new community ("fast local moving").
 */
final class LocalMoving {
  /** Share of a node's weight that a move has to gain: more than sums of doubles can err. */
  private static final double LEAST_GAIN = 1e-10;

  private final Network network;
  private final int[] communities;
  private final double[] degrees;
  private final int[] sizes;
  private final GroupWeights links;

  /** Communities without a node, the next one last. */
  private final int[] empty;

  private int empties;

  private LocalMoving(Network network, int[] communities) {
    int nodes = network.nodes();
    this.network = network;
    this.communities = communities.clone();
    this.degrees = new double[nodes];
    this.sizes = new int[nodes];
    this.links = new GroupWeights(nodes);
    this.empty = new int[nodes];
    for (int node = 0; node < nodes; node++) {
      degrees[communities[node]] += network.weightedDegree(node);
      sizes[communities[node]]++;
    }
    for (int community = nodes - 1; community >= 0; community--) {
      if (sizes[community] == 0) {
        empty[empties++] = community;
      }
    }
  }

  /**
   * @param start communities to begin with, numbered from 0 and below the number of nodes
   * @param order all nodes, as they are first looked at
   * @return communities of no less modularity, with numbers below the number of nodes
   */
  static int[] of(Network network, int[] start, int[] order) {
    LocalMoving moving = new LocalMoving(network, start);
    moving.run(order);
    return moving.communities;
  }

  private void run(int[] order) {
    int nodes = order.length;
    int[] queue = order.clone();
    boolean[] waits = new boolean[nodes];
    Arrays.fill(waits, true);
    int head = 0;
    for (int waiting = nodes; waiting > 0; waiting--) {
      int node = queue[head];
      head = (head + 1) % nodes;
      waits[node] = false;
      if (!move(node)) {
        continue;
      }
      for (int at = network.begin(node); at < network.end(node); at++) {
        int neighbour = network.neighbour(at);
        if (!waits[neighbour] && communities[neighbour] != communities[node]) {
          waits[neighbour] = true;
          // The queue is a ring: each node waits in it once at most, so that it has room for all.
          queue[(head + waiting - 1) % nodes] = neighbour;
          waiting++;
        }
      }
    }
  }

  /** Moves a node to where it gains most; whether it moved. */
  private boolean move(int node) {
    links.clear();
    for (int at = network.begin(node); at < network.end(node); at++) {
      links.add(communities[network.neighbour(at)], network.weight(at));
    }
    int own = communities[node];
    leave(node, own);
    double degree = network.weightedDegree(node);
    int best = own;
    double most = gain(own, degree) + LEAST_GAIN * degree;
    for (int i = 0; i < links.number(); i++) {
      int community = links.group(i);
      double gain = gain(community, degree);
      if (gain > most || gain == most && best != own && community < best) {
        best = community;
        most = gain;
      }
    }
    if (most < 0) {
      best = empty[empties - 1];
    }
    join(node, best);
    return best != own;
  }

  /**
   * Gain in modularity, times the weight of all edges, if a node that is in no community joins one.
   */
  private double gain(int community, double degree) {
    return links.of(community) - degree * degrees[community] / network.totalDegree();
  }

  private void leave(int node, int community) {
    degrees[community] -= network.weightedDegree(node);
    if (--sizes[community] == 0) {
      degrees[community] = 0;
      empty[empties++] = community;
    }
  }

  private void join(int node, int community) {
    if (sizes[community]++ == 0) {
      // Either the last of the empty ones was chosen, or the one just left, which is the last.
      empties--;
    }
    degrees[community] += network.weightedDegree(node);
    communities[node] = community;
  }
}
