package dev.muster.export;

import java.io.Closeable;
import java.io.IOException;

/** Writes a network: all nodes, then all edges; it is whole when closed. */
public interface NetworkWriter extends Closeable {
  /**
   * Writes a node.
   *
   * @throws IllegalStateException after the first edge
   */
  void node(Node node) throws IOException;

  /** Writes an edge between two nodes that were written. */
  void edge(Edge edge) throws IOException;
}
