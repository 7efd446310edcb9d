package dev.muster.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ContingencyTableTest {
  private static final Offset<Double> CLOSE = within(1e-9);

  /** O = 10, R1 = 30, C1 = 20, N = 100: E = 6; worked by hand from the formulas in the docs. */
  private final ContingencyTable table = new ContingencyTable(10, 30, 20, 100);

  @Test
  void measuresEqualThoseWorkedByHand() {
    assertThat(table.expected()).isCloseTo(6, CLOSE);
    assertThat(table.npmi()).isCloseTo(Math.log(10 / 6.0) / Math.log(10), CLOSE);
    double g =
        2
            * (10 * Math.log(10 / 6.0)
                + 20 * Math.log(20 / 24.0)
                + 10 * Math.log(10 / 14.0)
                + 60 * Math.log(60 / 56.0));
    assertThat(table.logLikelihood()).isCloseTo(g, CLOSE);
    assertThat(table.tScore()).isCloseTo(4 / Math.sqrt(10), CLOSE);
    assertThat(table.logDice()).isCloseTo(14 + Math.log(20 / 50.0) / Math.log(2), CLOSE);
  }

  @Test
  void pValueOfLargeCountsIsThatOfChiSquared() {
    // 2 * (1 - Phi(sqrt(G²))) with G² = 4.4734, so with Phi(2.11503) = 0.98279 of the normal table.
    double g = table.logLikelihood();
    assertThat(g).isCloseTo(4.4734, within(1e-4));
    assertThat(table.pValue()).isCloseTo(0.03443, within(2e-5));
  }

  @Test
  void pValueOfSmallCountsIsFishers() {
    // The lady tasting tea, 3 of 4: two-sided p is 34/70.
    assertThat(new ContingencyTable(3, 4, 4, 8).pValue()).isCloseTo(34.0 / 70, CLOSE);
    assertThat(new ContingencyTable(4, 4, 4, 8).pValue()).isCloseTo(2.0 / 70, CLOSE);
  }

  @Test
  void theSignTellsAttractionFromRepulsion() {
    assertThat(new ContingencyTable(2, 30, 20, 100).logLikelihood()).isNegative();
    assertThat(new ContingencyTable(6, 30, 20, 100).logLikelihood()).isCloseTo(0, CLOSE);
    assertThat(new ContingencyTable(0, 5, 5, 20).npmi()).isEqualTo(-1);
    assertThat(new ContingencyTable(5, 5, 5, 20).npmi()).isCloseTo(1, CLOSE);
    assertThat(new ContingencyTable(5, 5, 5, 5).npmi()).isEqualTo(1);
  }

  @Test
  void tablesWithoutChoiceSayNothing() {
    assertThat(new ContingencyTable(5, 5, 7, 7).pValue()).isEqualTo(1);
    assertThat(new ContingencyTable(5, 5, 7, 7).logLikelihood()).isZero();
  }

  @Test
  void extremeTablesKeepTheirSmallPValues() {
    double p = new ContingencyTable(5_000, 6_000, 6_000, 1_000_000).pValue();
    assertThat(p).isBetween(0.0, 1e-300);
    assertThat(new ContingencyTable(60, 100, 100, 1_000).pValue()).isPositive().isLessThan(1e-30);
  }

  @Test
  void impossibleCountsAreRefused() {
    assertThatThrownBy(() -> new ContingencyTable(3, 2, 5, 10)).hasMessageContaining("nAb 3, nA 2");
    assertThatThrownBy(() -> new ContingencyTable(3, 5, 5, 5)).hasMessageContaining("n 5");
  }
}
