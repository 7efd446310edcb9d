package dev.muster.spark;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** How long each stage of a run took. */
final class Stopwatch {
  private final Instant started = Instant.now();
  private final long start = System.nanoTime();
  private final Map<String, Double> laps = new LinkedHashMap<>();
  private long last = start;

  /** Ends a stage. */
  void lap(String stage) {
    long now = System.nanoTime();
    laps.put(stage, seconds(last, now));
    last = now;
  }

  /** Seconds of each stage that ended, in order. */
  Map<String, Double> laps() {
    return laps;
  }

  Instant started() {
    return started;
  }

  /** Seconds since the start. */
  double seconds() {
    return seconds(start, System.nanoTime());
  }

  private static double seconds(long from, long to) {
    return Math.round((to - from) / 1e6) / 1e3;
  }
}
