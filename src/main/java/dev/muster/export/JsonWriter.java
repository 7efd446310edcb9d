package dev.muster.export;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes node-link JSON: {@code nodes} and {@code edges} are arrays of flat objects. */
final class JsonWriter implements NetworkWriter {
  private final JsonGenerator json;
  private boolean edges;

  JsonWriter(OutputStream stream, Description of) throws IOException {
    json = new JsonFactory().createGenerator(stream, JsonEncoding.UTF8).useDefaultPrettyPrinter();
    json.writeStartObject();
    json.writeBooleanField("directed", false);
    json.writeBooleanField("multigraph", false);
    json.writeObjectFieldStart("graph");
    json.writeStringField("creator", of.creator());
    json.writeStringField("period", of.period());
    json.writeStringField("scope", of.scope());
    json.writeEndObject();
    json.writeArrayFieldStart("nodes");
  }

  @Override
  public void node(Node node) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", node.id());
    json.writeStringField("label", node.label());
    values(Attribute.OF_NODES, node);
    json.writeEndObject();
  }

  @Override
  public void edge(Edge edge) throws IOException {
    endNodes();
    json.writeStartObject();
    json.writeStringField("source", edge.source());
    json.writeStringField("target", edge.target());
    json.writeNumberField("weight", (double) edge.stories());
    values(Attribute.OF_EDGES, edge);
    json.writeEndObject();
  }

  private <T> void values(List<Attribute<T>> attributes, T of) throws IOException {
    for (Attribute<T> attribute : attributes) {
      Object value = attribute.value().apply(of);
      if (value instanceof Long number) {
        json.writeNumberField(attribute.name(), number);
      } else if (value instanceof Double number) {
        json.writeNumberField(attribute.name(), number);
      } else {
        json.writeStringField(attribute.name(), attribute.text(of));
      }
    }
  }

  private void endNodes() throws IOException {
    if (!edges) {
      edges = true;
      json.writeEndArray();
      json.writeArrayFieldStart("edges");
    }
  }

  @Override
  public void close() throws IOException {
    try (json) {
      endNodes();
      json.writeEndArray();
      json.writeEndObject();
    }
  }
}
