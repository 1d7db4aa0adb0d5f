/** Training-time weights for the three moves: feature → three averaged weights; rows appear when first updated. */
export class TernaryPerceptron {
  private mask: number;
  private keys: Int32Array;
  private weight: Float32Array;
  private sum: Float64Array;
  private updates: Uint16Array;
  private used = 0;
  clock = 1;

  constructor(bits = 20) {
    const slots = 1 << bits;
    this.mask = slots - 1;
    this.keys = new Int32Array(slots);
    this.weight = new Float32Array(slots * 3);
    this.sum = new Float64Array(slots * 3);
    this.updates = new Uint16Array(slots);
  }

  private find(key: number): number {
    let slot = key & this.mask;
    let found = this.keys[slot]!;
    while (found !== 0 && found !== key) {
      slot = (slot + 1) & this.mask;
      found = this.keys[slot]!;
    }
    return slot;
  }

  score(features: Int32Array, count: number, scores: Float64Array): void {
    const { keys, weight } = this;
    let a = 0;
    let b = 0;
    let c = 0;
    for (let f = 0; f < count; f++) {
      const key = features[f]! || 1;
      const slot = this.find(key);
      if (keys[slot] === 0) continue;
      a += weight[slot * 3]!;
      b += weight[slot * 3 + 1]!;
      c += weight[slot * 3 + 2]!;
    }
    scores[0] = a;
    scores[1] = b;
    scores[2] = c;
  }

  update(features: Int32Array, count: number, move: number, delta: number): void {
    for (let f = 0; f < count; f++) {
      const key = features[f]! || 1;
      let slot = this.find(key);
      if (this.keys[slot] === 0) {
        if (this.used * 2 > this.mask) {
          this.grow();
          slot = this.find(key);
        }
        this.keys[slot] = key;
        this.used++;
      }
      this.weight[slot * 3 + move]! += delta;
      this.sum[slot * 3 + move]! += delta * this.clock;
      if (this.updates[slot]! < 65535) this.updates[slot]!++;
    }
  }

  private grow(): void {
    const old = { keys: this.keys, weight: this.weight, sum: this.sum, updates: this.updates };
    const slots = old.keys.length * 2;
    this.mask = slots - 1;
    this.keys = new Int32Array(slots);
    this.weight = new Float32Array(slots * 3);
    this.sum = new Float64Array(slots * 3);
    this.updates = new Uint16Array(slots);
    for (let i = 0; i < old.keys.length; i++) {
      if (old.keys[i] === 0) continue;
      const slot = this.find(old.keys[i]!);
      this.keys[slot] = old.keys[i]!;
      this.updates[slot] = old.updates[i]!;
      for (let m = 0; m < 3; m++) {
        this.weight[slot * 3 + m] = old.weight[i * 3 + m]!;
        this.sum[slot * 3 + m] = old.sum[i * 3 + m]!;
      }
    }
  }

  /** Averaged weights of every feature that was updated at least `minUpdates` times. */
  *averaged(minUpdates: number): Generator<{ key: number; classes: number[]; weights: number[] }> {
    for (let slot = 0; slot < this.keys.length; slot++) {
      if (this.keys[slot] === 0 || this.updates[slot]! < minUpdates) continue;
      const weights = [0, 1, 2].map(m => this.weight[slot * 3 + m]! - this.sum[slot * 3 + m]! / this.clock);
      // Only differences between moves matter: taking the mean away makes the numbers small.
      const mean = (weights[0]! + weights[1]! + weights[2]!) / 3;
      yield { key: this.keys[slot]!, classes: [0, 1, 2], weights: weights.map(w => w - mean) };
    }
  }
}
