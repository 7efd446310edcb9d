package dev.muster.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/** The formats of networks. */
public enum NetworkFormat {
  /** GEXF 1.3, with the time of nodes and edges: Gephi, NetworkX, sigma.js. */
  GEXF,
  /** GraphML: Gephi, NetworkX, Cytoscape, igraph, yEd. */
  GRAPHML,
  /** Two tables, {@code nodes.csv} and {@code edges.csv}: Gephi's import of spreadsheets. */
  GEPHI_CSV,
  /** JSON of nodes and edges as NetworkX's {@code node_link_graph} reads it. */
  JSON;

  private static final List<String> TABLES = List.of("nodes.csv", "edges.csv");

  /** As users write it: {@code gephi-csv}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The names of the files in the folder that this format makes; none if it makes one file. */
  public List<String> files() {
    return this == GEPHI_CSV ? TABLES : List.of();
  }

  /**
   * A writer.
   *
   * @param streams one for each of {@link #files}, or one; closed with the writer
   */
  public NetworkWriter writer(List<OutputStream> streams, Description of) throws IOException {
    return switch (this) {
      case GEXF -> new GexfWriter(streams.get(0), of);
      case GRAPHML -> new GraphmlWriter(streams.get(0), of);
      case GEPHI_CSV -> new CsvWriter(streams.get(0), streams.get(1));
      case JSON -> new JsonWriter(streams.get(0), of);
    };
  }
}
