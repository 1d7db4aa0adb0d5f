import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compand, expansion } from './companding.ts';
import { addSparse, printOf, sparseLevels, unpackSparse } from './sparse.ts';
import { scoreTernary, shortPrint, ternaryLevels, unpackTernary } from './ternary.ts';

/** Places hashes as the packers do: into the first free slot from their own on. */
function place(hashes: readonly number[], slots: number): (number | undefined)[] {
  const table = new Array<number | undefined>(slots);
  for (const hash of hashes) {
    let slot = hash & (slots - 1);
    while (table[slot] !== undefined) slot = (slot + 1) & (slots - 1);
    table[slot] = hash;
  }
  return table;
}

const bits = (table: readonly unknown[]): Uint8Array => {
  const out = new Uint8Array(table.length / 8);
  table.forEach((entry, slot) => {
    if (entry !== undefined) out[slot >> 3]! |= 1 << (slot & 7);
  });
  return out;
};

// Prints that differ, so that what is found is what was put there, and low bits that collide and wrap round.
const features = fc.uniqueArray(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 20 });
const hashOf = (n: number): number => (n << 21) | (Math.imul(n, 7) & 31) | 0;

test('features are found where they were put, also behind others and round the end', () => {
  fc.assert(
    fc.property(features, features, (kept, asked) => {
      const table = place(kept.map(hashOf), 32);
      const full = table.filter(hash => hash !== undefined);
      const weightOf = (hash: number, c: number) => compand(((hash >>> 21) % 17) - 8 + c, 10, ternaryLevels);
      const word = (hash: number) =>
        [0, 1, 2].reduce(
          (w, c) => w | ((weightOf(hash, c) + ternaryLevels) << (7 * c)),
          shortPrint(hash) << 21,
        );
      const moves = unpackTernary({
        slots: 32,
        max: 10,
        occupied: bits(table),
        words: Uint32Array.from(full, word),
      });
      const sums = new Float64Array(3);
      scoreTernary(moves, Int32Array.from(asked, hashOf), asked.length, sums);
      const decode = expansion(10, ternaryLevels);
      const wanted = [0, 1, 2].map(c =>
        asked
          .filter(n => kept.includes(n))
          .reduce((sum, n) => sum + decode[weightOf(hashOf(n), c) + ternaryLevels]!, 0),
      );
      expect([...sums]).toEqual(wanted);
    }),
  );
});

test('rows of classes are found likewise', () => {
  fc.assert(
    fc.property(features, features, (kept, asked) => {
      const table = place(kept.map(hashOf), 32);
      const full = table.filter(hash => hash !== undefined);
      const labels = unpackSparse({
        classes: 5,
        slots: 32,
        max: 10,
        occupied: bits(table),
        prints: Uint16Array.from(full, printOf),
        counts: Uint8Array.from(full, hash => 1 + ((hash >>> 21) % 2)),
        rows: Uint8Array.from(full.flatMap(hash => [3, 200, 4, 90].slice(0, 2 + 2 * ((hash >>> 21) % 2)))),
      });
      const sums = new Float64Array(5);
      addSparse(labels, Int32Array.from(asked, hashOf), asked.length, sums);
      const found = asked.filter(n => kept.includes(n));
      const decode = expansion(10, sparseLevels);
      expect(sums[3]).toBe(found.reduce(sum => sum + decode[200]!, 0));
      expect(sums[4]).toBe(found.filter(n => n % 2).reduce(sum => sum + decode[90]!, 0));
    }),
  );
});
