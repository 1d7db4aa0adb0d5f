import { type DayRange, dayRange, precision } from '../time/index.ts';

/** Whole days since 1970-01-01, negative before. */
export type Day = number;

export type { DayRange };

export const beforeAll: Day = Number.NEGATIVE_INFINITY;

/** How far a date marked "about" (~) may be off, in days, by its precision. */
const slack: Partial<Record<ReturnType<typeof precision>, number>> = { day: 3, month: 31, year: 366 };

/** The first and the last day that an EDTF date can mean ("about" widens it by its own unit); null for no date. */
export function daysOf(date: string): DayRange | null {
  const range = dayRange(date);
  if (range === null || !/[~%]$/.test(date)) return range;
  const pad = slack[precision(date.slice(0, -1))] ?? 0;
  return { from: range.from - pad, to: range.to + pad };
}
