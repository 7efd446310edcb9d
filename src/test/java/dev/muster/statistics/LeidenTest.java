package dev.muster.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LeidenTest {
  /** Friendships in a karate club (Zachary 1977), its members numbered from 0. */
  private static final String KARATE_CLUB =
      """
      0-1 0-2 0-3 0-4 0-5 0-6 0-7 0-8 0-10 0-11 0-12 0-13 0-17 0-19 0-21 0-31 1-2 1-3 1-7 1-13
      1-17 1-19 1-21 1-30 2-3 2-7 2-8 2-9 2-13 2-27 2-28 2-32 3-7 3-12 3-13 4-6 4-10 5-6 5-10 5-16
      6-16 8-30 8-32 8-33 9-33 13-33 14-32 14-33 15-32 15-33 18-32 18-33 19-33 20-32 20-33 22-32
      22-33 23-25 23-27 23-29 23-32 23-33 24-25 24-27 24-31 25-31 26-29 26-33 27-33 28-31 28-33
      29-32 29-33 30-32 30-33 31-32 31-33 32-33
      """;

  @Test
  void theBestPartsOfZacharysKarateClubAreFound() {
    Network club = Networks.of(KARATE_CLUB);
    int[] found = Leiden.communities(club, 1);
    // The greatest there is, by the exhaustive search of Brandes et al. (2008).
    assertThat(Modularity.of(club, found)).isCloseTo(0.4198, within(5e-5));
    assertThat(Arrays.stream(found).distinct().count()).isEqualTo(4);
  }

  @Test
  void plantedCommunitiesAreFound() {
    Random random = new Random(1);
    for (int n = 0; n < 100; n++) {
      int[] groups = IntStream.range(0, 80).map(node -> node / 20).toArray();
      Network network = Networks.planted(groups, 0.5, 0.02, random);
      int[] found = Leiden.communities(network, n);
      assertThat(found).as("network %d", n).isEqualTo(groups);
    }
  }

  @Test
  void partsWithoutALinkAreCommunitiesOfTheirOwn() {
    Network network = Networks.of("0-1 2-3 3-4 2-4 5-6*9");
    assertThat(Leiden.communities(network, 1)).containsExactly(0, 0, 1, 1, 1, 2, 2);
  }

  @Test
  void ofSmallNetworksMostlyTheBestOfAllPartsIsFound() {
    Random random = new Random(3);
    int best = 0;
    double found = 0;
    double greatest = 0;
    for (int n = 0; n < 300; n++) {
      Network network = Networks.planted(new int[8], 0.2 + 0.6 * random.nextDouble(), 0, random);
      double reached = Modularity.of(network, Leiden.communities(network, 1));
      double most = greatest(network, new int[8], 0, 0);
      assertThat(reached).isLessThan(most + 1e-12);
      best += reached > most - 1e-9 ? 1 : 0;
      found += reached;
      greatest += most;
    }
    assertThat(found / greatest).as("share of the greatest").isGreaterThan(0.97);
    assertThat(best).as("of 300").isGreaterThan(240);
  }

  /** The greatest modularity of all ways to part the nodes, from a node on. */
  private static double greatest(Network network, int[] groups, int node, int used) {
    if (node == groups.length) {
      return Modularity.of(network, groups);
    }
    double greatest = -1;
    for (int group = 0; group <= used; group++) {
      groups[node] = group;
      greatest = Math.max(greatest, greatest(network, groups, node + 1, Math.max(used, group + 1)));
    }
    return greatest;
  }

  @Test
  void communitiesHangTogetherAndNoNodeGainsByAMove() {
    Random random = new Random(4);
    for (int n = 0; n < 100; n++) {
      int[] groups = random.ints(60, 0, 6).toArray();
      Network network = Networks.planted(groups, 0.2, 0.05, random);
      int[] found = Leiden.communities(network, n);
      assertThat(connectedParts(network, found)).isEqualTo(Arrays.stream(found).distinct().count());
      double reached = Modularity.of(network, found);
      for (int node = 0; node < found.length; node++) {
        int own = found[node];
        for (int at = network.begin(node); at < network.end(node); at++) {
          found[node] = found[network.neighbour(at)];
          assertThat(Modularity.of(network, found)).isLessThan(reached + 1e-8);
          found[node] = own;
        }
      }
    }
  }

  /** Parts that hang together by edges inside communities. */
  private static int connectedParts(Network network, int[] communities) {
    boolean[] seen = new boolean[network.nodes()];
    int parts = 0;
    for (int start = 0; start < seen.length; start++) {
      if (seen[start]) {
        continue;
      }
      parts++;
      Deque<Integer> next = new ArrayDeque<>();
      next.add(start);
      while (!next.isEmpty()) {
        int node = next.remove();
        if (!seen[node]) {
          seen[node] = true;
          for (int at = network.begin(node); at < network.end(node); at++) {
            if (communities[network.neighbour(at)] == communities[node]) {
              next.add(network.neighbour(at));
            }
          }
        }
      }
    }
    return parts;
  }

  @Test
  void theSameSeedMakesTheSameCommunities() {
    Random random = new Random(5);
    Network network = Networks.planted(random.ints(300, 0, 9).toArray(), 0.1, 0.02, random);
    assertThat(Leiden.communities(network, 7)).isEqualTo(Leiden.communities(network, 7));
  }

  @Test
  void aHundredThousandEdgesAreTakenApartInSeconds() {
    Random random = new Random(6);
    Network.Builder edges = new Network.Builder();
    int groups = 200;
    int size = 50;
    for (int a = 0; a < groups * size; a++) {
      for (int n = 0; n < 10; n++) {
        // Nine of ten edges stay in the group; each goes from the lesser to the greater node.
        int b = a + 1 + (n < 9 ? random.nextInt(size) : random.nextInt(groups * size));
        boolean inside = n < 9 && b / size == a / size;
        if (inside || n == 9 && b < groups * size) {
          edges.add(a, b, 1 - 0.05 * n);
        }
      }
    }
    Network network = edges.build();
    assertThat(edges.edges()).isGreaterThan(40_000);
    long start = System.nanoTime();
    int[] found = Leiden.communities(network, 1);
    assertThat((System.nanoTime() - start) / 1e9).isLessThan(20);
    assertThat(Modularity.of(network, found)).isGreaterThan(0.8);
  }

  @Test
  void noEdgesMakeNoCommunities() {
    assertThat(Leiden.communities(new Network.Builder().build(), 1)).isEmpty();
  }
}
