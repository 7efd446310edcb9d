package dev.muster.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * How much text went through a finder, and in how much CPU time: the time on the clock tells little
 * on a machine that does other things too.
 */
@AuxCounters(AuxCounters.Type.OPERATIONS)
@State(Scope.Thread)
public class Volume {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  public long tokens;
  public long bytes;
  public long cpuNanos;
  private long start;

  /** Starts the clock of an iteration. */
  @Setup(Level.Iteration)
  public void begin() {
    start = THREADS.getCurrentThreadCpuTime();
  }

  /** Reads the clock of an iteration. */
  @TearDown(Level.Iteration)
  public void end() {
    cpuNanos += THREADS.getCurrentThreadCpuTime() - start;
  }

  Articles.Prepared count(Articles.Prepared article) {
    tokens += article.tokens().size();
    bytes += article.bytes();
    return article;
  }
}
