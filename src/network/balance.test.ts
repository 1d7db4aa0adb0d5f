import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balanceFinding } from './balance.ts';
import { frustratedBy, frustrationOf } from './frustration.ts';
import { signedGraph } from './signed.ts';
import { balance, triadsOf, weakBalance } from './triads.ts';

const codes = [...'ABCDEFGH'];
type Pair = readonly [string, string];
const pairs = codes.flatMap((a, i) => codes.slice(i + 1).map((b): Pair => [a, b]));

/** A sign for every pair: friend, foe or nothing. */
const signs = fc.array(fc.constantFrom(1, -1, 0), { minLength: pairs.length, maxLength: pairs.length });
const made = (list: readonly number[]) =>
  signedGraph(
    codes,
    pairs.filter((_, i) => list[i] === 1),
    pairs.filter((_, i) => list[i] === -1),
  );

describe('triads', () => {
  test.each([
    ['three friends', 0, 1, 1],
    ['one enmity among friends of one', 1, 0, 0],
    ['a common enemy', 2, 1, 1],
    ['three enemies', 3, 0, 1],
  ])('%s', (_, negative, strong, weak) => {
    const triangle: Pair[] = [
      ['A', 'B'],
      ['B', 'C'],
      ['A', 'C'],
    ];
    const { counts, byNode } = triadsOf(
      signedGraph(['A', 'B', 'C'], triangle.slice(negative), triangle.slice(0, negative)).graph,
    );
    expect(counts[negative]).toBe(1);
    expect(counts.reduce((sum, n) => sum + n)).toBe(1);
    expect(byNode[1]).toEqual(counts);
    expect([balance(counts), weakBalance(counts)]).toEqual([strong, weak]);
  });

  test('a pair of allies that are rivals is left out', () => {
    const { positive, negative, ambivalent } = signedGraph(['A', 'B'], [['A', 'B']], [['B', 'A']]);
    expect([positive, negative, ambivalent]).toEqual([0, 0, 1]);
  });
});

describe('frustration', () => {
  test('two camps, friends within and foes between, are in balance', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), camps => {
        const side = (code: string): boolean => camps[codes.indexOf(code)]!;
        const { graph } = signedGraph(
          codes,
          pairs.filter(([a, b]) => side(a) === side(b)),
          pairs.filter(([a, b]) => side(a) !== side(b)),
        );
        expect(balance(triadsOf(graph).counts)).toBe(1);
        expect(frustrationOf(graph)).toMatchObject({ least: 0, most: 0, normalised: 1 });
      }),
    );
  });

  test('is what trying all partings finds, between its two bounds', () => {
    fc.assert(
      fc.property(signs, list => {
        const { graph } = made(list);
        const { least, most } = frustrationOf(graph);
        let best = Number.POSITIVE_INFINITY;
        for (let mask = 0; mask < 2 ** (graph.codes.length - 1); mask++) {
          const camp = Uint8Array.from(graph.codes, (_, i) => (mask >> i) & 1);
          best = Math.min(best, frustratedBy(graph, camp));
        }
        expect(least).toBeLessThanOrEqual(best);
        expect(most).toBe(best);
      }),
      { numRuns: 60 },
    );
  });

  test('of five enemies: two within one camp, three in the other, four ties in the way', () => {
    const five = codes.slice(0, 5);
    const { most } = frustrationOf(
      signedGraph(
        five,
        [],
        pairs.filter(([a, b]) => five.includes(a) && five.includes(b)),
      ).graph,
    );
    expect(most).toBe(4);
  });
});

test('a finding says how many triangles of each sort there are', () => {
  const { summary, rows } = balanceFinding(
    signedGraph(
      ['A', 'B', 'C', 'D'],
      [
        ['A', 'B'],
        ['B', 'C'],
      ],
      [['A', 'C']],
    ),
  );
  expect(summary).toMatchObject({ positive: 2, negative: 1, oneEnmity: 1, balance: 0, frustrationMost: 1 });
  expect(rows.map(([code]) => code)).toEqual(['A', 'B', 'C']);
});
