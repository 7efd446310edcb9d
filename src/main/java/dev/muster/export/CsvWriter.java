package dev.muster.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes two tables (RFC 4180, UTF-8) with the column names by which Gephi knows its own. */
final class CsvWriter implements NetworkWriter {
  private final Writer nodes;
  private final Writer edges;

  CsvWriter(OutputStream nodes, OutputStream edges) throws IOException {
    this.nodes = new BufferedWriter(new OutputStreamWriter(nodes, StandardCharsets.UTF_8));
    this.edges = new BufferedWriter(new OutputStreamWriter(edges, StandardCharsets.UTF_8));
    line(this.nodes, names(List.of("Id", "Label"), Attribute.OF_NODES));
    line(this.edges, names(List.of("Source", "Target", "Type", "Weight"), Attribute.OF_EDGES));
  }

  private static <T> List<String> names(List<String> own, List<Attribute<T>> attributes) {
    List<String> names = new ArrayList<>(own);
    attributes.forEach(attribute -> names.add(attribute.name()));
    return names;
  }

  @Override
  public void node(Node node) throws IOException {
    List<String> values = new ArrayList<>(List.of(node.id(), node.label()));
    Attribute.OF_NODES.forEach(attribute -> values.add(attribute.text(node)));
    line(nodes, values);
  }

  @Override
  public void edge(Edge edge) throws IOException {
    String weight = String.valueOf((double) edge.stories());
    List<String> values =
        new ArrayList<>(List.of(edge.source(), edge.target(), "Undirected", weight));
    Attribute.OF_EDGES.forEach(attribute -> values.add(attribute.text(edge)));
    line(edges, values);
  }

  private static void line(Writer writer, List<String> values) throws IOException {
    for (int i = 0; i < values.size(); i++) {
      String value = values.get(i) == null ? "" : values.get(i);
      boolean quoted = value.indexOf(',') >= 0 || value.indexOf('"') >= 0;
      writer.write(i == 0 ? "" : ",");
      writer.write(quoted ? '"' + value.replace("\"", "\"\"") + '"' : value);
    }
    writer.write("\r\n");
  }

  @Override
  public void close() throws IOException {
    try (nodes;
        edges) {
      nodes.flush();
      edges.flush();
    }
  }
}
