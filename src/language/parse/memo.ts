/**
 * Remembers rows of numbers by up to four integers: what was summed for a part of one state is used again for the states
 * beside it in the beam, of which most share that part. A fixed number of slots, overwritten freely.
 */
export class Memo {
  readonly values: Float64Array;
  private readonly keys: Int32Array;

  /** `slots` is a power of two, `width` the length of a row. */
  constructor(
    private readonly slots: number,
    private readonly width: number,
  ) {
    this.values = new Float64Array(slots * width);
    this.keys = new Int32Array(slots * 4).fill(-1);
  }

  /** Where the row of these keys begins in `values`; where it is not known, ~offset, and the caller must then write it. */
  find(a: number, b: number, c = 0, d = 0): number {
    let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
    hash ^= Math.imul(c, 0x2c1b3c6d) ^ Math.imul(d, 0x297a2d39);
    const slot = (hash ^ (hash >>> 15)) & (this.slots - 1);
    const { keys } = this;
    const at = slot * 4;
    if (keys[at] === a && keys[at + 1] === b && keys[at + 2] === c && keys[at + 3] === d)
      return slot * this.width;
    keys[at] = a;
    keys[at + 1] = b;
    keys[at + 2] = c;
    keys[at + 3] = d;
    return ~(slot * this.width);
  }
}
