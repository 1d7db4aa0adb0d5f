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
  /** Its own date, where it has one. */
  readonly date: string | null;
}

/** The sides of an act and the sentence that tells it. */
export interface ToldPair {
  readonly source: readonly Party[];
  readonly target: readonly Party[];
  readonly sentence: number;
  readonly kind: string;
}

/** What was told before, from which a missing party may be supplied. */
export interface Memory {
  /** The two polities of the headline, where it names just two. */
  readonly headline: readonly Party[];
  /** Sides of the acts told so far, the latest last. */
  readonly pairs: ToldPair[];
  /** The date told last. */
  date: string | null;
  /** The date of the act told first: what the text is about. */
  main: string | null;
  template: Template | null;
  /** Other grave acts of the sentence of `template` by the same side ("cut ties with Taipei and recognised Beijing"). */
  beside: readonly Template[];
  /** The last act of each kind. */
  readonly ofKind: Map<string, Template>;
}

const among = (side: readonly Party[], party: Party): boolean =>
  side.some(other => other.code === party.code);
const keyOf = ({ source, target }: ToldPair): string =>
  [...source, ...target]
    .map(party => party.code)
    .sort()
    .join(' ');

/** The pair told most often, one told in this sentence or the one before counting once more; the latest of equals. */
function foremost(pairs: readonly ToldPair[], sentence: number): ToldPair | null {
  const scores = new Map<string, number>();
  for (const pair of pairs) {
    const near = sentence - pair.sentence <= 1 ? 1 : 0;
    scores.set(keyOf(pair), Math.max(scores.get(keyOf(pair)) ?? 0, 0) + 1 + near);
  }
  let best: ToldPair | null = null;
  for (const pair of pairs) if (!best || scores.get(keyOf(pair))! >= scores.get(keyOf(best))!) best = pair;
  return best;
}

/** How many of the last acts are looked through. */
const span = 40;

/** Relations, missions and envoys follow one another; a recognition or a visit told between does not change the pair. */
const family = (kind: string): string =>
  /^(relations|mission|ambassador|diplomats)/.test(kind) ? 'relations' : kind;

function ofFamily(pairs: readonly ToldPair[], kind: string): readonly ToldPair[] {
  const same = pairs.filter(pair => family(pair.kind) === family(kind));
  return same.length > 0 ? same : pairs;
}

/** The other side of the acts that this party was in, those of the same family before others; or none. */
export function partnersOf(memory: Memory, party: Party, sentence: number, kind: string): readonly Party[] {
  const own = memory.pairs
    .slice(-span)
    .filter(({ source, target }) => among(source, party) || among(target, party));
  const pair = foremost(ofFamily(own, kind), sentence);
  return pair ? (among(pair.source, party) ? pair.target : pair.source) : [];
}

/** The sides of an act that names neither: those told most and last, else the headline's two. */
export function pairInMind(
  memory: Memory,
  sentence: number,
  kind: string,
): readonly [readonly Party[], readonly Party[]] | null {
  const pair = foremost(ofFamily(memory.pairs.slice(-span), kind), sentence);
  if (pair) return [pair.source, pair.target];
  return memory.headline.length === 2 ? [[memory.headline[0]!], [memory.headline[1]!]] : null;
}

/** How often a party was in the acts told so far. */
export const timesTold = (memory: Memory, code: string | null): number =>
  memory.pairs
    .slice(-span)
    .filter(({ source, target }) => [...source, ...target].some(party => party.code === code)).length;

/** The party that the acts told so far have most in common, the headline's first of equals; null if none is told twice. */
export function topic(memory: Memory): Party | null {
  const parties = memory.pairs.slice(-span).flatMap(({ source, target }) => [...source, ...target]);
  const order = [...memory.headline, ...parties].map(party => party.code);
  const ranked = [...new Map(parties.map(party => [party.code, party])).values()]
    .map(party => ({ party, times: timesTold(memory, party.code) }))
    .sort((a, b) => b.times - a.times || order.indexOf(a.party.code) - order.indexOf(b.party.code));
  return ranked[0] && ranked[0].times > 1 ? ranked[0].party : null;
}
