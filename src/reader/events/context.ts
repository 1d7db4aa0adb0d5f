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
  /** Pairs of events told so far, the latest last. */
  readonly pairs: (readonly [Party, Party])[];
  /** The date told last. */
  date: string | null;
  template: Template | null;
}

const same = (a: Party, b: Party): boolean => a.code === b.code;

/** The other side of the last pair that this party was in; else the headline's other polity; else null. */
export function partnerOf(memory: Memory, party: Party): Party | null {
  for (let i = memory.pairs.length - 1; i >= 0; i--) {
    const [a, b] = memory.pairs[i]!;
    if (same(a, party)) return b;
    if (same(b, party)) return a;
  }
  const others = memory.headline.filter(other => !same(other, party));
  return memory.headline.length === 2 && others.length === 1 ? others[0]! : null;
}

/** The pair that an act without any party is about: the one told last, else the headline's. */
export function pairInMind(memory: Memory): readonly [Party, Party] | null {
  const last = memory.pairs.at(-1);
  if (last) return last;
  return memory.headline.length === 2 ? [memory.headline[0]!, memory.headline[1]!] : null;
}

/** How often a party was in the pairs told so far. */
export const timesTold = (memory: Memory, code: string | null): number =>
  memory.pairs.filter(pair => pair.some(party => party.code === code)).length;
