package dev.muster.benchmark;

import org.apache.spark.executor.TaskMetrics;

/** What the tasks of one part cost so far. */
final class Cost {
  private long tasks;
  private long cpuNanos;
  private long collectionMillis;
  private long inputBytes;
  private long shuffleBytes;
  private long spilledBytes;
  private long outputBytes;

  void add(TaskMetrics metrics) {
    tasks++;
    cpuNanos += metrics.executorCpuTime();
    collectionMillis += metrics.jvmGCTime();
    inputBytes += metrics.inputMetrics().bytesRead();
    shuffleBytes += metrics.shuffleWriteMetrics().bytesWritten();
    spilledBytes += metrics.diskBytesSpilled();
    outputBytes += metrics.outputMetrics().bytesWritten();
  }

  /** As it is written to the result of a case. */
  PartResult result(String part) {
    return new PartResult(
        part,
        tasks,
        cpuNanos / 1e9,
        collectionMillis / 1e3,
        inputBytes,
        shuffleBytes,
        spilledBytes,
        outputBytes);
  }
}
