import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { projective } from './projective.ts';

/** Any tree: each word but the first is hung on one of those before it in a random order. */
const tree = fc
  .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 14 })
  .map(dice => {
    const order = dice.map((_, i) => i).sort((a, b) => dice[a]! - dice[b]!);
    const heads = new Int32Array(dice.length).fill(-1);
    for (let k = 1; k < order.length; k++) heads[order[k]!] = order[Math.floor(dice[k]! * k * 0.999)]!;
    return heads;
  });

const crosses = (heads: Int32Array): boolean =>
  heads.some((h, d) => heads.some((g, e) => h >= 0 && g >= 0 && apart(h, d, g, e)));
const apart = (h: number, d: number, g: number, e: number): boolean => {
  const [a, b] = [Math.min(h, d), Math.max(h, d)];
  const inside = (x: number) => x > a && x < b;
  const outside = (x: number) => x < a || x > b;
  return (inside(g) && outside(e)) || (inside(e) && outside(g));
};

describe('projective', () => {
  it('leaves no arcs that cross, keeps the root, and leaves straight trees alone', () => {
    fc.assert(
      fc.property(tree, heads => {
        const out = projective(heads);
        expect(crosses(out)).toBe(false);
        expect(out.indexOf(-1)).toBe(heads.indexOf(-1));
        expect(projective(out)).toEqual(out);
      }),
    );
  });
});
