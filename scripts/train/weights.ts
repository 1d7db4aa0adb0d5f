import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';

/** Averaged weights of one feature: class by class. */
export interface Feature {
  readonly key: number;
  readonly classes: number[];
  readonly weights: number[];
}

/** The averaged weights of a training, or the mean of several; gone through more than once. */
export type Weights = () => Iterable<Feature>;

/** Numbers of a row, at most: key, length, and 255 pairs. */
const longestRow = 2 + 2 * 255;

/** Writes features in the order of their keys: doubles of key, number of pairs, and pairs of class and weight. */
export function writeWeights(file: string, features: Iterable<Feature>): void {
  const sorted = [...features].sort((a, b) => a.key - b.key);
  const out = openSync(file, 'w');
  const block = new Float64Array(1 << 20);
  let n = 0;
  const flush = () => {
    writeSync(out, new Uint8Array(block.buffer, 0, n * 8));
    n = 0;
  };
  for (const { key, classes, weights } of sorted) {
    if (n + longestRow > block.length) flush();
    block[n++] = key;
    block[n++] = classes.length;
    classes.forEach((c, i) => {
      block[n++] = c;
      block[n++] = weights[i]!;
    });
  }
  flush();
  closeSync(out);
}

/**
 * The mean of the weights in several files that `writeWeights` wrote; a feature that one of them lacks has weight 0 there.
 * Averaging trainings that saw their sentences in another order smooths what each learnt by chance, at no cost in reading.
 */
export function meanOf(files: readonly string[]): Weights {
  return function* () {
    const columns = files.map(readDoubles);
    const at = columns.map(() => 0);
    for (;;) {
      let key = Number.POSITIVE_INFINITY;
      columns.forEach((column, f) => {
        if (at[f]! < column.length) key = Math.min(key, column[at[f]!]!);
      });
      if (key === Number.POSITIVE_INFINITY) return;
      yield mergedRow(key, columns, at);
    }
  };
}

/** The mean of the rows that stand at `at` and have the key; moves `at` on beyond them. */
function mergedRow(key: number, columns: readonly Float64Array[], at: number[]): Feature {
  const sums = new Map<number, number>();
  columns.forEach((column, f) => {
    if (column[at[f]!] !== key) return;
    const begin = at[f]! + 2;
    const end = begin + 2 * column[begin - 1]!;
    for (let i = begin; i < end; i += 2)
      sums.set(column[i]!, (sums.get(column[i]!) ?? 0) + column[i + 1]! / columns.length);
    at[f] = end;
  });
  return { key, classes: [...sums.keys()], weights: [...sums.values()] };
}

function readDoubles(file: string): Float64Array {
  const bytes = readFileSync(file);
  return new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}
