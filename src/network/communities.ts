import louvainModule from 'graphology-communities-louvain';
import type { Finding } from './finding.ts';
import { degreeAt, type Graph, tieCount } from './graph.ts';
import { seeded } from './random.ts';
import { exported, toGraphology } from './to-graphology.ts';

/** The communities of a graph, the largest first, and how much better than chance they part it (modularity, -0.5..1). */
export interface Communities {
  readonly groups: readonly (readonly string[])[];
  readonly modularity: number;
}

/**
 * Communities by the Louvain method (Blondel, Guillaume, Lambiotte and Lefebvre 2008, Journal of Statistical Mechanics
 * P10008) with modularity (Newman and Girvan 2004). States without ties belong to none. The order in which nodes are
 * tried is drawn from a fixed seed.
 */
export function communitiesOf(graph: Graph): Communities {
  if (tieCount(graph) === 0) return { groups: [], modularity: 0 };
  const { communities, modularity } = exported(louvainModule).detailed(toGraphology(graph), {
    rng: seeded(1),
    getEdgeWeight: 'weight',
  });
  const groups = new Map<number, string[]>();
  graph.codes.forEach((code, i) => {
    if (degreeAt(graph, i) === 0) return;
    const group = communities[i]!;
    groups.set(group, [...(groups.get(group) ?? []), code]);
  });
  const sorted = [...groups.values()].sort((x, y) => y.length - x.length || (x[0]! < y[0]! ? -1 : 1));
  return { groups: sorted, modularity };
}

/** The communities as a finding: a line for each. */
export function communitiesFinding(graph: Graph): Finding {
  const { groups, modularity } = communitiesOf(graph);
  return {
    summary: { communities: groups.length, modularity },
    columns: ['community', 'number', 'states'],
    rows: groups.map((codes, i) => [i + 1, codes.length, codes]),
  };
}
