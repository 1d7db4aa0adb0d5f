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

/** Centralities of every node, by number. Ties count alike, whatever their weight. */
export interface Centralities {
  readonly betweenness: readonly number[];
  readonly closeness: readonly number[];
  readonly eigenvector: readonly number[];
  readonly pagerank: readonly number[];
}

/**
 * Betweenness, normalised (Brandes 2001, Journal of Mathematical Sociology 25: 163-177); closeness, within a node's
 * component and corrected for its size (Wasserman and Faust 1994, p. 200); eigenvector (Bonacich 1972, Journal of
 * Mathematical Sociology 2: 113-120), all zeros where the iteration does not settle or there are no ties; PageRank with
 * 0.85 (Page, Brin, Motwani and Winograd 1999).
 */
export function centralitiesOf(graph: Graph): Centralities {
  const zeros = graph.codes.map(() => 0);
  if (tieCount(graph) === 0)
    return { betweenness: zeros, closeness: zeros, eigenvector: zeros, pagerank: zeros };
  const made = toGraphology(graph);
  return {
    betweenness:
      graph.codes.length < 3 ? zeros : inOrder(betweennessIn(made, { getEdgeWeight: null }), graph),
    closeness: inOrder(closenessIn(made, { wassermanFaust: true }), graph),
    eigenvector: settled(graph, zeros, () =>
      eigenvectorIn(made, { getEdgeWeight: null, maxIterations: 5000, tolerance: 1e-9 }),
    ),
    pagerank: settled(graph, zeros, () =>
      pagerankIn(made, { getEdgeWeight: null, maxIterations: 1000, tolerance: 1e-10 }),
    ),
  };
}

/** What an iteration comes to; the library throws where it does not settle. */
function settled(
  graph: Graph,
  zeros: readonly number[],
  work: () => Record<string, number>,
): readonly number[] {
  try {
    return inOrder(work(), graph);
  } catch {
    return zeros;
  }
}

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
