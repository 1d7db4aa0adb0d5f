import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Change, latestChanges, tighten } from './timeline.ts';

/** Every way to put the changes on days, in their order. */
function assignments(changes: readonly Change[], from = Number.NEGATIVE_INFINITY): number[][] {
  const [first, ...rest] = changes;
  if (first === undefined) return [[]];
  const found: number[][] = [];
  for (let day = Math.max(first.earliest, from); day <= first.latest; day++)
    for (const later of assignments(rest, day)) found.push([day, ...later]);
  return found;
}

/** The naive definition: which change is the latest one by the end of a day, over all ways. */
const naive = (changes: readonly Change[], day: number): Set<number> =>
  new Set(assignments(changes).map(days => days.filter(each => each <= day).length - 1));

const change = fc
  .tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 4 }))
  .map(([earliest, width]): Change => ({ change: 'open', earliest, latest: earliest + width }));

const runs = fc
  .array(change, { minLength: 1, maxLength: 4 })
  .map(list => list.map((each, i): Change => ({ ...each, change: i % 2 === 0 ? 'open' : 'close' })));

test('the latest changes of a day are those of some way to put the changes on days', () => {
  fc.assert(
    fc.property(runs, fc.integer({ min: -1, max: 15 }), (changes, day) => {
      const ways = naive(changes, day);
      fc.pre(ways.size > 0);
      const { from, to } = latestChanges(tighten(changes), day);
      expect([...ways].sort((a, b) => a - b)).toEqual(
        Array.from({ length: to - from + 1 }, (_, i) => from + i),
      );
    }),
    { numRuns: 400 },
  );
});

test('tightening keeps every way and takes nothing that is possible', () => {
  fc.assert(
    fc.property(runs, changes => {
      const ways = assignments(changes);
      fc.pre(ways.length > 0);
      tighten(changes).forEach((tight, i) => {
        const days = ways.map(way => way[i]!);
        expect(tight.earliest).toBe(Math.min(...days));
        expect(tight.latest).toBe(Math.max(...days));
      });
    }),
  );
});
