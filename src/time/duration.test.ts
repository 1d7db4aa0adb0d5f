import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoOfDay } from './days.ts';
import { addDuration, negate, parseDuration, yearsBetween } from './duration.ts';
import { precision, truncate } from './precision.ts';
import { weekday } from './weekday.ts';

describe('addDuration', () => {
  test.each([
    ['1968', 'P30Y', '1998'],
    ['2014-11', 'P15M', '2016-02'],
    ['2008-08-26', 'P10D', '2008-09-05'],
    ['2023-02-24', '-P3M', '2022-11-24'],
    ['2024-01-31', 'P1M', '2024-02-29'],
    ['2014', 'P3M', '2014-04/2015-03'],
    ['199X', 'P10Y', '200X'],
    ['2024-02-14T08:12', 'P1D', '2024-02-15'],
    ['2024-02-14', 'P0D', '2024-02-14'],
  ])('%s + %s = %s', (date, by, sum) => expect(addDuration(date, by)).toBe(sum));

  test('nothing comes of what is no date, no duration, or out of the calendar', () => {
    expect(addDuration('soon', 'P1D')).toBeNull();
    expect(addDuration('2024', 'a year')).toBeNull();
    expect(addDuration('2024', 'P999999Y')).toBeNull();
    expect(addDuration('2024-02-14', 'P999999Y')).toBeNull();
  });

  test('days forth and back are the same day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -90_000, max: 90_000 }), fc.integer({ min: 1, max: 9000 }), (n, d) => {
        const day = isoOfDay(n);
        expect(addDuration(addDuration(day, `P${d}D`)!, `-P${d}D`)).toBe(day);
      }),
    );
  });
});

test('parseDuration reads ISO 8601 and nothing else', () => {
  expect(parseDuration('P2Y6M')).toEqual({ months: 30, days: 0, hours: 0 });
  expect(parseDuration('-P2W')).toEqual({ months: -0, days: -14, hours: -0 });
  expect(parseDuration('PT48H')).toEqual({ months: 0, days: 0, hours: 48 });
  for (const none of ['P', 'PT', '2Y', 'P2', 'P1Y2', '']) expect(parseDuration(none)).toBeNull();
  expect(negate(negate('P3M'))).toBe('P3M');
});

test('yearsBetween keeps what the dates leave open', () => {
  expect(yearsBetween('1961-01-03', '2015-07-20')).toEqual({ least: 54, most: 54 });
  expect(yearsBetween('1949', '1959')).toEqual({ least: 9, most: 10 });
  expect(yearsBetween('1949', '1959/..')).toBeNull();
});

describe('precision and truncate', () => {
  test.each([
    ['2024-02-14T08:12', 'minute'],
    ['2024-02-14', 'day'],
    ['2024-02', 'month'],
    ['2024-21', 'season'],
    ['1949~', 'year'],
    ['199X', 'decade'],
    ['19XX', 'century'],
    ['1949/1959', 'interval'],
    ['XXXX-05-21', 'unknown'],
    ['nothing', 'unknown'],
  ])('%s is known to the %s', (date, known) => expect(precision(date)).toBe(known));

  test('truncate never makes a date finer', () => {
    expect(truncate('2024-02-14T08:12', 'month')).toBe('2024-02');
    expect(truncate('2024', 'month')).toBeNull();
    expect(truncate('2024-02-01/2024-02-10', 'month')).toBe('2024-02');
    expect(truncate('2023-12/2024-01', 'year')).toBeNull();
    expect(truncate('1995-05', 'decade')).toBe('199X');
    expect(truncate('1949/..', 'year')).toBeNull();
  });
});

test('weekday is known only for a day', () => {
  expect(weekday('2024-02-14')).toBe(3);
  expect(weekday('2024-02')).toBeNull();
});
