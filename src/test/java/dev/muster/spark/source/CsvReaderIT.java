package dev.muster.spark.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class CsvReaderIT extends RecordReaderContract {
  @Override
  Format format() {
    return Format.CSV;
  }

  @Override
  String write(Path folder, List<Map<String, String>> records) throws IOException {
    StringBuilder lines = new StringBuilder("title,other,text,date\n");
    for (Map<String, String> record : records) {
      lines
          .append(quoted(record.get("title")))
          .append(",x,")
          .append(quoted(record.get("text")))
          .append(',')
          .append(record.getOrDefault("date", ""))
          .append('\n');
    }
    Path file = folder.resolve("records.csv");
    Files.writeString(file, lines);
    return file.toString();
  }

  private static String quoted(String value) {
    return '"' + value.replace("\"", "\"\"") + '"';
  }
}
