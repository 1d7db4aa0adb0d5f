"""The measures of bench/network.ts in NetworkX: a graph as JSON on standard input, seconds and values out."""

import json
import sys
import time

import networkx as nx

graph = json.load(sys.stdin)
net = nx.Graph()
net.add_nodes_from(range(graph["nodes"]))
net.add_weighted_edges_from(graph["ties"])
measures = {
    "betweenness": lambda: nx.betweenness_centrality(net),
    "closeness": lambda: nx.closeness_centrality(net),
    "eigenvector": lambda: nx.eigenvector_centrality(net, max_iter=5000, tol=1e-9),
    "pagerank": lambda: nx.pagerank(net, max_iter=1000, tol=1e-10, weight=None),
    "constraint": lambda: nx.constraint(net, weight="weight"),
}
found = {}
for name, take in measures.items():
    begin = time.perf_counter()
    try:
        values = take()
    except ImportError:  # without numpy, NetworkX has no PageRank
        continue
    seconds = time.perf_counter() - begin
    # A state without ties has no constraint; JSON has no NaN.
    found[name] = {"seconds": seconds, "values": [values[i] if values[i] == values[i] else None for i in range(graph["nodes"])]}
json.dump({"version": nx.__version__, "measures": found}, sys.stdout)
