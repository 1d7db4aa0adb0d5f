import { spawnSync } from 'node:child_process';
import { packageRoot } from '../src/base/index.ts';
import { brokersIn, centralities, graphOfTies, tiesIn, tiesOn } from '../src/network/index.ts';
import { worldOn } from '../src/record/index.ts';
import type { Row } from './row.ts';

interface Theirs {
  readonly version: string;
  readonly measures: Readonly<
    Record<string, { readonly seconds: number; readonly values: readonly (number | null)[] }>
  >;
}

const on = '2000-12-31';

/** The same measures in NetworkX, in the first Python that has it; null where none has. */
function networkx(nodes: number, ties: readonly (readonly [number, number, number])[]): Theirs | null {
  for (const python of ['/usr/bin/python3', 'python3']) {
    const child = spawnSync(python, [`${packageRoot}/bench/network.py`], {
      input: JSON.stringify({ nodes, ties }),
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    if (child.status === 0) return JSON.parse(child.stdout) as Theirs;
  }
  return null;
}

/** Seconds of the quickest of some runs, and what the last one gave. */
function quickest<T>(work: () => T): { readonly seconds: number; readonly value: T } {
  let best = Number.POSITIVE_INFINITY;
  let value = work();
  for (let run = 0; run < 5; run++) {
    const begin = performance.now();
    value = work();
    best = Math.min(best, (performance.now() - begin) / 1000);
  }
  return { seconds: best, value };
}

/** The greatest difference between two lists of values. */
const apart = (ours: readonly (number | null)[], theirs: readonly (number | null)[]): number =>
  ours.reduce<number>((most, value, i) => Math.max(most, Math.abs((value ?? 0) - (theirs[i] ?? 0))), 0);

/** Missions of 2000: each measure against NetworkX in one run; a row that says so where NetworkX is absent. */
export function networkRows(): Row[] {
  console.error('bench: centralities');
  const graph = graphOfTies(tiesOn(worldOn(on), 'missions', on));
  const ties = [...tiesIn(graph)];
  const theirs = networkx(graph.codes.length, ties);
  if (theirs === null)
    return [{ name: 'centralities against NetworkX', value: 'skipped: no python3-networkx here', floor: '' }];
  const ours: Readonly<Record<string, () => readonly (number | null)[]>> = {
    betweenness: () => centralities.betweenness(graph),
    closeness: () => centralities.closeness(graph),
    eigenvector: () => centralities.eigenvector(graph),
    pagerank: () => centralities.pagerank(graph),
    constraint: () => brokersIn(graph).map(({ constraint }) => constraint),
  };
  return Object.entries(theirs.measures).map(([name, { seconds, values }]) => {
    const { seconds: own, value } = quickest(ours[name]!);
    return {
      name: `${name}, ${graph.codes.length} states, ${ties.length} ties, NetworkX ${theirs.version}`,
      value: `${(1000 * own).toFixed(1)} ms, ${(seconds / own).toFixed(1)} × as fast, values within ${apart(value, values).toExponential(0)}`,
      floor: '',
    };
  });
}

if (import.meta.url === `file://${process.argv[1]}`)
  for (const { name, value } of networkRows()) globalThis.console.log(`${name}: ${value}`);
