package dev.muster.spark.source;

import static org.apache.spark.sql.functions.col;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.muster.article.Issue;
import dev.muster.article.Parsed;
import dev.muster.article.RawRecord;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Reads JSON Lines: one object a line. Values that are objects or lists are passed over. */
final class JsonlReader implements RecordReader {
  private static final long serialVersionUID = 1;
  private static final int LINE = 2;
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private final Set<String> names;

  /**
   * @param names the names whose values are wanted; the others are not kept
   */
  JsonlReader(List<String> names) {
    this.names = new HashSet<>(names);
  }

  @Override
  public Dataset<Row> read(SparkSession spark, List<String> paths) {
    return spark
        .read()
        .text(paths.toArray(String[]::new))
        .select(
            col("_metadata.file_path").as("input_file"),
            col("_metadata.file_block_start").as("block_start"),
            col("value"));
  }

  @Override
  public boolean isBlank(Row row) {
    return row.getString(LINE).isBlank();
  }

  @Override
  public String raw(Row row) {
    return row.getString(LINE);
  }

  @Override
  public Parsed<RawRecord> decode(Row row) {
    String line = row.getString(LINE);
    Map<String, String> values = new HashMap<>();
    try (JsonParser json = JSON.createParser(line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return Parsed.rejected(Issue.MALFORMED, "not a JSON object");
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        JsonToken token = json.nextToken();
        if (token.isScalarValue()) {
          if (token != JsonToken.VALUE_NULL && names.contains(name)) {
            values.putIfAbsent(name, json.getText());
          }
        } else {
          json.skipChildren();
        }
      }
      return json.nextToken() == null
          ? Parsed.ok(new RawRecord(values))
          : Parsed.rejected(Issue.MALFORMED, "more than one JSON value on a line");
    } catch (IOException e) {
      return Parsed.rejected(Issue.MALFORMED, "broken JSON: " + firstLine(e.getMessage()));
    }
  }

  /** The names of the values in some lines; none from a line that is broken. */
  static Set<String> namesIn(List<String> lines) {
    Set<String> names = new TreeSet<>();
    for (String line : lines) {
      try (JsonParser json = JSON.createParser(line)) {
        json.nextToken();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
          names.add(json.currentName());
          json.nextToken();
          json.skipChildren();
        }
      } catch (IOException e) {
        continue;
      }
    }
    return names;
  }

  private static String firstLine(String message) {
    return message == null ? "" : message.lines().findFirst().orElse("");
  }
}
