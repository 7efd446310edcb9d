package dev.muster.spark.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.muster.article.Issue;
import dev.muster.article.Parsed;
import dev.muster.article.RawRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;

class JsonlReaderIT extends RecordReaderContract {
  @Override
  Format format() {
    return Format.JSONL;
  }

  @Override
  String write(Path folder, List<Map<String, String>> records) throws IOException {
    StringBuilder lines = new StringBuilder("\n");
    for (Map<String, String> record : records) {
      lines.append(new ObjectMapper().writeValueAsString(record)).append("\n\n");
    }
    Path file = folder.resolve("records.jsonl");
    Files.writeString(file, lines);
    return file.toString();
  }

  @Test
  void linesThatAreNoObjectsAreMalformed() {
    JsonlReader reader = new JsonlReader(List.of("date", "text"));
    for (String line : List.of("{\"date\": ", "[1]", "plain", "{} {}", "{\"a\":1}}")) {
      Parsed<RawRecord> parsed = reader.decode(RowFactory.create("f", 0L, line));
      assertThat(parsed).as(line).isInstanceOf(Parsed.Rejected.class);
      assertThat(((Parsed.Rejected<RawRecord>) parsed).issue()).isEqualTo(Issue.MALFORMED);
    }
  }

  @Test
  void numbersAreKeptAndNestedValuesPassedOver() {
    JsonlReader reader = new JsonlReader(List.of("date", "text", "tags"));
    String line =
        "{\"date\": 1598178600, \"tags\": [\"a\", {\"date\": 2}], \"text\": \"T\", \"other\": 3}";
    assertThat(reader.decode(RowFactory.create("f", 0L, line)))
        .isEqualTo(Parsed.ok(new RawRecord(Map.of("date", "1598178600", "text", "T"))));
  }
}
