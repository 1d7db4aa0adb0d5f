import type { Finding } from './finding.ts';
import { degreeAt, type Graph } from './graph.ts';

/** How free a state is to play others off against each other. */
export interface Broker {
  readonly code: string;
  readonly degree: number;
  /** Burt's constraint: low for brokers; null without ties. */
  readonly constraint: number | null;
  /** Partners less the mean of their ties among each other: how many of them are not told by another. */
  readonly effectiveSize: number | null;
}

/** How much of a node's ties goes to each neighbour. */
function shares({ start, weight }: Graph, node: number): Float64Array {
  const [from, to] = [start[node]!, start[node + 1]!];
  let sum = 0;
  for (let k = from; k < to; k++) sum += weight[k]!;
  return Float64Array.from({ length: to - from }, (_, k) => (sum === 0 ? 0 : weight[from + k]! / sum));
}

/**
 * Constraint (Burt 1992, Structural Holes, ch. 2): for each neighbour j the square of p(ij) + sum over q of p(iq) p(qj),
 * summed, where p is the share of a node's ties (missions both ways count twice); and effective size by Borgatti 1997, Connections 20: 35-38. Time goes
 * with ties times degree.
 */
export function brokersIn(graph: Graph): Broker[] {
  const { codes, start, to } = graph;
  const share = codes.map((_, i) => shares(graph, i));
  const direct = new Float64Array(codes.length);
  const indirect = new Float64Array(codes.length);
  return codes.map((code, i) => {
    const degree = degreeAt(graph, i);
    if (degree === 0) return { code, degree, constraint: null, effectiveSize: null };
    direct.fill(0);
    indirect.fill(0);
    for (let k = start[i]!; k < start[i + 1]!; k++) direct[to[k]!] = share[i]![k - start[i]!]!;
    let among = 0;
    for (let k = start[i]!; k < start[i + 1]!; k++) {
      const q = to[k]!;
      for (let m = start[q]!; m < start[q + 1]!; m++) {
        const j = to[m]!;
        if (direct[j] === 0) continue;
        among++;
        indirect[j]! += direct[q]! * share[q]![m - start[q]!]!;
      }
    }
    let constraint = 0;
    for (let k = start[i]!; k < start[i + 1]!; k++) constraint += (direct[to[k]!]! + indirect[to[k]!]!) ** 2;
    return { code, degree, constraint, effectiveSize: degree - among / degree };
  });
}

/** The brokers as a finding, the freest first; those with fewer than two partners broker nothing and come last. */
export function brokersFinding(graph: Graph): Finding {
  const rows = brokersIn(graph).sort(
    (x, y) =>
      Number(x.degree < 2) - Number(y.degree < 2) ||
      (x.constraint ?? 9) - (y.constraint ?? 9) ||
      (x.code < y.code ? -1 : 1),
  );
  return {
    summary: { states: rows.length },
    columns: ['state', 'partners', 'constraint', 'effectiveSize'],
    rows: rows.map(({ code, degree, constraint, effectiveSize }) => [
      code,
      degree,
      constraint,
      effectiveSize,
    ]),
  };
}
