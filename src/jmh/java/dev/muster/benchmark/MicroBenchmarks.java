package dev.muster.benchmark;

import java.util.Collection;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks of the finders and prints a table of them. */
public final class MicroBenchmarks {
  private MicroBenchmarks() {}

  /**
   * @param words the folder of the articles; then, if wanted, a pattern of the benchmarks' names
   */
  public static void main(String[] words) throws RunnerException {
    Options options =
        new OptionsBuilder()
            .include(words.length > 1 ? words[1] : FinderBenchmark.class.getName())
            .param("sources", words[0])
            .forks(1)
            .warmupIterations(3)
            .warmupTime(TimeValue.seconds(5))
            .measurementIterations(5)
            .measurementTime(TimeValue.seconds(5))
            .addProfiler(GCProfiler.class)
            .verbosity(VerboseMode.SILENT)
            .build();
    Collection<RunResult> results = new Runner(options).run();
    System.out.printf(
        "%-18s %10s %8s %12s %12s%n", "finder", "ns/token", "MB/s", "KB/article", "bytes/token");
    results.forEach(MicroBenchmarks::print);
  }

  /** Times are CPU times of the one thread. */
  private static void print(RunResult result) {
    @SuppressWarnings("rawtypes") // as JMH gives them
    Map<String, Result> measured = result.getSecondaryResults();
    double tokens = measured.get("tokens").getScore();
    double seconds = measured.get("cpuNanos").getScore() / 1e9;
    double allocated = measured.get("gc.alloc.rate.norm").getScore();
    double articles = result.getPrimaryResult().getScore();
    System.out.printf(
        "%-18s %10.1f %8.1f %12.1f %12.1f%n",
        result.getParams().getBenchmark().replaceAll(".*\\.", ""),
        1e9 * seconds / tokens,
        measured.get("bytes").getScore() / 1e6 / seconds,
        allocated / 1e3,
        allocated * articles / tokens);
  }
}
