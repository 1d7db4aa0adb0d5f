import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { after, agrees, before, sameDate, within } from './compare.ts';
import { isoOfDay } from './days.ts';
import { dayRange } from './range.ts';

describe('before', () => {
  test.each([
    ['2024-02-14', '2024-02-15', 'yes'],
    ['2024-02-15', '2024-02-14', 'no'],
    ['2024-02-14', '2024-02-14', 'no'],
    ['2024-02', '2024-02-14', 'maybe'],
    ['2023', '2024', 'yes'],
    ['1949~', '1950', 'maybe'],
    ['1940~', '1950', 'yes'],
    ['2024-02-14T08:12', '2024-02-14T09:00', 'yes'],
    ['2024-02-14T08:12', '2024-02-14', 'maybe'],
    ['../1949', '1950', 'yes'],
    ['1949/..', '1950', 'maybe'],
    ['no date', '1950', 'maybe'],
  ])('%s before %s: %s', (a, b, answer) => expect(before(a, b)).toBe(answer));
});

describe('sameDate', () => {
  test.each([
    ['2024-02-14', '2024-02-14', 'yes'],
    ['2024-02-14', '2024-02', 'maybe'],
    ['2024', '2024', 'maybe'],
    ['2024-02-14', '2024-03', 'no'],
    ['XXXX-05-21', '2013-05-21', 'maybe'],
    ['XXXX-05-21', '2013-06-21', 'no'],
    ['XXXX-05', '2013-06', 'no'],
  ])('%s and %s: %s', (a, b, answer) => {
    expect(sameDate(a, b)).toBe(answer);
    expect(sameDate(b, a)).toBe(answer);
  });
});

describe('within', () => {
  test.each([
    ['2024-02-14', '2024', 'yes'],
    ['2024-02-14', '1949/1959', 'no'],
    ['2024', '2024-02', 'maybe'],
    ['1959-12-31', '1949/1959', 'yes'],
    ['1955', '1949/', 'maybe'],
    ['1955', '1949/..', 'yes'],
    ['1948', '1949/..', 'no'],
    ['1949~', '1949', 'maybe'],
  ])('%s in %s: %s', (a, b, answer) => expect(within(a, b)).toBe(answer));
});

test('agrees goes as far as the coarser date', () => {
  expect(agrees('2024-02-14', '2024-02')).toBe('yes');
  expect(agrees('2024', '2024-02-14')).toBe('yes');
  expect(agrees('2024-03', '2024-02-14')).toBe('no');
});

test('an answer of yes or no holds for every day that the dates may be', () => {
  const day = fc.integer({ min: -20_000, max: 20_000 }).map(isoOfDay);
  const date = fc.oneof(
    day,
    day.map(d => d.slice(0, 7)),
    day.map(d => d.slice(0, 4)),
  );
  fc.assert(
    fc.property(
      date,
      date,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (a, b, s, t) => {
        const x = dayRange(a)!;
        const y = dayRange(b)!;
        const one = Math.round(x.from + s * (x.to - x.from));
        const other = Math.round(y.from + t * (y.to - y.from));
        if (before(a, b) === 'yes') expect(one).toBeLessThan(other);
        if (before(a, b) === 'no') expect(one).toBeGreaterThanOrEqual(other);
        if (within(a, b) === 'yes') expect(one >= y.from && one <= y.to).toBe(true);
        expect(after(a, b)).toBe(before(b, a));
      },
    ),
  );
});
