package dev.muster.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes GraphML: labels, weights and days are attributes like all others. */
final class GraphmlWriter extends XmlNetworkWriter {
  private static final String NODE_KEY = "node_";
  private static final String EDGE_KEY = "edge_";
  private long edges;

  GraphmlWriter(OutputStream stream, Description of) throws IOException {
    super(stream);
    open("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
    text("desc", of.sentence() + " Made by " + of.creator() + ".");
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

  @Override
  void startEdges() {
    // Nodes and edges stand side by side.
  }

  @Override
  void writeNode(Node node) throws IOException {
    open("node", "id", node.id());
    text("data", node.label(), "key", NODE_KEY + "label");
    values(NODE_KEY, Attribute.OF_NODES, node);
    end();
  }

  @Override
  void writeEdge(Edge edge) throws IOException {
    open("edge", "id", "e" + edges++, "source", edge.source(), "target", edge.target());
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
