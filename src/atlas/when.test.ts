import fc from 'fast-check';
import { expect, test } from 'vitest';
import { days, within } from './when.ts';

const iso = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
const day = fc.integer({ min: -70_000, max: 30_000 });

test('EDTF dates become ranges of days', () => {
  expect(days('1970-01-01')).toEqual([0, 0]);
  expect(days('1970-02')).toEqual([31, 58]);
  expect(days('197X')?.[0]).toBe(0);
  expect(days('1970~')?.[0]).toBe(-365);
  expect(days('1970-01-01/1970-01-03')).toEqual([0, 2]);
  expect(days('2024-02-16T08:12')).toEqual(days('2024-02-16'));
  for (const none of [null, '', 'XXXX-05-21', '99/99/9999', '2024-99-01', 'soon'])
    expect(days(none)).toBeNull();
});

test('a day is inside a span from the first day up to, not including, the last', () => {
  fc.assert(
    fc.property(day, day, day, (on, a, b) => {
      const [from, to] = a < b ? [a, b] : [b, a];
      const inside = on >= from && on < to;
      expect(within([on, on], iso(from), iso(to))).toBe(inside ? 'yes' : 'no');
    }),
  );
});

test('coarser dates never turn a yes into a no', () => {
  fc.assert(
    fc.property(day, day, day, (on, from, to) => {
      const exact = within([on, on], iso(from), iso(Math.max(from, to) + 1));
      const year = within(days(iso(on).slice(0, 4))!, iso(from), iso(Math.max(from, to) + 1));
      if (exact === 'yes') expect(year).not.toBe('no');
      if (exact === 'no') expect(year).not.toBe('yes');
    }),
  );
});
