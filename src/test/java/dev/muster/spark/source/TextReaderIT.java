package dev.muster.spark.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class TextReaderIT extends RecordReaderContract {
  @Override
  Format format() {
    return Format.TEXT;
  }

  @Override
  String write(Path folder, List<Map<String, String>> records) throws IOException {
    for (int i = 0; i < records.size(); i++) {
      Map<String, String> record = records.get(i);
      String date = record.containsKey("date") ? "date " + record.get("date") + " WORLD\n" : "";
      Files.writeString(
          folder.resolve("[" + i + "] {a}.txt"),
          date + record.get("title") + "\n\n" + record.get("text") + "\n\nSOURCE: A Paper\n");
    }
    return folder.toString();
  }
}
