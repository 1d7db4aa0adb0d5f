import type { UndirectedGraph } from 'graphology';
import betweennessModule from 'graphology-metrics/centrality/betweenness.js';
import closenessModule from 'graphology-metrics/centrality/closeness.js';
import eigenvectorModule from 'graphology-metrics/centrality/eigenvector.js';
import pagerankModule from 'graphology-metrics/centrality/pagerank.js';
import { byValue, type Finding } from './finding.ts';
import { degreeAt, type Graph, tieCount } from './graph.ts';
import { exported, inOrder, toGraphology } from './to-graphology.ts';

const betweennessIn = exported(betweennessModule);
const closenessIn = exported(closenessModule);
const eigenvectorIn = exported(eigenvectorModule);
const pagerankIn = exported(pagerankModule);

const zerosFor = ({ codes }: Graph): number[] => codes.map(() => 0);

/** What an iteration comes to; all zeros where it does not settle (the library throws then) or there are no ties. */
function settled(graph: Graph, work: (made: UndirectedGraph) => Record<string, number>): readonly number[] {
  if (tieCount(graph) === 0) return zerosFor(graph);
  try {
    return inOrder(work(toGraphology(graph)), graph);
  } catch {
    return zerosFor(graph);
  }
}

/** Every centrality by name: a graph in, a value for each node out. Ties count alike, whatever their weight. */
export const centralities = {
  /** Normalised; Brandes 2001, Journal of Mathematical Sociology 25: 163-177. */
  betweenness: (graph: Graph): readonly number[] =>
    settled(graph, made => betweennessIn(made, { getEdgeWeight: null })),
  /** Within a node's component, corrected for its size; Wasserman and Faust 1994, p. 200. */
  closeness: (graph: Graph): readonly number[] =>
    settled(graph, made => closenessIn(made, { wassermanFaust: true })),
  /** Bonacich 1972, Journal of Mathematical Sociology 2: 113-120. */
  eigenvector: (graph: Graph): readonly number[] =>
    settled(graph, made =>
      eigenvectorIn(made, { getEdgeWeight: null, maxIterations: 5000, tolerance: 1e-9 }),
    ),
  /** With 0.85; Page, Brin, Motwani and Winograd 1999. */
  pagerank: (graph: Graph): readonly number[] =>
    settled(graph, made => pagerankIn(made, { getEdgeWeight: null, maxIterations: 1000, tolerance: 1e-10 })),
};

/** The centralities of every node, by number. */
export type Centralities = Readonly<Record<keyof typeof centralities, readonly number[]>>;

export const centralitiesOf = (graph: Graph): Centralities => ({
  betweenness: centralities.betweenness(graph),
  closeness: centralities.closeness(graph),
  eigenvector: centralities.eigenvector(graph),
  pagerank: centralities.pagerank(graph),
});

/** The centralities as a finding, the most between first. */
export function centralityFinding(graph: Graph): Finding {
  const { betweenness, closeness, eigenvector, pagerank } = centralitiesOf(graph);
  const rows = graph.codes.map((code, i) => ({ code, i })).sort(byValue(({ i }) => betweenness[i]!));
  return {
    summary: { states: graph.codes.length, ties: tieCount(graph) },
    columns: ['state', 'partners', 'betweenness', 'closeness', 'eigenvector', 'pagerank'],
    rows: rows.map(({ code, i }) => [
      code,
      degreeAt(graph, i),
      betweenness[i]!,
      closeness[i]!,
      eigenvector[i]!,
      pagerank[i]!,
    ]),
  };
}
