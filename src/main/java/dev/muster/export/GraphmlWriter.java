package dev.muster.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes GraphML: labels, weights and days are attributes like all others. Its schema wants ids of
 * letters, digits and {@code . - _ :} only, so an id has a period for each slash, and {@code _hex_}
 * for any other character; as the tables have it, it is the attribute {@code entity_id}.
 */
final class GraphmlWriter extends XmlNetworkWriter {
  private static final String NODE_KEY = "node_";
  private static final String EDGE_KEY = "edge_";
  private long edges;

  GraphmlWriter(OutputStream stream, Description of) throws IOException {
    super(stream);
    open("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
    text("desc", of.sentence() + " Made by " + of.creator() + ".");
    key(NODE_KEY + "entity_id", "node", "entity_id", Attribute.Kind.STRING);
    key(NODE_KEY + "label", "node", "label", Attribute.Kind.STRING);
    for (Attribute<Node> attribute : Attribute.OF_NODES) {
      key(NODE_KEY + attribute.name(), "node", attribute.name(), attribute.kind());
    }
    key(EDGE_KEY + "weight", "edge", "weight", Attribute.Kind.DOUBLE);
    for (Attribute<Edge> attribute : Attribute.OF_EDGES) {
      key(EDGE_KEY + attribute.name(), "edge", attribute.name(), attribute.kind());
    }
    open("graph", "id", "entities", "edgedefault", "undirected");
  }

  private void key(String id, String of, String name, Attribute.Kind kind) throws IOException {
    empty("key", "id", id, "for", of, "attr.name", name, "attr.type", kind.label());
  }

  private static String token(String id) {
    StringBuilder token = new StringBuilder(id.length() + 8);
    id.codePoints()
        .forEach(
            point -> {
              if (point < 128 && Character.isLetterOrDigit(point) || point == '-' || point == ':') {
                token.appendCodePoint(point);
              } else if (point == '/') {
                token.append('.');
              } else {
                token.append('_').append(Integer.toHexString(point)).append('_');
              }
            });
    return token.toString();
  }

  @Override
  void startEdges() {
    // Nodes and edges stand side by side.
  }

  @Override
  void writeNode(Node node) throws IOException {
    open("node", "id", token(node.id()));
    text("data", node.id(), "key", NODE_KEY + "entity_id");
    text("data", node.label(), "key", NODE_KEY + "label");
    values(NODE_KEY, Attribute.OF_NODES, node);
    end();
  }

  @Override
  void writeEdge(Edge edge) throws IOException {
    open(
        "edge",
        "id",
        "e" + edges++,
        "source",
        token(edge.source()),
        "target",
        token(edge.target()));
    text("data", String.valueOf((double) edge.stories()), "key", EDGE_KEY + "weight");
    values(EDGE_KEY, Attribute.OF_EDGES, edge);
    end();
  }

  private <T> void values(String prefix, List<Attribute<T>> attributes, T of) throws IOException {
    for (Attribute<T> attribute : attributes) {
      String value = attribute.text(of);
      if (value != null) {
        text("data", value, "key", prefix + attribute.name());
      }
    }
  }
}
