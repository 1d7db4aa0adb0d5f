import { expansion } from './companding.ts';
import { spread } from './occupancy.ts';

/**
 * Weights for three classes (shift, left, right), a slot one 32-bit word: eleven bits of the hash and three codes of
 * seven bits, so that a feature costs one look at memory. A word of 0 is an empty slot.
 */
export interface TernaryWeights {
  readonly mask: number;
  readonly words: Int32Array;
  readonly decode: Float64Array;
}

export const ternaryLevels = 63;

/** The eleven bits of a hash that a slot keeps; never 0. */
export const shortPrint = (hash: number): number => hash >>> 21 || 1;

export interface PackedTernary {
  readonly slots: number;
  readonly max: number;
  readonly occupied: Uint8Array;
  readonly words: Uint32Array;
}

export function unpackTernary(packed: PackedTernary): TernaryWeights {
  const words = spread(packed.occupied, packed.words, packed.slots);
  const decode = Float64Array.from(expansion(packed.max, ternaryLevels));
  return { mask: packed.slots - 1, words, decode };
}

const looked = new Int32Array(512);

/**
 * Sums the weights of `count` features (512 at most) into scores[at..at+2]. All are looked at before any is judged, so
 * that their waits for memory overlap. The sums are exact in any order: 24-bit weights, 53-bit sums.
 */
export function scoreTernary(
  w: TernaryWeights,
  features: Int32Array,
  count: number,
  scores: Float64Array,
  at = 0,
): void {
  const { mask, words, decode } = w;
  for (let f = 0; f < count; f++) looked[f] = words[features[f]! & mask]!;
  let a = 0;
  let b = 0;
  let c = 0;
  for (let f = 0; f < count; f++) {
    let word = looked[f]!;
    if (word === 0) continue;
    const print = features[f]! >>> 21 || 1;
    if (word >>> 21 !== print) {
      word = further(w, features[f]!, print);
      if (word === 0) continue;
    }
    a += decode[word & 127]!;
    b += decode[(word >>> 7) & 127]!;
    c += decode[(word >>> 14) & 127]!;
  }
  scores[at] = a;
  scores[at + 1] = b;
  scores[at + 2] = c;
}

/** The word of a feature whose own slot holds another one, or 0. */
function further({ mask, words }: TernaryWeights, hash: number, print: number): number {
  let slot = hash & mask;
  for (;;) {
    slot = (slot + 1) & mask;
    const word = words[slot]!;
    if (word === 0 || word >>> 21 === print) return word;
  }
}
