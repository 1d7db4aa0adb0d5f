type Pool = Uint8Array | Uint16Array | Float32Array | Float64Array;

const grown = <T extends Pool>(old: T): T => {
  const next = new (old.constructor as new (n: number) => T)(old.length * 2);
  next.set(old);
  return next;
};

/**
 * Training-time weights: feature → a row of (class, weight), averaged. Rows lie together in a pool, so that scoring
 * reads memory in order; a row that is full moves to a place twice as large. Rows appear when first updated.
 */
export class SparsePerceptron {
  private mask: number;
  private keys: Int32Array;
  private begins: Uint32Array;
  private counts: Uint8Array;
  private rooms: Uint8Array;
  private used = 0;
  private size = 0;
  private cls = new Uint8Array(1 << 16);
  private weight = new Float32Array(1 << 16);
  private sum = new Float64Array(1 << 16);
  private updates = new Uint16Array(1 << 16);
  /** Steps done, for the average. */
  clock = 1;

  constructor(
    readonly classes: number,
    bits = 16,
  ) {
    const slots = 1 << bits;
    this.mask = slots - 1;
    this.keys = new Int32Array(slots);
    this.begins = new Uint32Array(slots);
    this.counts = new Uint8Array(slots);
    this.rooms = new Uint8Array(slots);
  }

  private find(key: number): number {
    const { keys, mask } = this;
    let slot = key & mask;
    let found = keys[slot]!;
    while (found !== 0 && found !== key) {
      slot = (slot + 1) & mask;
      found = keys[slot]!;
    }
    return slot;
  }

  score(features: Int32Array, count: number, scores: Float32Array): void {
    scores.fill(0);
    const { keys, mask, begins, counts, cls, weight } = this;
    for (let f = 0; f < count; f++) {
      const key = features[f]! || 1;
      let slot = key & mask;
      let found = keys[slot]!;
      while (found !== 0 && found !== key) {
        slot = (slot + 1) & mask;
        found = keys[slot]!;
      }
      if (found === 0) continue;
      const begin = begins[slot]!;
      for (let e = begin, end = begin + counts[slot]!; e < end; e++) scores[cls[e]!]! += weight[e]!;
    }
  }

  /** Adds `delta` to the weights of a class for all features. */
  update(features: Int32Array, count: number, cls: number, delta: number): void {
    for (let f = 0; f < count; f++) {
      const e = this.entry(features[f]! || 1, cls);
      this.weight[e]! += delta;
      this.sum[e]! += delta * this.clock;
      if (this.updates[e]! < 65535) this.updates[e]!++;
    }
  }

  private entry(key: number, cls: number): number {
    let slot = this.find(key);
    if (this.keys[slot] === 0) {
      if (this.used * 2 > this.mask) {
        this.growTable();
        slot = this.find(key);
      }
      this.keys[slot] = key;
      this.used++;
    }
    const begin = this.begins[slot]!;
    const count = this.counts[slot]!;
    for (let e = begin; e < begin + count; e++) if (this.cls[e] === cls) return e;
    if (count === this.rooms[slot]!) this.moveRow(slot);
    const e = this.begins[slot]! + count;
    this.cls[e] = cls;
    this.weight[e] = this.sum[e] = this.updates[e] = 0;
    this.counts[slot] = count + 1;
    return e;
  }

  private moveRow(slot: number): void {
    const [begin, count] = [this.begins[slot]!, this.counts[slot]!];
    const room = Math.min(this.classes, Math.max(2, count * 2));
    while (this.size + room > this.cls.length) {
      this.cls = grown(this.cls);
      this.weight = grown(this.weight);
      this.sum = grown(this.sum);
      this.updates = grown(this.updates);
    }
    for (const pool of [this.cls, this.weight, this.sum, this.updates]) {
      pool.copyWithin(this.size, begin, begin + count);
    }
    this.begins[slot] = this.size;
    this.rooms[slot] = room;
    this.size += room;
  }

  private growTable(): void {
    const { keys, begins, counts, rooms } = this;
    const slots = keys.length * 2;
    this.mask = slots - 1;
    this.keys = new Int32Array(slots);
    this.begins = new Uint32Array(slots);
    this.counts = new Uint8Array(slots);
    this.rooms = new Uint8Array(slots);
    for (let i = 0; i < keys.length; i++) {
      if (keys[i] === 0) continue;
      const slot = this.find(keys[i]!);
      this.keys[slot] = keys[i]!;
      this.begins[slot] = begins[i]!;
      this.counts[slot] = counts[i]!;
      this.rooms[slot] = rooms[i]!;
    }
  }

  /** Replaces the weights by their averages and scores with these: training cannot go on afterwards. */
  averagedScorer(): (features: Int32Array, count: number, scores: Float32Array) => void {
    for (let e = 0; e < this.size; e++) this.weight[e]! -= this.sum[e]! / this.clock;
    return (features, count, scores) => this.score(features, count, scores);
  }

  /** Averaged weights of every feature, entries updated fewer than `minUpdates` times left out. */
  *averaged(minUpdates: number): Generator<{ key: number; classes: number[]; weights: number[] }> {
    for (let slot = 0; slot < this.keys.length; slot++) {
      if (this.keys[slot] === 0) continue;
      const classes: number[] = [];
      const weights: number[] = [];
      const begin = this.begins[slot]!;
      for (let e = begin; e < begin + this.counts[slot]!; e++) {
        const w = this.weight[e]! - this.sum[e]! / this.clock;
        if (this.updates[e]! < minUpdates || w === 0) continue;
        classes.push(this.cls[e]!);
        weights.push(w);
      }
      if (classes.length > 0) yield { key: this.keys[slot]!, classes, weights };
    }
  }
}
