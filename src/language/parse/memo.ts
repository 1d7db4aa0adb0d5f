/**
 * Remembers the scores of move and label decisions by the values of their atoms: the states of a beam often look
 * alike, and a look here costs a tenth of scoring. Slots are overwritten freely; 64 bits of hash keep answers apart.
 */
export class ScoreMemo {
  private readonly moveKeys = new Int32Array(2 * slots);
  private readonly moveScores = new Float64Array(3 * slots);
  private readonly labelKeys = new Int32Array(2 * slots);
  private readonly labels = new Int16Array(slots).fill(-1);
  private a = 0;
  private b = 0;
  private generation = 0;

  /** Forgets everything: the weights have changed. */
  renew(): void {
    this.generation = (this.generation + 0x632be5ab) | 0;
  }

  /** Are the scores for these atoms known? Then they are written to `out`. */
  recallMoves(values: Int32Array, out: Float64Array): boolean {
    this.key(values);
    const slot = this.a & (slots - 1);
    if (this.moveKeys[2 * slot] !== this.a || this.moveKeys[2 * slot + 1] !== this.b) return false;
    for (let m = 0; m < 3; m++) out[m] = this.moveScores[3 * slot + m]!;
    return true;
  }

  /** Keeps the scores for the atoms last asked for. */
  keepMoves(scores: Float64Array): void {
    const slot = this.a & (slots - 1);
    this.moveKeys[2 * slot] = this.a;
    this.moveKeys[2 * slot + 1] = this.b;
    for (let m = 0; m < 3; m++) this.moveScores[3 * slot + m] = scores[m]!;
  }

  /** The label for these atoms, or -1 where it is not known. */
  recallLabel(values: Int32Array): number {
    this.key(values);
    const slot = this.a & (slots - 1);
    return this.labelKeys[2 * slot] === this.a && this.labelKeys[2 * slot + 1] === this.b
      ? this.labels[slot]!
      : -1;
  }

  keepLabel(label: number): void {
    const slot = this.a & (slots - 1);
    this.labelKeys[2 * slot] = this.a;
    this.labelKeys[2 * slot + 1] = this.b;
    this.labels[slot] = label;
  }

  private key(values: Int32Array): void {
    let a = 0x9e3779b9 ^ this.generation;
    let b = 0x7f4a7c15 + this.generation;
    for (let i = 0; i < values.length; i++) {
      a = Math.imul(a ^ values[i]!, 0x01000193) ^ (a >>> 13);
      b = Math.imul(b + values[i]!, 0x2c1b3c6d) ^ (b >>> 15);
    }
    this.a = a ^ (a >>> 16);
    this.b = b;
  }
}

const slots = 1 << 12;
