import type { Graph } from './graph.ts';

/** Triangles by their number of negative ties, 0 to 3. */
export type TriadCounts = readonly [number, number, number, number];

/** Triangles in all, and by node. */
export interface Triads {
  readonly counts: TriadCounts;
  readonly byNode: readonly TriadCounts[];
}

/** The neighbours of a node that come after it, with the signs of the ties. */
function after({ start, to, weight }: Graph, node: number): Map<number, number> {
  const found = new Map<number, number>();
  for (let k = start[node]!; k < start[node + 1]!; k++) if (to[k]! > node) found.set(to[k]!, weight[k]!);
  return found;
}

/**
 * Counts the triangles of a signed graph by their signs (Cartwright and Harary 1956, Psychological Review 63: 277-293):
 * with no or two negative ties they are balanced, with one or three they are not. Time goes with ties times degree.
 */
export function triadsOf(graph: Graph): Triads {
  const counts: [number, number, number, number] = [0, 0, 0, 0];
  const byNode = graph.codes.map((): [number, number, number, number] => [0, 0, 0, 0]);
  const later = graph.codes.map((_, i) => after(graph, i));
  later.forEach((near, i) => {
    for (const [j, ij] of near)
      for (const [k, jk] of later[j]!) {
        const ik = near.get(k);
        if (ik === undefined) continue;
        const negative = (3 - Math.sign(ij) - Math.sign(jk) - Math.sign(ik)) / 2;
        counts[negative]!++;
        for (const node of [i, j, k]) byNode[node]![negative]!++;
      }
  });
  return { counts, byNode };
}

/** The share of triangles that are balanced; 1 where there are none, as nothing is out of balance. */
export function balance([none, one, two, three]: TriadCounts): number {
  const all = none + one + two + three;
  return all === 0 ? 1 : (none + two) / all;
}

/** The same where three enemies are at peace with theory, too (Davis 1967, Human Relations 20: 181-187). */
export function weakBalance([none, one, two, three]: TriadCounts): number {
  const all = none + one + two + three;
  return all === 0 ? 1 : (none + two + three) / all;
}
