package dev.muster.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes GEXF 1.3: a dynamic graph, whose nodes and edges last from a first to a last day. */
final class GexfWriter extends XmlNetworkWriter {
  private long edges;

  GexfWriter(OutputStream stream, Description of) throws IOException {
    super(stream);
    open("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3");
    open("meta");
    text("creator", of.creator());
    text("description", of.sentence());
    end();
    open(
        "graph",
        "defaultedgetype",
        "undirected",
        "mode",
        "dynamic",
        "timeformat",
        "date",
        "timerepresentation",
        "interval");
    declare("node", Attribute.OF_NODES);
    declare("edge", Attribute.OF_EDGES);
    open("nodes");
  }

  private <T> void declare(String of, List<Attribute<T>> attributes) throws IOException {
    open("attributes", "class", of, "mode", "static");
    for (Attribute<T> attribute : attributes) {
      String name = attribute.name();
      empty("attribute", "id", name, "title", name, "type", attribute.kind().label());
    }
    end();
  }

  @Override
  void startEdges() throws IOException {
    end();
    open("edges");
  }

  @Override
  void writeNode(Node node) throws IOException {
    String first = node.firstOn().toString();
    String last = node.lastOn().toString();
    open("node", "id", node.id(), "label", node.label(), "start", first, "end", last);
    values(Attribute.OF_NODES, node);
    end();
  }

  @Override
  void writeEdge(Edge edge) throws IOException {
    open(
        "edge",
        "id",
        String.valueOf(edges++),
        "source",
        edge.source(),
        "target",
        edge.target(),
        "weight",
        String.valueOf((double) edge.stories()),
        "start",
        edge.firstOn().toString(),
        "end",
        edge.lastOn().toString());
    values(Attribute.OF_EDGES, edge);
    end();
  }

  private <T> void values(List<Attribute<T>> attributes, T of) throws IOException {
    open("attvalues");
    for (Attribute<T> attribute : attributes) {
      String value = attribute.text(of);
      if (value != null) {
        empty("attvalue", "for", attribute.name(), "value", value);
      }
    }
    end();
  }
}
