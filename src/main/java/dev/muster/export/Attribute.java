package dev.muster.export;

import java.util.List;
import java.util.function.Function;

/**
 * What nodes, or edges, have besides their ids, labels and weights; the same in all formats.
 *
 * @param name as formats show it, and as tables call the column
 * @param kind what its values are
 * @param value its value of a node or an edge; null if it has none
 */
record Attribute<T>(String name, Kind kind, Function<T, Object> value) {
  static final List<Attribute<Node>> OF_NODES =
      List.of(
          new Attribute<>("type", Kind.STRING, Node::type),
          new Attribute<>("country", Kind.STRING, Node::country),
          new Attribute<>("stories", Kind.LONG, Node::stories),
          new Attribute<>("share", Kind.DOUBLE, Node::share),
          new Attribute<>("community", Kind.LONG, Node::community),
          new Attribute<>("first_on", Kind.STRING, Node::firstOn),
          new Attribute<>("last_on", Kind.STRING, Node::lastOn));

  static final List<Attribute<Edge>> OF_EDGES =
      List.of(
          new Attribute<>("stories", Kind.LONG, Edge::stories),
          new Attribute<>("npmi", Kind.DOUBLE, Edge::npmi),
          new Attribute<>("log_likelihood", Kind.DOUBLE, Edge::logLikelihood),
          new Attribute<>("log_dice", Kind.DOUBLE, Edge::logDice),
          new Attribute<>("p_adjusted", Kind.DOUBLE, Edge::pAdjusted),
          new Attribute<>("first_on", Kind.STRING, Edge::firstOn),
          new Attribute<>("last_on", Kind.STRING, Edge::lastOn));

  /** The value as text; null if there is none. */
  String text(T of) {
    Object found = value.apply(of);
    return found == null ? null : found.toString();
  }

  /** The types that GEXF and GraphML both know by these names. */
  enum Kind {
    STRING("string"),
    LONG("long"),
    DOUBLE("double");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }
}
