import type { Ternary } from '../base/index.ts';

/** A closed range of days (days since 1970-01-01) within which a date lies. */
export type DayRange = readonly [number, number];

const day = (year: number, month: number, date: number): number => {
  const moment = new Date(0);
  moment.setUTCFullYear(year, month - 1, date);
  return Math.floor(moment.getTime() / 86_400_000);
};

const simple = /^(-?\d{1,4}X{0,3})(?:-(\d\d|XX))?(?:-(\d\d|XX))?/;

/** The days that one EDTF date without an interval may mean: `1949` is all of the year, `1959~` a year either side. */
function single(text: string): DayRange | null {
  const match = simple.exec(text);
  if (match === null) return null;
  const digits = match[1]!;
  if (digits.replace('-', '').length !== 4) return null;
  let first = Number(digits.replaceAll('X', '0'));
  let last = Number(digits.replaceAll('X', '9'));
  const vague = /[~%]/.test(text);
  const month = match[2] === undefined || match[2] === 'XX' ? 0 : Number(match[2]);
  const date = match[3] === undefined || match[3] === 'XX' ? 0 : Number(match[3]);
  if (month > 12 || date > 31) return null;
  if (vague && month === 0) {
    first -= 1;
    last += 1;
  }
  if (month === 0) return [day(first, 1, 1), day(last, 12, 31)];
  const slack = vague ? 31 : 0;
  if (date === 0) return [day(first, month, 1) - slack, day(last, month + 1, 0) + slack];
  return [day(first, month, date) - slack, day(last, month, date) + slack];
}

/**
 * The days that an EDTF date may mean, or null where it gives no year (`XXXX-05-21`) or is none. A time of day
 * (`T08:12`) is ignored; an interval's ends bound it, and an open end reaches a century on.
 */
export function days(edtf: string | null | undefined): DayRange | null {
  if (!edtf) return null;
  const [left, right] = edtf.split('/');
  const from = single(left!);
  if (right === undefined) return from;
  const to = single(right);
  if (from === null && to === null) return null;
  return [from?.[0] ?? to![0] - 36_525, to?.[1] ?? from![1] + 36_525];
}

const opens = new Map<string, DayRange>();

/** The days on which a boundary may lie, remembered, as tables repeat them. */
function boundary(text: string): DayRange {
  const known = opens.get(text);
  if (known !== undefined) return known;
  const range = days(text) ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  opens.set(text, range);
  return range;
}

/**
 * Was a date inside a half-open span? `yes` where every reading of both is inside, `no` where none is, else `maybe`.
 * A null boundary is open.
 */
export function within(on: DayRange, from: string | null, to: string | null): Ternary {
  const start = from === null ? null : boundary(from);
  const end = to === null ? null : boundary(to);
  if (start !== null && on[1] < start[0]) return 'no';
  if (end !== null && (on[0] > end[1] || (end[0] === end[1] && on[0] === end[0]))) return 'no';
  const inside = (start === null || on[0] >= start[1]) && (end === null || on[1] < end[0]);
  return inside ? 'yes' : 'maybe';
}

/** The best of several answers: one yes is yes, all no is no. */
export const anyOf = (answers: readonly Ternary[]): Ternary =>
  answers.includes('yes') ? 'yes' : answers.includes('maybe') ? 'maybe' : 'no';
