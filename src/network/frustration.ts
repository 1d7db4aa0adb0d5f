import { degreeAt, type Graph, tieCount } from './graph.ts';
import { seeded } from './random.ts';

/** The parting of a signed graph into two camps against which the fewest ties go. */
export interface Frustration {
  /** Ties against the best parting found: the frustration index lies between these two. */
  readonly least: number;
  readonly most: number;
  /** 1 - 2 most / ties: 1 in balance, 0 at worst (Aref and Wilson 2018). */
  readonly normalised: number;
  /** 0 or 1 by node: its camp. */
  readonly camp: Uint8Array;
}

/** How much better a flip of the node would be: ties gone against, less ties kept. */
function gain({ start, to, weight }: Graph, camp: Uint8Array, node: number): number {
  let against = 0;
  for (let k = start[node]!; k < start[node + 1]!; k++) {
    const sign = Math.sign(weight[k]!);
    against += camp[node] === camp[to[k]!] ? -sign : sign;
  }
  return against;
}

/** Flips nodes for as long as that helps: at most a flip a tie, as each saves one at least. */
function settle(graph: Graph, camp: Uint8Array): void {
  const queue = graph.codes.map((_, i) => i);
  const queued = new Uint8Array(graph.codes.length).fill(1);
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    queued[node] = 0;
    if (gain(graph, camp, node) <= 0) continue;
    camp[node] = 1 - camp[node]!;
    for (let k = graph.start[node]!; k < graph.start[node + 1]!; k++) {
      const near = graph.to[k]!;
      if (queued[near] === 1) continue;
      queued[near] = 1;
      queue.push(near);
    }
  }
}

/** The ties that a parting has against it: positive ones between the camps and negative ones within. */
export function frustratedBy({ codes, start, to, weight }: Graph, camp: Uint8Array): number {
  let count = 0;
  for (let i = 0; i < codes.length; i++)
    for (let k = start[i]!; k < start[i + 1]!; k++)
      if (to[k]! > i && weight[k]! > 0 !== (camp[i] === camp[to[k]!])) count++;
  return count;
}

/** Unbalanced triangles that share no tie, taken as they come: each costs every parting one tie at least. */
function disjointUnbalanced({ codes, start, to, weight }: Graph): number {
  const signs = codes.map((_, i) => {
    const near = new Map<number, number>();
    for (let k = start[i]!; k < start[i + 1]!; k++) near.set(to[k]!, Math.sign(weight[k]!));
    return near;
  });
  const drop = (i: number, j: number): void => {
    signs[i]!.delete(j);
    signs[j]!.delete(i);
  };
  let count = 0;
  for (let i = 0; i < codes.length; i++)
    for (const j of [...signs[i]!.keys()])
      for (const k of [...signs[j]!.keys()]) {
        const [ij, jk, ik] = [signs[i]!.get(j), signs[j]!.get(k), signs[i]!.get(k)];
        if (ij === undefined || jk === undefined || ik === undefined || ij * jk * ik > 0) continue;
        count++;
        drop(i, j);
        drop(j, k);
        drop(i, k);
      }
  return count;
}

/** So many times the search is shaken and tried again. */
const tries = 60;

/**
 * The frustration index: the fewest ties whose going would leave the graph in balance (Aref and Wilson 2018, Measuring
 * partial balance in signed networks, Journal of Complex Networks 6: 566-595). To find it exactly is NP-hard; this is a
 * local search that flips states between two camps, shaken from a fixed seed, and so an upper bound. The lower bound is the
 * number of unbalanced triangles that share no tie.
 */
export function frustrationOf(graph: Graph): Frustration {
  const random = seeded(7);
  const active = graph.codes.flatMap((_, i) => (degreeAt(graph, i) > 0 ? [i] : []));
  let best = new Uint8Array(graph.codes.length);
  settle(graph, best);
  let most = frustratedBy(graph, best);
  const least = disjointUnbalanced(graph);
  for (let round = 0; round < tries && most > least; round++) {
    const shaken = best.slice();
    const share = round % 2 === 0 ? 0.1 : 0.5;
    for (const node of active) if (random() < share) shaken[node] = 1 - shaken[node]!;
    settle(graph, shaken);
    const found = frustratedBy(graph, shaken);
    if (found <= most) [best, most] = [shaken, found];
  }
  const ties = tieCount(graph);
  return { least, most, normalised: ties === 0 ? 1 : 1 - (2 * most) / ties, camp: best };
}
