package dev.muster.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Measures on random tables against other people's programs, and against whole numbers. */
class AssociationGoldenTest {
  /** Made by {@code src/test/python/association_golden.py} with SciPy. */
  private static final Path GOLDEN = Path.of("src/test/resources/statistics/association.tsv");

  /** Equal to 1e-9, relative to values above 1. */
  private static void close(double ours, double theirs, String what) {
    assertThat(ours).as(what).isCloseTo(theirs, within(1e-9 * Math.max(Math.abs(theirs), 1)));
  }

  /** Equal to 1e-9 of the probability itself, as small as doubles go. */
  private static void closeProbability(double ours, double theirs, String what) {
    assertThat(ours).as(what).isCloseTo(theirs, within(Math.max(1e-9 * theirs, 1e-300)));
  }

  @Test
  void measuresEqualThoseOfSciPyAndAmScore() throws IOException {
    List<String> lines = Files.readAllLines(GOLDEN);
    assertThat(lines).hasSize(1_001);
    int exact = 0;
    for (String line : lines.subList(1, lines.size())) {
      String[] values = line.split("\t");
      ContingencyTable table =
          new ContingencyTable(
              Long.parseLong(values[0]),
              Long.parseLong(values[1]),
              Long.parseLong(values[2]),
              Long.parseLong(values[3]));
      close(table.npmi(), Double.parseDouble(values[4]), "npmi of " + table);
      close(table.logLikelihood(), Double.parseDouble(values[5]), "G2 of " + table);
      close(table.tScore(), Double.parseDouble(values[6]), "t-score of " + table);
      close(table.logDice(), Double.parseDouble(values[7]), "logDice of " + table);
      double fisher = Double.parseDouble(values[9]);
      closeProbability(table.fisher(), fisher, "Fisher's p of " + table);
      boolean small = table.pValue() == table.fisher();
      exact += small ? 1 : 0;
      closeProbability(
          table.pValue(), small ? fisher : Double.parseDouble(values[8]), "p-value of " + table);
    }
    assertThat(exact).isBetween(200, 800);
  }

  /** All tables with the same margins, as whole numbers of ways to fill them. */
  @Test
  void fishersTestEqualsCountingTheWays() {
    Random random = new Random(5);
    for (int n = 0; n < 1_000; n++) {
      int all = 2 + random.nextInt(120);
      int a = 1 + random.nextInt(all - 1);
      int b = 1 + random.nextInt(all - 1);
      int least = Math.max(0, a + b - all);
      int both = least + random.nextInt(Math.min(a, b) - least + 1);
      BigInteger here = ways(both, a, b, all);
      BigInteger sum = BigInteger.ZERO;
      for (int k = least; k <= Math.min(a, b); k++) {
        BigInteger there = ways(k, a, b, all);
        sum = there.compareTo(here) <= 0 ? sum.add(there) : sum;
      }
      double p =
          new BigDecimal(sum)
              .divide(new BigDecimal(choose(all, b)), MathContext.DECIMAL64)
              .doubleValue();
      double ours = new ContingencyTable(both, a, b, all).fisher();
      assertThat(ours / p).as("%d %d %d %d", both, a, b, all).isCloseTo(1, within(1e-9));
    }
  }

  private static BigInteger ways(int both, int a, int b, int all) {
    return choose(a, both).multiply(choose(all - a, b - both));
  }

  private static BigInteger choose(int n, int k) {
    BigInteger ways = BigInteger.ONE;
    for (int i = 1; i <= k; i++) {
      ways = ways.multiply(BigInteger.valueOf(n - k + i)).divide(BigInteger.valueOf(i));
    }
    return ways;
  }

  /** G² to 60 digits, from logarithms of whole numbers. */
  @Test
  void logLikelihoodKeepsItsDigitsNearIndependence() {
    Random random = new Random(6);
    for (int n = 0; n < 300; n++) {
      long a = 1_000 + random.nextInt(100_000);
      long b = 1_000 + random.nextInt(100_000);
      long all = 1_000_000 + random.nextInt(9_000_000);
      long both = Math.max(1, a * b / all + random.nextInt(9) - 4);
      double exact =
          2
              * term(both, all, a, b)
                  .add(term(a - both, all, a, all - b))
                  .add(term(b - both, all, all - a, b))
                  .add(term(all - a - b + both, all, all - a, all - b))
                  .doubleValue();
      double ours = Math.abs(new ContingencyTable(both, a, b, all).logLikelihood());
      assertThat(ours).isCloseTo(exact, within(1e-9 * Math.max(1e-3, exact)));
    }
  }

  private static BigDecimal term(long observed, long all, long row, long column) {
    BigDecimal ratio =
        BigDecimal.valueOf(observed)
            .multiply(BigDecimal.valueOf(all))
            .divide(BigDecimal.valueOf(row).multiply(BigDecimal.valueOf(column)), DIGITS);
    return BigDecimal.valueOf(observed).multiply(ln(ratio), DIGITS);
  }

  private static final MathContext DIGITS = new MathContext(60);

  /**
   * The logarithm by {@code ln x = 2 artanh((x-1)/(x+1))}, after taking roots until x is near 1.
   */
  private static BigDecimal ln(BigDecimal x) {
    BigDecimal root = x;
    BigDecimal factor = BigDecimal.valueOf(2);
    while (root.subtract(BigDecimal.ONE).abs().doubleValue() > 0.1) {
      root = root.sqrt(DIGITS);
      factor = factor.multiply(BigDecimal.valueOf(2));
    }
    BigDecimal v = root.subtract(BigDecimal.ONE).divide(root.add(BigDecimal.ONE), DIGITS);
    BigDecimal square = v.multiply(v, DIGITS);
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal power = v;
    for (int j = 1; j < 60; j += 2) {
      sum = sum.add(power.divide(BigDecimal.valueOf(j), DIGITS));
      power = power.multiply(square, DIGITS);
    }
    return sum.multiply(factor, DIGITS);
  }
}
