import type { World } from '../record/index.ts';
import { brokersIn } from './brokers.ts';
import { centralitiesOf } from './centrality.ts';
import { degreesIn } from './degree.ts';
import { ranks } from './finding.ts';
import { isolationOf } from './isolation.ts';
import { rivalsOf } from './rivals.ts';
import { graphOfTies, type TieKind, tiesOn } from './ties.ts';

/** States that claimed each other's place: whoever had ties with one had them in spite of the other. */
const knownRivals: readonly (readonly [string, string])[] = [
  ['KOR', 'PRK'],
  ['CHN', 'TWN'],
  ['DEU', 'DDR'],
];

/** The rival of a state, or null. */
export function rivalOf(code: string): string | null {
  const pair = knownRivals.find(each => each.includes(code));
  return pair?.find(each => each !== code) ?? null;
}

export interface FiguresOf {
  readonly kind: TieKind;
  readonly state: string;
  readonly rival: string | null;
  readonly on: string;
  readonly possible: boolean;
  /** The record knows the network well enough for figures of place in it. */
  readonly whole: boolean;
}

/** Every figure that the measures have of one state on a day, by name. */
export function figuresOf(world: World, asked: FiguresOf): ReadonlyMap<string, number | null> {
  const { kind, state, rival, on, possible, whole } = asked;
  const ties = tiesOn(world, kind, on);
  const figures = new Map<string, number | null>();
  const degrees = degreesIn(ties);
  const at = ties.codes.indexOf(state);
  const own = degrees[at];
  figures.set('partners', own?.least ?? 0);
  figures.set('partnersAtMost', own?.most ?? 0);
  const isolation = isolationOf(world, kind, state, on);
  figures.set('isolation', isolation.least);
  figures.set('weighted', isolation.weightedLeast);
  if (rival !== null) {
    const { onlyA, onlyB, both } = rivalsOf(world, kind, state, rival, on);
    const all = onlyA.length + onlyB.length + both.length;
    figures.set('exclusive', onlyA.length);
    figures.set('rivalExclusive', onlyB.length);
    figures.set('shared', both.length);
    figures.set('overlap', all === 0 ? 0 : both.length / all);
  }
  if (!whole || at < 0) return figures;
  const graph = graphOfTies(ties, possible);
  figures.set('rank', ranks(degrees.map(({ least }) => least))[at]!);
  for (const [name, values] of Object.entries(centralitiesOf(graph)) as [string, number[]][])
    figures.set(name, values[at]!);
  const { constraint, effectiveSize } = brokersIn(graph)[at]!;
  figures.set('constraint', constraint);
  figures.set('effectiveSize', effectiveSize);
  return figures;
}
