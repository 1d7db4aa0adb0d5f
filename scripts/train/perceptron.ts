/** Training-time weights: feature → linked list of (class, weight), averaged; rows appear when first updated. */
export class SparsePerceptron {
  private mask: number;
  private keys: Int32Array;
  private heads: Int32Array;
  private used = 0;
  private size = 1;
  private next = new Int32Array(1 << 16);
  private cls = new Uint8Array(1 << 16);
  private weight = new Float32Array(1 << 16);
  private sum = new Float64Array(1 << 16);
  private updates = new Uint32Array(1 << 16);
  /** Steps done, for the average. */
  clock = 1;

  constructor(
    readonly classes: number,
    bits = 16,
  ) {
    this.mask = (1 << bits) - 1;
    this.keys = new Int32Array(1 << bits);
    this.heads = new Int32Array(1 << bits);
  }

  score(features: Int32Array, count: number, scores: Float32Array): void {
    scores.fill(0);
    for (let f = 0; f < count; f++) {
      const key = features[f]! || 1;
      let slot = key & this.mask;
      let found = this.keys[slot]!;
      while (found !== 0 && found !== key) {
        slot = (slot + 1) & this.mask;
        found = this.keys[slot]!;
      }
      if (found === 0) continue;
      for (let e = this.heads[slot]!; e !== 0; e = this.next[e]!) scores[this.cls[e]!]! += this.weight[e]!;
    }
  }

  /** Adds `delta` to the weights of a class for all features. */
  update(features: Int32Array, count: number, cls: number, delta: number): void {
    for (let f = 0; f < count; f++) {
      const e = this.entry(features[f]! || 1, cls);
      this.weight[e]! += delta;
      this.sum[e]! += delta * this.clock;
      this.updates[e]!++;
    }
  }

  private entry(key: number, cls: number): number {
    let slot = key & this.mask;
    while (this.keys[slot] !== 0 && this.keys[slot] !== key) slot = (slot + 1) & this.mask;
    if (this.keys[slot] === 0) {
      if (this.used * 2 > this.mask) {
        this.grow();
        return this.entry(key, cls);
      }
      this.keys[slot] = key;
      this.used++;
    }
    for (let e = this.heads[slot]!; e !== 0; e = this.next[e]!) if (this.cls[e] === cls) return e;
    const e = this.size++;
    if (e >= this.cls.length) this.growEntries();
    this.cls[e] = cls;
    this.next[e] = this.heads[slot]!;
    this.heads[slot] = e;
    return e;
  }

  private grow(): void {
    const { keys, heads } = this;
    const length = keys.length * 2;
    this.mask = length - 1;
    this.keys = new Int32Array(length);
    this.heads = new Int32Array(length);
    for (let i = 0; i < keys.length; i++) {
      if (keys[i] === 0) continue;
      let slot = keys[i]! & this.mask;
      while (this.keys[slot] !== 0) slot = (slot + 1) & this.mask;
      this.keys[slot] = keys[i]!;
      this.heads[slot] = heads[i]!;
    }
  }

  private growEntries(): void {
    const grown = <T extends Int32Array | Uint8Array | Float32Array | Float64Array | Uint32Array>(
      a: T,
    ): T => {
      const b = new (a.constructor as new (n: number) => T)(a.length * 2);
      b.set(a);
      return b;
    };
    this.next = grown(this.next);
    this.cls = grown(this.cls);
    this.weight = grown(this.weight);
    this.sum = grown(this.sum);
    this.updates = grown(this.updates);
  }

  /** Replaces the weights by their averages and scores with these: training cannot go on afterwards. */
  averagedScorer(): (features: Int32Array, count: number, scores: Float32Array) => void {
    for (let e = 1; e < this.size; e++) this.weight[e]! -= this.sum[e]! / this.clock;
    return (features, count, scores) => this.score(features, count, scores);
  }

  /** Averaged weights of every feature, entries updated fewer than `minUpdates` times left out. */
  *averaged(minUpdates: number): Generator<{ key: number; classes: number[]; weights: number[] }> {
    for (let slot = 0; slot < this.keys.length; slot++) {
      if (this.keys[slot] === 0) continue;
      const classes: number[] = [];
      const weights: number[] = [];
      for (let e = this.heads[slot]!; e !== 0; e = this.next[e]!) {
        if (this.updates[e]! < minUpdates) continue;
        const w = this.weight[e]! - this.sum[e]! / this.clock;
        if (w === 0) continue;
        classes.push(this.cls[e]!);
        weights.push(w);
      }
      if (classes.length > 0) yield { key: this.keys[slot]!, classes, weights };
    }
  }
}
