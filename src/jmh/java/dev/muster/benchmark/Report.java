package dev.muster.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * Prints what the cases cost, writes it to {@code benchmark.json} and draws it over the size of the
 * corpus in {@code scaling.svg}: {@code Report FOLDER MEGABYTES COPIES SIZES CASES REPEAT MASTER
 * MEMORY}, as {@code jobs/benchmark.sh} calls it.
 */
public final class Report {
  private static final double MEGA = 1e6;

  private final ObjectMapper json = new ObjectMapper();
  private final PrintStream out = System.out;
  private final Path folder;
  private final int repeat;
  private final ScalingPlot plot = new ScalingPlot();

  private Report(Path folder, int repeat) {
    this.folder = folder;
    this.repeat = repeat;
  }

  /**
   * @param words as the class says
   */
  public static void main(String[] words) throws IOException {
    Report report = new Report(Path.of(words[0]), Integer.parseInt(words[5]));
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("measured_at", Instant.now().toString());
    all.put("java", System.getProperty("java.vm.version"));
    all.put("processors", Runtime.getRuntime().availableProcessors());
    all.put("master", words[6]);
    all.put("memory", words[7]);
    all.put("share_of_copies", words[2]);
    List<Object> sizes = new ArrayList<>();
    for (String size : words[3].split(" ")) {
      long megabytes = Long.parseLong(size) * Long.parseLong(words[1]);
      Path corpus = report.folder.resolve("corpus-" + megabytes + "MB-" + words[2] + ".jsonl");
      sizes.add(report.size(size, Files.size(corpus) / MEGA, words[4].split(" ")));
    }
    all.put("sizes", sizes);
    Path file = report.folder.resolve("benchmark.json");
    report.json.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), all);
    Files.writeString(report.folder.resolve("scaling.svg"), report.plot.svg());
    report.out.println("\nAll numbers: " + file);
  }

  private Map<String, Object> size(String size, double megabytes, String[] cases)
      throws IOException {
    out.printf("%n%sx: %.1f MB, %d runs; least - median - greatest%n", size, megabytes, repeat);
    Map<String, List<CaseResult>> byCase = new LinkedHashMap<>();
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("size", size);
    written.put("megabytes", megabytes);
    for (String name : cases) {
      List<CaseResult> runs = new ArrayList<>();
      for (int run = 1; run <= repeat; run++) {
        Path file = folder.resolve(name + "-" + size + "x-" + run + ".json");
        runs.add(json.readValue(file.toFile(), CaseResult.class));
      }
      byCase.put(name, runs);
      written.put(name, runs);
      describe(name, runs, megabytes);
      plot.add(name, megabytes, spread(runs, CaseResult::cpuSeconds));
    }
    written.put("ratios", ratios(byCase));
    byCase.forEach(
        (name, runs) -> {
          if (runs.get(0).parts().size() > 1) {
            parts(name, runs, megabytes);
          }
        });
    return written;
  }

  private void describe(String name, List<CaseResult> runs, double megabytes) {
    out.printf("%n%s%n", name);
    line("executor CPU, s", runs, CaseResult::cpuSeconds);
    line("MB/s per core", runs, r -> megabytes / r.cpuSeconds());
    line("process CPU, s", runs, CaseResult::processCpuSeconds);
    line("wall, s", runs, CaseResult::wallSeconds);
    line("peak memory, MB", runs, r -> r.peakMemoryBytes() / MEGA);
    line("peak live heap, MB", runs, r -> r.peakLiveBytes() / MEGA);
    line("shuffled, MB", runs, r -> r.shuffleBytes() / MEGA);
    line("written, MB", runs, r -> r.outputBytes() / MEGA);
  }

  private void line(String label, List<CaseResult> runs, ToDoubleFunction<CaseResult> measure) {
    out.printf("  %-22s %s%n", label, spread(runs, measure));
  }

  private static <T> Spread spread(List<T> runs, ToDoubleFunction<T> measure) {
    return Spread.of(runs.stream().map(measure::applyAsDouble).toList());
  }

  /** Executor CPU of the job in that of each other case, run by run. */
  private Map<String, Spread> ratios(Map<String, List<CaseResult>> byCase) {
    Map<String, Spread> ratios = new LinkedHashMap<>();
    List<CaseResult> job = byCase.get("job");
    if (job == null) {
      return ratios;
    }
    out.println();
    byCase.forEach(
        (name, runs) -> {
          if (runs != job) {
            List<Double> perRun = new ArrayList<>();
            for (int run = 0; run < repeat; run++) {
              perRun.add(job.get(run).cpuSeconds() / runs.get(run).cpuSeconds());
            }
            ratios.put("job/" + name, Spread.of(perRun));
            out.printf("job/%-20s %s%n", name, ratios.get("job/" + name));
          }
        });
    return ratios;
  }

  private void parts(String name, List<CaseResult> runs, double megabytes) {
    Set<String> names = new LinkedHashSet<>();
    runs.forEach(run -> run.parts().forEach(part -> names.add(part.part())));
    double all = spread(runs, CaseResult::cpuSeconds).median();
    out.printf(
        "%n%-22s %24s %6s %7s %9s %9s%n",
        "part of " + name, "executor CPU, s", "share", "MB/s", "shuffled", "written");
    for (String partName : names) {
      List<PartResult> part =
          runs.stream()
              .flatMap(run -> run.parts().stream())
              .filter(p -> p.part().equals(partName))
              .toList();
      Spread cpu = spread(part, PartResult::cpuSeconds);
      out.printf(
          "%-22s %24s %5.1f%% %7.1f %6.1f MB %6.1f MB%n",
          partName,
          cpu,
          100 * cpu.median() / all,
          megabytes / cpu.median(),
          spread(part, PartResult::shuffleBytes).median() / MEGA,
          spread(part, PartResult::outputBytes).median() / MEGA);
    }
  }
}
