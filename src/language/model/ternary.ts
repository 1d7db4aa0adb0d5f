import { expansion } from './companding.ts';

/**
 * Weights for three classes (shift, left, right), a slot one 32-bit word: eleven bits of the hash and three codes of
 * seven bits, so that a feature costs one look at memory. A word of 0 is an empty slot.
 */
export interface TernaryWeights {
  readonly mask: number;
  readonly words: Uint32Array;
  readonly decode: Float32Array;
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
  const words = new Uint32Array(packed.slots);
  let next = 0;
  for (let slot = 0; slot < packed.slots; slot++) {
    if (packed.occupied[slot >> 3]! & (1 << (slot & 7))) words[slot] = packed.words[next++]!;
  }
  return { mask: packed.slots - 1, words, decode: expansion(packed.max, ternaryLevels) };
}

/** Sums the weights of `count` features into scores[0..2]. */
export function scoreTernary(
  w: TernaryWeights,
  features: Int32Array,
  count: number,
  scores: Float64Array,
): void {
  const { mask, words, decode } = w;
  let a = 0;
  let b = 0;
  let c = 0;
  for (let f = 0; f < count; f++) {
    const hash = features[f]!;
    const print = hash >>> 21 || 1;
    let slot = hash & mask;
    let word = words[slot]!;
    while (word !== 0) {
      if (word >>> 21 === print) {
        a += decode[word & 127]!;
        b += decode[(word >>> 7) & 127]!;
        c += decode[(word >>> 14) & 127]!;
        break;
      }
      slot = (slot + 1) & mask;
      word = words[slot]!;
    }
  }
  scores[0] = a;
  scores[1] = b;
  scores[2] = c;
}
