package dev.muster.spark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.muster.entity.Gazetteer;
import dev.muster.spark.source.InputFile;
import dev.muster.spark.table.Communities;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;

/** What a run was asked, what it read, and what it wrote, as JSON beside the tables. */
final class Manifest {
  private Manifest() {}

  static String of(Summarization run, RunReport report, Stopwatch watch, SparkSession spark) {
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("muster_version", version());
    manifest.put("spark_version", spark.version());
    manifest.put("java_version", System.getProperty("java.version"));
    manifest.put("started", watch.started().toString());
    manifest.put("ended", Instant.now().toString());
    manifest.put("configuration", configuration(run));
    Gazetteer gazetteer = Gazetteer.load(run.settings().ownTables());
    Map<String, Object> names = new LinkedHashMap<>();
    names.put("hash", gazetteer.hash());
    names.put("entities", gazetteer.size());
    names.put("names", gazetteer.names());
    manifest.put("gazetteer", names);
    List<Map<String, Object>> files = new ArrayList<>();
    for (InputFile file : run.input().files()) {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("path", file.path());
      entry.put("bytes", file.size());
      entry.put("format", file.format().label());
      files.add(entry);
    }
    manifest.put("input_files", files);
    manifest.put("skipped_files", report.skipped());
    manifest.put("records", report.records());
    manifest.put("articles", report.articles());
    manifest.put("rejected", report.rejected().values().stream().mapToLong(Long::longValue).sum());
    manifest.put("rejected_by_reason", report.rejected());
    manifest.put("stories", report.stories());
    manifest.put("least_stories_of_pairs", report.leastStoriesOfPairs());
    if (run.communities()) {
      manifest.put("networks", networks(report));
    }
    manifest.put("rows", report.rows());
    manifest.put("seconds", watch.laps());
    try {
      return new ObjectMapper()
              .enable(SerializationFeature.INDENT_OUTPUT)
              .writeValueAsString(manifest)
          + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("maps of strings and numbers are JSON", e);
    }
  }

  private static Map<String, Object> configuration(Summarization run) {
    Map<String, Object> configuration = new LinkedHashMap<>();
    RunSettings settings = run.settings();
    configuration.put("period", run.period().label());
    configuration.put("least_stories", run.leastStories().least());
    configuration.put("entity_sets", run.entitySets());
    configuration.put("communities", run.communities());
    configuration.put(
        "from", settings.limits().from() == null ? null : settings.limits().from().toString());
    configuration.put(
        "to", settings.limits().to() == null ? null : settings.limits().to().toString());
    configuration.put("story_resemblance", settings.stories().resemblance());
    configuration.put("shingle_length", settings.stories().shingleLength());
    configuration.put("story_days", settings.stories().windowDays());
    configuration.put("longest_text", settings.limits().longestText());
    configuration.put("default_source", settings.defaultSource());
    configuration.put("keep_text", settings.keepText());
    configuration.put("window", settings.window() == 0 ? null : settings.window());
    configuration.put(
        "own_names", settings.ownNames().stream().map(RunSettings.OwnNames::path).toList());
    return configuration;
  }

  private static Map<String, Object> networks(RunReport report) {
    Map<String, Object> networks = new LinkedHashMap<>();
    for (Communities.Found found : report.networks()) {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("entities", found.entities());
      entry.put("pairs", found.pairs());
      entry.put("pairs_left_out", found.pairsLeftOut());
      entry.put("communities", found.communities());
      entry.put("modularity", found.modularity());
      networks.put(found.period(), entry);
    }
    return networks;
  }

  static String version() {
    String version = Manifest.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
