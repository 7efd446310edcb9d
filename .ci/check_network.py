#!/usr/bin/env python3
"""Opens a network that "jobs/muster export" wrote in all formats with NetworkX: all must hold the same graph."""

import argparse
import csv
import json
import sys
from pathlib import Path

import networkx


def from_csv(folder):
    """The graph of two tables as Gephi imports them."""
    graph = networkx.Graph()
    with (folder / "nodes.csv").open(encoding="utf-8", newline="") as nodes:
        graph.add_nodes_from((row["Id"], row) for row in csv.DictReader(nodes))
    with (folder / "edges.csv").open(encoding="utf-8", newline="") as edges:
        graph.add_edges_from((row["Source"], row["Target"], row) for row in csv.DictReader(edges))
    return graph


def from_graphml(path):
    """The graph under the ids that the tables have."""
    graph = networkx.read_graphml(path)
    return networkx.relabel_nodes(graph, dict(graph.nodes(data="entity_id")))


def contents(graph):
    """Nodes with their stories, edges with what is measured of them."""
    measures = ("stories", "npmi", "log_likelihood", "log_dice", "p_adjusted")
    return (
        {node: (int(of["stories"]), of["first_on"]) for node, of in graph.nodes(data=True)},
        {frozenset((a, b)): tuple(float(of[name]) for name in measures) for a, b, of in graph.edges(data=True)},
    )


def main():
    """1 if two formats differ, or there is nothing in them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="holds net.gexf, net.graphml, net.json and net.gephi-csv")
    folder = parser.parse_args().folder
    graphs = {
        "gexf": networkx.read_gexf(folder / "net.gexf"),
        "graphml": from_graphml(folder / "net.graphml"),
        "json": networkx.node_link_graph(json.loads((folder / "net.json").read_text("utf-8")), edges="edges"),
        "gephi-csv": from_csv(folder / "net.gephi-csv"),
    }
    expected = contents(graphs["gexf"])
    failed = 0
    for name, graph in graphs.items():
        dated = all(of["first_on"] <= of["last_on"] for *_, of in graph.edges(data=True))
        good = graph.number_of_edges() > 0 and dated and not graph.is_directed() and contents(graph) == expected
        failed += not good
        print(f"{'ok' if good else 'FAIL'}  {name}: {graph.number_of_nodes()} nodes, {graph.number_of_edges()} edges")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
