package dev.muster.statistics;

/**
 * A run of batches in which something is seen more often than it usually is.
 *
 * @param first number of its first batch
 * @param last number of its last batch; not before {@code first}
 * @param hits how often it was seen in them
 * @param total all units in them
 * @param weight how much cheaper the run is explained by the higher rate than by the usual one, in
 *     nats; more than 0. The greater, the surer and the longer the burst
 */
public record Burst(int first, int last, long hits, long total, double weight) {}
