package dev.muster.statistics;

import java.util.Arrays;

/**
 * An undirected network with weights, whose nodes are numbered from 0. It holds 12 bytes for each
 * end of an edge, and never changes.
 */
public final class Network {
  /** The neighbours of node v stand from {@code first[v]} up to {@code first[v + 1]}. */
  private final int[] first;

  private final int[] neighbours;
  private final double[] weights;
  private final double[] degrees;
  private final double totalDegree;

  /**
   * @param degrees weight of each node's ends of edges, those of edges to itself too
   */
  private Network(int[] first, int[] neighbours, double[] weights, double[] degrees) {
    this.first = first;
    this.neighbours = neighbours;
    this.weights = weights;
    this.degrees = degrees;
    double sum = 0;
    for (double degree : degrees) {
      sum += degree;
    }
    this.totalDegree = sum;
  }

  /** The number of nodes. */
  public int nodes() {
    return degrees.length;
  }

  /** The sum of the weights of a node's edges; an edge to itself counts twice. */
  public double weightedDegree(int node) {
    return degrees[node];
  }

  /** The sum of all weighted degrees: twice the weight of all edges. */
  public double totalDegree() {
    return totalDegree;
  }

  /** Where the ends of a node's edges to other nodes begin; they end before those of the next. */
  int begin(int node) {
    return first[node];
  }

  int end(int node) {
    return first[node + 1];
  }

  /** The node at the other end of an edge. */
  int neighbour(int at) {
    return neighbours[at];
  }

  double weight(int at) {
    return weights[at];
  }

  /**
   * The network of groups: the edges between two groups become one with their weights, those inside
   * a group one to itself.
   *
   * @param groups the group of each node
   * @param number how many groups there are, numbered from 0
   */
  Network of(int[] groups, int number) {
    GroupWeights links = new GroupWeights(number);
    Builder edges = new Builder();
    int[] order = byGroup(groups, number);
    for (int start = 0, stop; start < order.length; start = stop) {
      int group = groups[order[start]];
      links.clear();
      for (stop = start; stop < order.length && groups[order[stop]] == group; stop++) {
        for (int at = begin(order[stop]); at < end(order[stop]); at++) {
          if (groups[neighbours[at]] > group) {
            links.add(groups[neighbours[at]], weights[at]);
          }
        }
      }
      for (int i = 0; i < links.number(); i++) {
        edges.add(group, links.group(i), links.of(links.group(i)));
      }
    }
    double[] groupDegrees = new double[number];
    for (int node = 0; node < nodes(); node++) {
      groupDegrees[groups[node]] += degrees[node];
    }
    return edges.build(groupDegrees);
  }

  /** The nodes in the order of their groups, within a group in their own. */
  static int[] byGroup(int[] groups, int number) {
    int[] next = new int[number + 1];
    for (int group : groups) {
      next[group + 1]++;
    }
    Arrays.parallelPrefix(next, Integer::sum);
    int[] order = new int[groups.length];
    for (int node = 0; node < groups.length; node++) {
      order[next[groups[node]]++] = node;
    }
    return order;
  }

  /** Takes a network's edges one by one. */
  public static final class Builder {
    private int[] from = new int[16];
    private int[] to = new int[16];
    private double[] weights = new double[16];
    private int edges;
    private int nodes;

    /**
     * Adds an edge.
     *
     * @param from one node, from 0
     * @param to another; no edge between the two was added before
     * @param weight more than 0, and finite
     * @throws IllegalArgumentException if the nodes are the same or the weight is none
     */
    public void add(int from, int to, double weight) {
      if (from == to || Math.min(from, to) < 0 || !(weight > 0) || Double.isInfinite(weight)) {
        throw new IllegalArgumentException(
            "Cannot add an edge from %d to %d of weight %s (two nodes from 0, weight > 0)"
                .formatted(from, to, weight));
      }
      if (edges == weights.length) {
        this.from = Arrays.copyOf(this.from, 2 * edges);
        this.to = Arrays.copyOf(this.to, 2 * edges);
        weights = Arrays.copyOf(weights, 2 * edges);
      }
      this.from[edges] = from;
      this.to[edges] = to;
      weights[edges++] = weight;
      nodes = Math.max(nodes, Math.max(from, to) + 1);
    }

    /** The number of edges so far. */
    public int edges() {
      return edges;
    }

    /** The network of these edges, with nodes up to the greatest that an edge has. */
    public Network build() {
      double[] degrees = new double[nodes];
      for (int edge = 0; edge < edges; edge++) {
        degrees[from[edge]] += weights[edge];
        degrees[to[edge]] += weights[edge];
      }
      return build(degrees);
    }

    private Network build(double[] degrees) {
      int[] first = new int[degrees.length + 1];
      for (int edge = 0; edge < edges; edge++) {
        first[from[edge] + 1]++;
        first[to[edge] + 1]++;
      }
      Arrays.parallelPrefix(first, Integer::sum);
      int[] next = first.clone();
      int[] neighbours = new int[2 * edges];
      double[] both = new double[2 * edges];
      for (int edge = 0; edge < edges; edge++) {
        int there = next[from[edge]]++;
        neighbours[there] = to[edge];
        both[there] = weights[edge];
        int back = next[to[edge]]++;
        neighbours[back] = from[edge];
        both[back] = weights[edge];
      }
      return new Network(first, neighbours, both, degrees);
    }
  }
}
