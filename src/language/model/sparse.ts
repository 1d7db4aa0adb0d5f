import { expansion } from './companding.ts';
import { fullSlots } from './occupancy.ts';

/** Weights for many classes: feature → a short row of (class, weight). Open addressing over 32-bit hashes. */
export interface SparseWeights {
  readonly classes: number;
  readonly mask: number;
  /**
   * Two numbers a slot, side by side: 16 bits of the hash (0 where the slot is empty), and where the row is: its first
   * pair shifted left by eight, and how many pairs it has. A pair is a class, and a code shifted left by eight.
   */
  readonly slots: Int32Array;
  readonly pairs: Uint16Array;
  readonly decode: Float64Array;
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
  const { classes, occupied, prints, counts, rows } = packed;
  const slots = new Int32Array(2 * packed.slots);
  const full = fullSlots(occupied, prints.length);
  let row = 0;
  for (let i = 0; i < full.length; i++) {
    const at = 2 * full[i]!;
    slots[at] = prints[i]!;
    slots[at + 1] = (row << 8) | counts[i]!;
    row += counts[i]!;
  }
  const decode = Float64Array.from(expansion(packed.max, sparseLevels));
  const pairs = new Uint16Array(rows.buffer, rows.byteOffset, rows.length / 2);
  return { classes, mask: packed.slots - 1, slots, pairs, decode };
}

const most = 512;
const prints = new Int32Array(most);
const places = new Int32Array(most);
const first = new Uint16Array(most);

/**
 * Adds the weights of `count` features (512 at most) to scores[at ...], one entry a class. All slots are looked at
 * before any is judged, and all rows are touched before any is added, so that their waits for memory overlap.
 */
export function addSparse(
  w: SparseWeights,
  features: Int32Array,
  count: number,
  scores: Float64Array,
  at = 0,
): void {
  const { mask, slots, pairs, decode } = w;
  for (let f = 0; f < count; f++) {
    const slot = (features[f]! & mask) << 1;
    prints[f] = slots[slot]!;
    places[f] = slots[slot + 1]!;
  }
  let found = 0;
  for (let f = 0; f < count; f++) {
    const print = features[f]! >>> 16 || 1;
    let place = places[f]!;
    if (prints[f] !== print) {
      if (prints[f] === 0) continue;
      place = further(w, features[f]!, print);
      if (place === 0) continue;
    }
    places[found] = place;
    first[found++] = pairs[place >>> 8]!;
  }
  for (let f = 0; f < found; f++) {
    const place = places[f]!;
    let i = place >>> 8;
    for (const end = i + (place & 255); i < end; i++) {
      const pair = pairs[i]!;
      scores[at + (pair & 255)]! += decode[pair >>> 8]!;
    }
  }
}

/** Where the row is of a feature whose own slot holds another one, or 0. */
function further({ mask, slots }: SparseWeights, hash: number, print: number): number {
  let slot = hash & mask;
  for (;;) {
    slot = (slot + 1) & mask;
    const found = slots[2 * slot]!;
    if (found === 0) return 0;
    if (found === print) return slots[2 * slot + 1]!;
  }
}
