/**
 * An undirected graph in integers: node i is `codes[i]`, its neighbours are `to[start[i]] .. to[start[i + 1]]` in
 * ascending order, and `weight` runs beside `to`. Every tie stands in it twice; there are no loops.
 */
export interface Graph {
  readonly codes: readonly string[];
  readonly start: Int32Array;
  readonly to: Int32Array;
  readonly weight: Float64Array;
}

/** A tie between two codes; of several between the same two the weights are added up. */
export type Edge = readonly [a: string, b: string, weight?: number];

/** The nodes by code. */
const indexOf = (codes: readonly string[]): Map<string, number> => new Map(codes.map((code, i) => [code, i]));

/** Makes a graph of nodes and ties; ties that name no node, or join one to itself, are left out. */
export function graphOf(codes: readonly string[], edges: Iterable<Edge>): Graph {
  const index = indexOf(codes);
  const near: Map<number, number>[] = codes.map(() => new Map());
  const add = (from: number, to: number, weight: number): void => {
    near[from]!.set(to, (near[from]!.get(to) ?? 0) + weight);
  };
  for (const [a, b, weight = 1] of edges) {
    const [i, j] = [index.get(a), index.get(b)];
    if (i === undefined || j === undefined || i === j) continue;
    add(i, j, weight);
    add(j, i, weight);
  }
  const start = new Int32Array(codes.length + 1);
  near.forEach((ties, i) => {
    start[i + 1] = start[i]! + ties.size;
  });
  const to = new Int32Array(start[codes.length]!);
  const weight = new Float64Array(to.length);
  near.forEach((ties, i) => {
    [...ties.entries()]
      .sort(([x], [y]) => x - y)
      .forEach(([other, sum], k) => {
        to[start[i]! + k] = other;
        weight[start[i]! + k] = sum;
      });
  });
  return { codes, start, to, weight };
}

/** How many neighbours a node has. */
export const degreeAt = ({ start }: Graph, node: number): number => start[node + 1]! - start[node]!;

/** The number of ties. */
export const tieCount = ({ to }: Graph): number => to.length / 2;

/** Every tie once, the lesser node first. */
export function* tiesIn({ codes, start, to, weight }: Graph): Generator<[number, number, number]> {
  for (let i = 0; i < codes.length; i++)
    for (let k = start[i]!; k < start[i + 1]!; k++) if (to[k]! > i) yield [i, to[k]!, weight[k]!];
}

/** The same nodes with one tie more. */
export const withTie = (graph: Graph, [a, b, weight = 1]: Edge): Graph =>
  graphOf(graph.codes, [
    ...[...tiesIn(graph)].map(([i, j, w]): Edge => [graph.codes[i]!, graph.codes[j]!, w]),
    [a, b, weight],
  ]);
