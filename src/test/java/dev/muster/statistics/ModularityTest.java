package dev.muster.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ModularityTest {
  private static final String TWO_TRIANGLES = "0-1 1-2 0-2 3-4 4-5 3-5 2-3";

  @Test
  void twoTrianglesByHand() {
    // Of 7 edges each triangle has 3 inside and 7 of all 14 ends.
    assertThat(Modularity.of(Networks.of(TWO_TRIANGLES), new int[] {0, 0, 0, 1, 1, 1}))
        .isCloseTo(2 * (3 / 7.0 - 0.25), within(1e-15));
  }

  @Test
  void weightsByHand() {
    // Weights 3, 1 and 4 on a path: inside 3 and 4 of 8, ends 7 and 9 of 16.
    assertThat(Modularity.of(Networks.of("0-1*3 1-2*1 2-3*4"), new int[] {0, 0, 1, 1}))
        .isCloseTo(7 / 8.0 - 49 / 256.0 - 81 / 256.0, within(1e-15));
  }

  @Test
  void oneCommunityHasNoneAndSinglesLess() {
    Network network = Networks.of(TWO_TRIANGLES);
    assertThat(Modularity.of(network, new int[6])).isCloseTo(0, within(1e-15));
    assertThat(Modularity.of(network, new int[] {0, 1, 2, 3, 4, 5}))
        .isCloseTo(-(4 * 4 + 2 * 9) / 196.0, within(1e-15));
  }

  @Test
  void withoutEdgesThereIsNone() {
    assertThat(Modularity.of(new Network.Builder().build(), new int[0])).isNaN();
  }

  @Test
  void itIsNewmansSumOverAllPairsOfNodes() {
    Random random = new Random(1);
    for (int n = 0; n < 500; n++) {
      int[] groups = random.ints(2 + random.nextInt(15), 0, 4).toArray();
      Network network = Networks.planted(groups, 0.6, 0.3, random);
      int[] communities = random.ints(groups.length, 0, 5).toArray();
      assertThat(Modularity.of(network, communities))
          .isCloseTo(overPairs(network, communities), within(1e-12));
    }
  }

  /** {@code Q = 1/2w Σ_ij (A_ij - k_i k_j / 2w) δ(c_i, c_j)}, as Newman (2004) writes it. */
  private static double overPairs(Network network, int[] communities) {
    int nodes = network.nodes();
    double[][] weights = new double[nodes][nodes];
    for (int i = 0; i < nodes; i++) {
      for (int at = network.begin(i); at < network.end(i); at++) {
        weights[i][network.neighbour(at)] += network.weight(at);
      }
    }
    double ends = Arrays.stream(weights).flatMapToDouble(Arrays::stream).sum();
    double sum = 0;
    for (int i = 0; i < nodes; i++) {
      for (int j = 0; j < nodes; j++) {
        if (communities[i] == communities[j]) {
          double expected = Arrays.stream(weights[i]).sum() * Arrays.stream(weights[j]).sum();
          sum += weights[i][j] - expected / ends;
        }
      }
    }
    return sum / ends;
  }

  @Test
  void theNetworkOfGroupsHasTheModularityOfTheGroups() {
    Random random = new Random(2);
    for (int n = 0; n < 200; n++) {
      int[] groups = random.ints(30, 0, 6).toArray();
      Network network = Networks.planted(groups, 0.5, 0.1, random);
      // What lies inside a group is no edge of the network of groups, but counts in its degree.
      Network ofGroups = network.of(groups, 6);
      double inside = 0;
      for (int group = 0; group < 6; group++) {
        inside += ofGroups.weightedDegree(group);
        for (int at = ofGroups.begin(group); at < ofGroups.end(group); at++) {
          inside -= ofGroups.weight(at);
        }
      }
      int[] each = {0, 1, 2, 3, 4, 5};
      assertThat(Modularity.of(ofGroups, each) + inside / network.totalDegree())
          .isCloseTo(Modularity.of(network, groups), within(1e-12));
    }
  }

  @Test
  void whatIsNoNetworkIsRefused() {
    Network.Builder network = new Network.Builder();
    assertThatIllegalArgumentException().isThrownBy(() -> network.add(1, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> network.add(-1, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> network.add(0, 1, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> network.add(0, 1, Double.NaN));
    network.add(0, 1, 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Modularity.of(network.build(), new int[3]));
  }
}
