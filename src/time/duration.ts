import { civilOf, dayOf, daysInMonth, two, yearText } from './days.ts';
import { type Edtf, parseEdtf } from './edtf.ts';
import { dayRange, edtfOfRange } from './range.ts';

/** An ISO 8601 duration, taken apart. Weeks are days; hours and minutes are hours. */
export interface Duration {
  readonly months: number;
  readonly days: number;
  readonly hours: number;
}

const shape =
  /^(-?)P(?:([0-9]{1,6})Y)?(?:([0-9]{1,6})M)?(?:([0-9]{1,6})W)?(?:([0-9]{1,7})D)?(?:T(?:([0-9]{1,7})H)?(?:([0-9]{1,7})M)?(?:([0-9]{1,7})S)?)?$/;

/** Reads an ISO 8601 duration such as P2Y6M, P10D, PT48H or -P3M; null for anything else. */
export function parseDuration(iso: string): Duration | null {
  const m = shape.exec(iso);
  if (!m || iso.endsWith('P') || iso.endsWith('T')) return null;
  const sign = m[1] === '-' ? -1 : 1;
  const n = (at: number): number => sign * Number(m[at] ?? 0);
  return { months: n(2) * 12 + n(3), days: n(4) * 7 + n(5), hours: n(6) + n(7) / 60 + n(8) / 3600 };
}

/** Turns a duration round: P3M is -P3M. */
export const negate = (iso: string): string => (iso.startsWith('-') ? iso.slice(1) : `-${iso}`);

function shiftDay(n: number, by: Duration): number {
  if (!Number.isFinite(n)) return n;
  const { year, month, day } = civilOf(n);
  const months = year * 12 + (month - 1) + by.months;
  const y = Math.floor(months / 12);
  const m = months - y * 12 + 1;
  return dayOf(y, m, Math.min(day, daysInMonth(y, m))) + by.days + Math.trunc(by.hours / 24);
}

/** Years that EDTF can write in four digits. */
const isYear = (year: number): boolean => Math.abs(year) <= 9999;

/**
 * A date moved by a duration ("P15M", "-P10D"), at its own precision where that can be kept: 1968 + P30Y is 1998,
 * 2014-11 + P15M is 2016-02, and 2014 + P3M, which no year can hold, is 2014-04/2015-03. Null for what is no date or
 * no duration.
 */
export function addDuration(date: Edtf, iso: string): Edtf | null {
  const by = parseDuration(iso);
  const parsed = parseEdtf(date);
  const range = dayRange(date);
  if (!by || !parsed || !range) return null;
  const whole = by.days === 0 && Math.abs(by.hours) < 24;
  if (parsed.kind === 'moment' && whole && Number.isFinite(parsed.moment.low)) {
    const { low, high, month, day } = parsed.moment;
    if (low === high && month !== null && day === null && month <= 12) {
      const months = low * 12 + month - 1 + by.months;
      if (!isYear(Math.floor(months / 12))) return null;
      return `${yearText(Math.floor(months / 12))}-${two((((months % 12) + 12) % 12) + 1)}`;
    }
    if (low === high && month === null && by.months % 12 === 0)
      return isYear(low + by.months / 12) ? yearText(low + by.months / 12) : null;
  }
  const from = shiftDay(range.from, by);
  return edtfOfRange({ from, to: range.from === range.to ? from : Math.max(from, shiftDay(range.to, by)) });
}

function wholeYears(from: number, to: number): number {
  const a = civilOf(from);
  const b = civilOf(to);
  const reached = b.month > a.month || (b.month === a.month && b.day >= a.day);
  return b.year - a.year - (reached ? 0 : 1);
}

/**
 * The least and the most whole years that may lie between two dates (b after a counts positive): from 1949 to 1959 it
 * is 9 or 10. Null where either is no date or has an open end.
 */
export function yearsBetween(a: Edtf, b: Edtf): { readonly least: number; readonly most: number } | null {
  const x = dayRange(a);
  const y = dayRange(b);
  if (!x || !y || ![x.from, x.to, y.from, y.to].every(Number.isFinite)) return null;
  return { least: wholeYears(x.to, y.from), most: wholeYears(x.from, y.to) };
}
