import { expansion } from './companding.ts';

/** Weights for many classes: feature → a short row of (class, weight). Open addressing over 32-bit hashes. */
export interface SparseWeights {
  readonly classes: number;
  readonly mask: number;
  /** 16 bits of each slot's hash, 0 where the slot is empty. */
  readonly prints: Uint16Array;
  /** Row of each slot: pairs [rows[2i], rows[2i+1]] of class and code from begins[slot] to begins[slot] + counts[slot]. */
  readonly begins: Uint32Array;
  readonly counts: Uint8Array;
  readonly rows: Uint8Array;
  readonly decode: Float32Array;
}

export const sparseLevels = 127;

/** A hash's 16-bit print; never 0. */
export const printOf = (hash: number): number => hash >>> 16 || 1;

/** What the file holds: occupied slots as bits, and prints, counts and rows of these in order. */
export interface PackedSparse {
  readonly classes: number;
  readonly slots: number;
  readonly max: number;
  readonly occupied: Uint8Array;
  readonly prints: Uint16Array;
  readonly counts: Uint8Array;
  readonly rows: Uint8Array;
}

/** Spreads packed weights over their slots, in one pass. */
export function unpackSparse(packed: PackedSparse): SparseWeights {
  const { slots, occupied } = packed;
  const prints = new Uint16Array(slots);
  const begins = new Uint32Array(slots);
  const counts = new Uint8Array(slots);
  let next = 0;
  let row = 0;
  for (let slot = 0; slot < slots; slot++) {
    if (!(occupied[slot >> 3]! & (1 << (slot & 7)))) continue;
    prints[slot] = packed.prints[next]!;
    begins[slot] = row;
    counts[slot] = packed.counts[next]!;
    row += packed.counts[next++]!;
  }
  const decode = expansion(packed.max, sparseLevels);
  return { classes: packed.classes, mask: slots - 1, prints, begins, counts, rows: packed.rows, decode };
}

/** Adds the weights of `count` features to `scores` (one entry a class), which is zeroed first. */
export function scoreSparse(
  w: SparseWeights,
  features: Int32Array,
  count: number,
  scores: Float32Array,
): void {
  const { mask, prints, begins, counts, rows, decode } = w;
  scores.fill(0);
  for (let f = 0; f < count; f++) {
    const hash = features[f]!;
    const print = hash >>> 16 || 1;
    let slot = hash & mask;
    let found = prints[slot]!;
    while (found !== 0 && found !== print) {
      slot = (slot + 1) & mask;
      found = prints[slot]!;
    }
    if (found === 0) continue;
    let at = begins[slot]! * 2;
    for (const end = at + counts[slot]! * 2; at < end; at += 2) scores[rows[at]!]! += decode[rows[at + 1]!]!;
  }
}
