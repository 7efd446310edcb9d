package dev.muster.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.muster.UserException;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads labelled sentences: JSON Lines, one sentence a line, in the form of the guidelines. */
public final class GoldReader {
  private static final ObjectMapper JSON = new ObjectMapper();

  private GoldReader() {}

  /**
   * The sentences of a file.
   *
   * @param name what errors call the file
   * @throws UserException if a line is malformed; the message names file, line and cause
   */
  public static List<GoldSentence> read(String name, BufferedReader lines) throws IOException {
    List<GoldSentence> sentences = new ArrayList<>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank()) {
        sentences.add(sentence(new Place(name, number), line));
      }
    }
    return sentences;
  }

  /** Where in the input a value stands, for messages. */
  private record Place(String file, int line) {
    UserException error(String cause) {
      return new UserException("Cannot read --gold: " + file + ", line " + line + ": " + cause);
    }
  }

  private static GoldSentence sentence(Place place, String line) {
    JsonNode node;
    try {
      node = JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw place.error("is no JSON object (" + e.getOriginalMessage() + ")");
    }
    JsonNode figures = node.get("figures");
    if (figures == null || !figures.isArray()) {
      throw place.error("'figures' is missing (an empty list says that there is none)");
    }
    List<GoldFigure> all = new ArrayList<>(figures.size());
    String sentence = required(place, node, "sentence");
    for (JsonNode figure : figures) {
      all.add(figure(place, sentence, figure));
    }
    String before = optional(node, "before");
    return new GoldSentence(
        required(place, node, "id"),
        optional(node, "corpus"),
        optional(node, "date"),
        optional(node, "title"),
        before == null ? "" : before,
        sentence,
        List.copyOf(all));
  }

  private static GoldFigure figure(Place place, String sentence, JsonNode node) {
    String number = required(place, node, "number");
    String quote = optional(node, "quote");
    if (!sentence.contains(number)) {
      throw place.error("'number' is '" + number + "', which the sentence does not hold");
    }
    return new GoldFigure(
        number,
        quote == null ? number : quote,
        count(place, node, "low"),
        count(place, node, "best"),
        count(place, node, "high"),
        required(place, node, "bound"),
        required(place, node, "kind"),
        optional(node, "force"),
        optional(node, "place"),
        required(place, node, "status"),
        required(place, node, "time"));
  }

  private static String required(Place place, JsonNode node, String field) {
    String value = optional(node, field);
    if (value == null || value.isBlank()) {
      throw place.error("'" + field + "' is missing");
    }
    return value;
  }

  private static String optional(JsonNode node, String field) {
    JsonNode value = node.get(field);
    return value == null || value.isNull() ? null : value.asText();
  }

  private static Long count(Place place, JsonNode node, String field) {
    JsonNode value = node.get(field);
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.canConvertToLong()) {
      throw place.error("'" + field + "' is '" + value.asText() + "' (use a whole number or null)");
    }
    return value.asLong();
  }
}
