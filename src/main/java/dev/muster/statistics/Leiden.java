package dev.muster.statistics;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Finds the communities of a network by modularity. Traag, Waltman and van Eck, <i>From Louvain to
 * Leiden: guaranteeing well-connected communities</i> (2019): nodes move to the neighbouring
 * community that gains most; each community is then built anew from single nodes, so that one that
 * holds together badly falls apart; the parts are the nodes of the next, smaller network. This goes
 * on until no node moves, and all of it again from what was found, while that gains. In the second
 * step a node joins the part that gains most; the paper draws one by chance, of those that gain.
 *
 * <p>Parts of a network that no edge links share no community. The answer hangs on the network, the
 * numbers of its nodes, the order of its edges, and the seed.
 */
public final class Leiden {
  private static final int MOST_PASSES = 10;

  /** Modularity that one more pass has to gain. */
  private static final double LEAST_GAIN = 1e-9;

  private final SplittableRandom random;

  private Leiden(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /**
   * The community of each node, numbered from 0 without gaps, in the order of their first nodes.
   *
   * @param seed of the order in which nodes are looked at
   */
  public static int[] communities(Network network, long seed) {
    Leiden leiden = new Leiden(seed);
    int[] best = singles(network.nodes());
    double reached = Modularity.of(network, best);
    for (int pass = 0; pass < MOST_PASSES; pass++) {
      int[] found = leiden.pass(network, best);
      double modularity = Modularity.of(network, found);
      if (!(modularity > reached + LEAST_GAIN)) {
        break;
      }
      best = found;
      reached = modularity;
    }
    return best;
  }

  private static int[] singles(int nodes) {
    int[] groups = new int[nodes];
    Arrays.setAll(groups, node -> node);
    return groups;
  }

  /** Communities of at least the modularity of those given. */
  private int[] pass(Network network, int[] start) {
    int[] partOf = singles(network.nodes());
    Network parts = network;
    int[] communities = start;
    while (true) {
      communities = renumbered(LocalMoving.of(parts, communities, shuffled(parts.nodes())));
      int[] order = shuffled(parts.nodes());
      int[] refined = renumbered(Refinement.of(parts, communities, number(communities), order));
      int fewer = number(refined);
      if (fewer == parts.nodes()) {
        break;
      }
      int[] ofRefined = new int[fewer];
      for (int part = 0; part < refined.length; part++) {
        ofRefined[refined[part]] = communities[part];
      }
      for (int node = 0; node < partOf.length; node++) {
        partOf[node] = refined[partOf[node]];
      }
      parts = parts.of(refined, fewer);
      communities = ofRefined;
    }
    int[] found = new int[network.nodes()];
    for (int node = 0; node < found.length; node++) {
      found[node] = communities[partOf[node]];
    }
    return renumbered(found);
  }

  private int[] shuffled(int nodes) {
    int[] order = singles(nodes);
    for (int last = nodes - 1; last > 0; last--) {
      int other = random.nextInt(last + 1);
      int node = order[last];
      order[last] = order[other];
      order[other] = node;
    }
    return order;
  }

  private static int number(int[] groups) {
    return Arrays.stream(groups).max().orElse(-1) + 1;
  }

  /** The same groups, numbered from 0 without gaps in the order of their first nodes. */
  private static int[] renumbered(int[] groups) {
    int[] numbers = new int[number(groups)];
    Arrays.fill(numbers, -1);
    int[] renumbered = new int[groups.length];
    int next = 0;
    for (int node = 0; node < groups.length; node++) {
      if (numbers[groups[node]] < 0) {
        numbers[groups[node]] = next++;
      }
      renumbered[node] = numbers[groups[node]];
    }
    return renumbered;
  }
}
