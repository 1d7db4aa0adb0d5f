/** Words of a row: key, three weights, three sums for the average, how often it was updated. */
const stride = 8;

/** Rows take part in scoring only after so many updates (Goldberg and Elhadad 2011): rare ones never do. */
export const leastUpdates = 24;

/**
 * Training-time weights for the three moves: feature → three averaged weights; rows appear when first updated. A row
 * is half a cache line, so that a look or an update costs one access to memory: that is where training spends its time.
 */
export class TernaryPerceptron {
  private mask: number;
  private ints: Int32Array;
  private floats: Float32Array;
  private used = 0;
  clock = 1;

  constructor(bits = 20) {
    const slots = 1 << bits;
    this.mask = slots - 1;
    const buffer = new ArrayBuffer(slots * stride * 4);
    this.ints = new Int32Array(buffer);
    this.floats = new Float32Array(buffer);
  }

  /** Offset of the row of a key, or of the empty row where it would stand. */
  private find(key: number): number {
    const { ints, mask } = this;
    let slot = key & mask;
    let found = ints[slot * stride]!;
    while (found !== 0 && found !== key) {
      slot = (slot + 1) & mask;
      found = ints[slot * stride]!;
    }
    return slot * stride;
  }

  score(features: Int32Array, count: number, scores: Float64Array): void {
    const { ints, floats, mask } = this;
    let a = 0;
    let b = 0;
    let c = 0;
    for (let f = 0; f < count; f++) {
      const key = features[f]! || 1;
      let slot = key & mask;
      let found = ints[slot * stride]!;
      while (found !== 0 && found !== key) {
        slot = (slot + 1) & mask;
        found = ints[slot * stride]!;
      }
      if (found === 0) continue;
      const at = slot * stride;
      if (ints[at + 7]! < leastUpdates) continue;
      a += floats[at + 1]!;
      b += floats[at + 2]!;
      c += floats[at + 3]!;
    }
    scores[0] = a;
    scores[1] = b;
    scores[2] = c;
  }

  update(features: Int32Array, count: number, move: number, delta: number): void {
    for (let f = 0; f < count; f++) {
      const key = features[f]! || 1;
      let at = this.find(key);
      if (this.ints[at] === 0) {
        if (this.used * 2 > this.mask) {
          this.grow();
          at = this.find(key);
        }
        this.ints[at] = key;
        this.used++;
      }
      for (let m = 0; m < 3; m++) {
        // The three weights of a feature sum to nothing, so that moves which need no scoring (0) stand in their middle.
        const change = m === move ? (2 * delta) / 3 : -delta / 3;
        this.floats[at + 1 + m]! += change;
        this.floats[at + 4 + m]! += change * this.clock;
      }
      this.ints[at + 7]!++;
    }
  }

  private grow(): void {
    const old = this.ints;
    const buffer = new ArrayBuffer(old.byteLength * 2);
    this.mask = this.mask * 2 + 1;
    this.ints = new Int32Array(buffer);
    this.floats = new Float32Array(buffer);
    for (let from = 0; from < old.length; from += stride) {
      if (old[from] === 0) continue;
      const to = this.find(old[from]!);
      for (let i = 0; i < stride; i++) this.ints[to + i] = old[from + i]!;
    }
  }

  /** Averaged weights of every feature that was updated at least `minUpdates` times. */
  *averaged(minUpdates: number): Generator<{ key: number; classes: number[]; weights: number[] }> {
    const { ints, floats, clock } = this;
    for (let at = 0; at < ints.length; at += stride) {
      if (ints[at] === 0 || ints[at + 7]! < minUpdates) continue;
      const weights = [1, 2, 3].map(m => floats[at + m]! - floats[at + m + 3]! / clock);
      yield { key: ints[at]!, classes: [0, 1, 2], weights };
    }
  }
}
