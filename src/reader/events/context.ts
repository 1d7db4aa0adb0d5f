import type { Modality, Party } from '../event.ts';
import type { Frame } from './lexicon-schema.ts';

/** An act told before, that "did the same" or a list may tell again of others; a side may be left open. */
export interface Template {
  readonly frame: Frame;
  readonly kind: Frame['kind'];
  readonly source: readonly Party[];
  readonly target: readonly Party[];
  readonly modality: Modality;
  readonly predicate: number;
}

/** What was told before, from which a missing party may be supplied. */
export interface Memory {
  /** The two polities of the headline, where it names just two. */
  readonly headline: readonly Party[];
  /** Sides of the events told so far, the latest last. */
  readonly pairs: (readonly [readonly Party[], readonly Party[]])[];
  /** The date told last. */
  date: string | null;
  template: Template | null;
}

const among = (side: readonly Party[], party: Party): boolean =>
  side.some(other => other.code === party.code);

/** The other side of the last act that this party was in; else the headline's other polity; else none. */
export function partnersOf(memory: Memory, party: Party): readonly Party[] {
  for (let i = memory.pairs.length - 1; i >= 0; i--) {
    const [a, b] = memory.pairs[i]!;
    if (among(a, party)) return b;
    if (among(b, party)) return a;
  }
  const others = memory.headline.filter(other => other.code !== party.code);
  return memory.headline.length === 2 && others.length === 1 ? others : [];
}

/** The pair that an act without any party is about: the one told last, else the headline's. */
export function pairInMind(memory: Memory): readonly [readonly Party[], readonly Party[]] | null {
  const last = memory.pairs.at(-1);
  if (last) return last;
  return memory.headline.length === 2 ? [[memory.headline[0]!], [memory.headline[1]!]] : null;
}

/** How often a party was in the pairs told so far. */
export const timesTold = (memory: Memory, code: string | null): number =>
  memory.pairs.filter(sides => sides.some(side => side.some(party => party.code === code))).length;

/** The party that most of the acts told so far have in common, if there is one that two or more share. */
export function topic(memory: Memory): Party | null {
  const parties = memory.pairs.flatMap(([a, b]) => [...a, ...b]);
  const ranked = [...new Map(parties.map(party => [party.code, party])).values()]
    .map(party => ({ party, times: timesTold(memory, party.code) }))
    .sort((a, b) => b.times - a.times);
  const [first, second] = ranked;
  return first && first.times > 1 && first.times > (second?.times ?? 0) ? first.party : null;
}
