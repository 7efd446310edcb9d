package dev.muster.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Reads the articles of a folder of {@code .jsonl} and {@code .jsonl.gz} files. */
final class SourceRecords {
  private static final ObjectMapper JSON = new ObjectMapper();

  private SourceRecords() {}

  /** The articles with a text, file by file in order of their names. */
  static List<SourceRecord> read(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> inside = Files.isDirectory(folder) ? Files.list(folder) : Stream.of(folder)) {
      files =
          inside
              .filter(f -> f.getFileName().toString().matches(".*\\.jsonl(\\.gz)?"))
              .sorted()
              .toList();
    }
    List<SourceRecord> records = new ArrayList<>();
    for (Path file : files) {
      read(file, records);
    }
    if (records.isEmpty()) {
      throw new IOException("Cannot read '" + folder + "' (no articles in .jsonl or .jsonl.gz)");
    }
    return records;
  }

  private static void read(Path file, List<SourceRecord> records) throws IOException {
    String name = file.getFileName().toString();
    String collection = name.substring(0, name.indexOf(".jsonl"));
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = name.endsWith(".gz") ? new GZIPInputStream(raw, 1 << 16) : raw;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isBlank()) {
          continue;
        }
        JsonNode record = JSON.readTree(line);
        String text = record.path("text").asText("");
        if (!text.isBlank()) {
          records.add(new SourceRecord(collection, record.path("title").asText(""), text));
        }
      }
    }
  }
}
