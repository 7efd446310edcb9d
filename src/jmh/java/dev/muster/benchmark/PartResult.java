package dev.muster.benchmark;

/**
 * What one part of a case cost.
 *
 * @param part its name
 * @param tasks tasks that ended
 * @param cpuSeconds CPU time of the tasks, as Spark measures it
 * @param collectionSeconds time in which the collector of garbage held up the tasks
 * @param inputBytes bytes read from files
 * @param shuffleBytes bytes written for other tasks to read
 * @param spilledBytes bytes written to disk for want of memory
 * @param outputBytes bytes written to files
 */
public record PartResult(
    String part,
    long tasks,
    double cpuSeconds,
    double collectionSeconds,
    long inputBytes,
    long shuffleBytes,
    long spilledBytes,
    long outputBytes) {}
