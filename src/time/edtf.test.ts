import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, isoOfDay } from './days.ts';
import { checkEdtf, parseEdtf } from './edtf.ts';
import { dayRange, edtfOfRange, intersect } from './range.ts';

const days = (from: string, to: string) => ({ from: dayRange(from)!.from, to: dayRange(to)!.to });

describe('dayRange', () => {
  test.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024-02-14', '2024-02-14', '2024-02-14'],
    ['2024-02-14T08:12', '2024-02-14', '2024-02-14'],
    ['1949~', '1949-01-01', '1949-12-31'],
    ['199X', '1990-01-01', '1999-12-31'],
    ['19XX', '1900-01-01', '1999-12-31'],
    ['2024-XX-XX', '2024-01-01', '2024-12-31'],
    ['2024-02-XX', '2024-02-01', '2024-02-29'],
    ['1949/1959', '1949-01-01', '1959-12-31'],
    ['2024-02-01/2024-02-10', '2024-02-01', '2024-02-10'],
    ['2019-34', '2019-04-01', '2019-06-30'],
    ['2019-41', '2019-07-01', '2019-12-31'],
    ['[2024-05-06,2024-06-05]', '2024-05-06', '2024-06-05'],
  ])('%s', (date, from, to) => expect(dayRange(date)).toEqual(days(from, to)));

  test('open and unknown ends are infinite', () => {
    expect(dayRange('1949/..')).toEqual({ from: dayOf(1949, 1, 1), to: Number.POSITIVE_INFINITY });
    expect(dayRange('/1959')).toEqual({ from: Number.NEGATIVE_INFINITY, to: dayOf(1959, 12, 31) });
    expect(dayRange('XXXX-05-21')!.to).toBe(Number.POSITIVE_INFINITY);
  });

  test.each([
    '',
    '24',
    '2024-13',
    '2023-02-29',
    '2024-02-30',
    '99/99/9999',
    '2024-2-14',
    '1X9X',
    '../..',
    '2024-02-14T25:00',
    'soon',
    `${'9'.repeat(50)}`,
  ])('refuses %s', date => expect(dayRange(date)).toBeNull());

  test('agrees with the edtf package', () => {
    const year = fc.integer({ min: 1000, max: 2999 });
    const day = fc.integer({ min: dayOf(1000, 1, 1), max: dayOf(2999, 12, 31) }).map(isoOfDay);
    const decade = fc.integer({ min: 100, max: 299 }).map(n => `${n}X`);
    const any = fc.oneof(
      year.map(String),
      day,
      day.map(d => d.slice(0, 7)),
      decade,
      day.map(d => `${d}~`),
    );
    // The package refuses an interval of one day.
    const interval = fc
      .tuple(day, day)
      .filter(([a, b]) => a !== b)
      .map(([a, b]) => (a < b ? `${a}/${b}` : `${b}/${a}`));
    fc.assert(
      fc.property(fc.oneof(any, interval), date => {
        const { min, max } = edtf(date);
        const range = dayRange(date)!;
        expect(range.from).toBe(Math.floor(min / 86_400_000));
        expect(range.to).toBe(Math.floor(max / 86_400_000));
      }),
    );
  });
});

describe('edtfOfRange', () => {
  test.each([
    '2024',
    '2024-02',
    '2024-02-14',
    '199X',
    '19XX',
    '1949/1959',
    '2023-12/2024-01',
    '2024-02-01/2024-02-10',
    '1949-05-03/..',
    '../1949-05-03',
  ])('writes %s as short as it came', date => expect(edtfOfRange(dayRange(date)!)).toBe(date));
  test('an empty stretch and all of time have no date', () => {
    expect(edtfOfRange({ from: 2, to: 1 })).toBeNull();
    expect(edtfOfRange({ from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY })).toBeNull();
  });
});

test('intersect gives what two dates share', () => {
  expect(intersect('2024', '2024-02')).toBe('2024-02');
  expect(intersect('1949/1959', '195X')).toBe('195X');
  expect(intersect('2024-02', '2024-03')).toBeNull();
});

describe('checkEdtf', () => {
  test.each(['2024-02-14', '2024-02', '1949~', '199X', '1949/1959', '../2024', 'XXXX-05-21'])(
    'takes %s',
    date => expect(checkEdtf(` ${date} `)).toEqual({ ok: true, value: date }),
  );
  test.each(['99/99/9999', '2024-02-30', 'yesterday', '', '1959/1949', `2024${'-02'.repeat(500)}`])(
    'refuses %s with a sentence',
    date => {
      const checked = checkEdtf(date);
      expect(checked.ok).toBe(false);
      if (!checked.ok) {
        expect(checked.code).toBe('date-invalid');
        expect(checked.message.length).toBeLessThan(220);
      }
    },
  );
  test('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), s => void [parseEdtf(s), checkEdtf(s), dayRange(s)]),
    );
  });
});
