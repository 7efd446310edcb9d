package dev.muster.spark.source;

import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import java.util.ArrayList;
import java.util.List;

/** The column names in the first line of a CSV file. */
final class CsvHeader {
  private CsvHeader() {}

  static List<String> parse(List<String> lines) {
    CsvParserSettings settings = new CsvParserSettings();
    settings.setMaxCharsPerColumn(-1);
    String[] names = new CsvParser(settings).parseLine(lines.isEmpty() ? "" : lines.get(0));
    List<String> header = new ArrayList<>();
    for (int i = 0; names != null && i < names.length; i++) {
      String name = names[i] == null ? "" : names[i].strip();
      header.add(name.isEmpty() || header.contains(name) ? "_c" + i : name);
    }
    return header;
  }
}
