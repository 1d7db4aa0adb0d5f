import { daysOf, negativeTies, tieOn, type World } from '../record/index.ts';
import { type Graph, graphOf } from './graph.ts';
import type { TieSet } from './ties.ts';

/** A graph whose weights are signs: 1 for a positive tie, -1 for a negative one. */
export interface Signed {
  readonly graph: Graph;
  readonly positive: number;
  readonly negative: number;
  /** Pairs that have a tie of either sign (allies that are rivals): they say nothing of which, and are left out. */
  readonly ambivalent: number;
}

const key = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Makes a signed graph of positive and negative pairs. */
export function signedGraph(
  codes: readonly string[],
  positive: readonly (readonly [string, string])[],
  negative: readonly (readonly [string, string])[],
): Signed {
  const signs = new Map<string, number>();
  const ambivalent = new Set<string>();
  for (const [pairs, sign] of [
    [positive, 1],
    [negative, -1],
  ] as const)
    for (const [a, b] of pairs) {
      const pair = key(a, b);
      if (a === b) continue;
      if ((signs.get(pair) ?? sign) !== sign) ambivalent.add(pair);
      signs.set(pair, sign);
    }
  const edges = [...signs].filter(([pair]) => !ambivalent.has(pair));
  const nodes = [...new Set([...codes, ...edges.flatMap(([pair]) => pair.split(' '))])].sort();
  return {
    graph: graphOf(
      nodes,
      edges.map(([pair, sign]) => [...(pair.split(' ') as [string, string]), sign] as const),
    ),
    positive: edges.filter(([, sign]) => sign === 1).length,
    negative: edges.filter(([, sign]) => sign === -1).length,
    ambivalent: ambivalent.size,
  };
}

/** The ties of a day as positive ones, with the wars, disputes and rivalries of that day as negative ones. */
export function signedOn(world: World, ties: TieSet, withPossible = false): Signed {
  const day = daysOf(ties.on)!.to;
  const { continuator } = world.polities;
  const held = withPossible ? ['yes', 'maybe'] : ['yes'];
  const negative = negativeTies()
    .filter(tie => held.includes(tieOn(tie, day)))
    .map(({ a, b }) => [continuator(a), continuator(b)] as const);
  const positive = [...ties.sure, ...(withPossible ? ties.possible : [])].map(({ a, b }) => [a, b] as const);
  return signedGraph(ties.codes, positive, negative);
}
