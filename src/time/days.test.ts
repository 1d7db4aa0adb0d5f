import fc from 'fast-check';
import { expect, test } from 'vitest';
import { civilOf, dayOf, daysInMonth, isoOfDay, weekdayOfDay } from './days.ts';

test('days and calendar dates are each other turned round', () => {
  fc.assert(
    fc.property(fc.integer({ min: -3_000_000, max: 3_000_000 }), n => {
      const { year, month, day } = civilOf(n);
      expect(dayOf(year, month, day)).toBe(n);
      expect(day).toBeLessThanOrEqual(daysInMonth(year, month));
    }),
  );
});

test('days agree with the clock of the machine', () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 2_000_000 }), n => {
      const date = new Date(n * 86_400_000);
      expect(isoOfDay(n)).toBe(date.toISOString().slice(0, 10));
      expect(weekdayOfDay(n) % 7).toBe(date.getUTCDay());
    }),
  );
});

test('days before the common era and before 1000 keep four digits', () => {
  expect(isoOfDay(dayOf(987, 7, 3))).toBe('0987-07-03');
  expect(isoOfDay(dayOf(-44, 3, 15))).toBe('-0044-03-15');
});
