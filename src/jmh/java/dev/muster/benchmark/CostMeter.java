package dev.muster.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;
import org.apache.spark.SparkConf;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerApplicationEnd;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/**
 * Adds up what the tasks of an application cost, by the description of the job that they belong to,
 * and writes it to the file named by {@code spark.muster.benchmark.result}. Spark makes one where
 * {@code spark.extraListeners} names it.
 */
public final class CostMeter extends SparkListener {
  /** How Spark describes a job of its own between ours: it counts for the part before it. */
  private static final String SPARKS_OWN = "Listing leaf files";

  private final Path file;
  private final long start = System.nanoTime();
  private final Map<Integer, String> parts = new HashMap<>();
  private final Map<String, Cost> costs = new LinkedHashMap<>();
  private String last = "other";
  private volatile long peakLive;

  public CostMeter(SparkConf conf) {
    this.file = Path.of(conf.get("spark.muster.benchmark.result"));
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      ((NotificationEmitter) collector)
          .addNotificationListener((notification, to) -> collected(notification), null, null);
    }
  }

  private void collected(Notification notification) {
    if (!notification
        .getType()
        .equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
      return;
    }
    long live =
        GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData())
            .getGcInfo()
            .getMemoryUsageAfterGc()
            .entrySet()
            .stream()
            .filter(pool -> pool.getKey().startsWith("G1"))
            .map(Map.Entry::getValue)
            .mapToLong(MemoryUsage::getUsed)
            .sum();
    peakLive = Math.max(peakLive, live);
  }

  @Override
  public void onStageSubmitted(SparkListenerStageSubmitted stage) {
    Properties properties = stage.properties();
    String description =
        properties == null ? null : properties.getProperty("spark.job.description");
    if (description != null && !description.startsWith(SPARKS_OWN)) {
      last = description;
    }
    String part = last;
    parts.put(stage.stageInfo().stageId(), part);
    costs.computeIfAbsent(part, p -> new Cost());
  }

  @Override
  public void onTaskEnd(SparkListenerTaskEnd task) {
    if (task.taskMetrics() != null) {
      costs.get(parts.get(task.stageId())).add(task.taskMetrics());
    }
  }

  @Override
  public void onApplicationEnd(SparkListenerApplicationEnd end) {
    List<PartResult> results = new ArrayList<>();
    costs.forEach((part, cost) -> results.add(cost.result(part)));
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    CaseResult result =
        new CaseResult(
            (System.nanoTime() - start) / 1e9,
            system.getProcessCpuTime() / 1e9,
            peakMemory(),
            peakLive,
            results);
    try {
      new ObjectMapper().writeValue(file.toFile(), result);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + file, e);
    }
  }

  /** The high-water mark of resident memory, which Linux tells; 0 elsewhere. */
  private static long peakMemory() {
    Path status = Path.of("/proc/self/status");
    if (!Files.isReadable(status)) {
      return 0;
    }
    try {
      for (String line : Files.readAllLines(status)) {
        if (line.startsWith("VmHWM:")) {
          return Long.parseLong(line.replaceAll("\\D", "")) * 1024;
        }
      }
      return 0;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + status, e);
    }
  }
}
