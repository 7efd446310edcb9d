package dev.muster.benchmark;

import java.util.List;
import java.util.Locale;

/**
 * Least, middle and greatest of some measurements.
 *
 * @param median of an even number of measurements the mean of the two in the middle
 */
public record Spread(double min, double median, double max) {
  static Spread of(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int half = sorted.size() / 2;
    double median =
        sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    return new Spread(sorted.get(0), median, sorted.get(sorted.size() - 1));
  }

  /** As {@code 11.9 - 12.0 - 12.4}. */
  @Override
  public String toString() {
    String format = max < 10 ? "%.2f - %.2f - %.2f" : "%.1f - %.1f - %.1f";
    return String.format(Locale.ROOT, format, min, median, max);
  }
}
