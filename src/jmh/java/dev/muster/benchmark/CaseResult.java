package dev.muster.benchmark;

import java.util.List;

/**
 * What one run of a case cost.
 *
 * @param wallSeconds from the start of the Spark application to its end
 * @param processCpuSeconds CPU time of the whole process: driver, compiler and collector too
 * @param peakMemoryBytes the most memory that the process held, as the operating system counts it;
 *     0 where that is not told
 * @param peakLiveBytes the most that was left on the heap after a collection of garbage
 * @param parts the parts, in order of their start
 */
public record CaseResult(
    double wallSeconds,
    double processCpuSeconds,
    long peakMemoryBytes,
    long peakLiveBytes,
    List<PartResult> parts) {

  /** CPU time of all tasks. */
  double cpuSeconds() {
    return parts.stream().mapToDouble(PartResult::cpuSeconds).sum();
  }

  long shuffleBytes() {
    return parts.stream().mapToLong(PartResult::shuffleBytes).sum();
  }

  long outputBytes() {
    return parts.stream().mapToLong(PartResult::outputBytes).sum();
  }
}
