import { expect, test } from 'vitest';
import { daysOf } from './days.ts';
import { negativeTies, tieOn } from './negative-ties.ts';

const between = (a: string, b: string, type: string) =>
  negativeTies().filter(tie => tie.a === a && tie.b === b && tie.type === type);
const day = (date: string) => daysOf(date)!.from;

test('every tie is dated, between two different states in order, and sourced', () => {
  const ties = negativeTies();
  expect(ties.length).toBeGreaterThan(4000);
  for (const tie of ties) {
    expect(tie.a < tie.b, tie.locator).toBe(true);
    expect(daysOf(tie.from), tie.from).not.toBeNull();
    expect(daysOf(tie.to), tie.to).not.toBeNull();
    expect(daysOf(tie.from)!.from).toBeLessThanOrEqual(daysOf(tie.to)!.to);
    expect([tie.source, tie.locator].every(text => text !== '')).toBe(true);
  }
});

test('wars that the surveys do not reach were added by hand, and one goes on', () => {
  const [war] = between('RUS', 'UKR', 'war');
  expect([war!.from, war!.to, war!.source]).toEqual(['2022-02-24', '2022-02-24/..', 'curated']);
  expect(tieOn(war!, day('2022-02-23'))).toBe('no');
});

test('the Korean war, and a rivalry that goes on', () => {
  expect(between('KOR', 'PRK', 'war').map(tie => [tie.from, tie.to, tie.level])).toEqual([
    ['1950', '1953', 5],
  ]);
  const [rivalry] = between('KOR', 'PRK', 'rivalry');
  expect(rivalry!.to).toBe('2020/..');
});

test('a tie holds inside its dates, may hold at coarse ends, and holds no longer after them', () => {
  const [war] = between('KOR', 'PRK', 'war');
  const at = (date: string) => tieOn(war!, day(date));
  expect(['1949-12-31', '1950-07-01', '1951-07-01', '1953-03-01', '1954-01-01'].map(at)).toEqual([
    'no',
    'maybe',
    'yes',
    'maybe',
    'no',
  ]);
});
