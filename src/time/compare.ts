import type { Ternary } from '../base/index.ts';
import { civilOf } from './days.ts';
import { type Edtf, type Moment, parseEdtf } from './edtf.ts';
import { type DayRange, dayRange } from './range.ts';

/** An approximate date may be off by one of its own unit, so it is widened by that on either side. */
function widen(m: Moment, range: DayRange): DayRange {
  if (!m.approximate) return range;
  const pad = m.day !== null ? 3 : m.month !== null ? 31 : m.low === m.high ? 366 : (m.high - m.low) * 366;
  return { from: range.from - pad, to: range.to + pad };
}

/** The days that a date may be, its "~" counted in. */
function possible(date: Edtf): DayRange | null {
  const range = dayRange(date);
  if (!range || (!date.includes('~') && !date.includes('%'))) return range;
  const parsed = parseEdtf(date);
  if (parsed?.kind === 'moment') return widen(parsed.moment, range);
  if (parsed?.kind !== 'interval') return range;
  const { start, end } = parsed;
  return {
    from: typeof start === 'string' ? range.from : widen(start, range).from,
    to: typeof end === 'string' ? range.to : widen(end, range).to,
  };
}

function minuteOf(date: Edtf): number | null {
  if (!date.includes('T')) return null;
  const parsed = parseEdtf(date);
  return parsed?.kind === 'moment' ? parsed.moment.minute : null;
}

/** Is a wholly before b? "maybe" where their precision leaves it open or one is no date. */
export function before(a: Edtf, b: Edtf): Ternary {
  const x = possible(a);
  const y = possible(b);
  if (!x || !y) return 'maybe';
  if (x.to < y.from) return 'yes';
  if (x.from === y.to && x.to === y.from) {
    const left = minuteOf(a);
    const right = minuteOf(b);
    if (left !== null && right !== null) return left < right ? 'yes' : 'no';
    return left === null && right === null ? 'no' : 'maybe';
  }
  return x.from >= y.to ? 'no' : 'maybe';
}

/** Is a wholly after b? */
export const after = (a: Edtf, b: Edtf): Ternary => before(b, a);

/** Month and day of a date whose year is not known (XXXX-05-21), or null. */
function yearless(date: Edtf): { month: number; day: number | null } | null {
  if (!date.startsWith('XXXX-')) return null;
  const parsed = parseEdtf(date);
  if (parsed?.kind !== 'moment' || parsed.moment.month === null) return null;
  return { month: parsed.moment.month, day: parsed.moment.day };
}

function clashes(date: Edtf, other: DayRange): boolean {
  const known = yearless(date);
  if (!known || known.month > 12 || other.to - other.from > 31 || !Number.isFinite(other.to - other.from))
    return false;
  for (let n = other.from; n <= other.to; n++) {
    const c = civilOf(n);
    if (c.month === known.month && (known.day === null || c.day === known.day)) return false;
  }
  return true;
}

/** Are they the same day? "yes" only for two equal days; "2024" and "2024" are "maybe". */
export function sameDate(a: Edtf, b: Edtf): Ternary {
  const x = possible(a);
  const y = possible(b);
  if (!x || !y) return 'maybe';
  if (x.from === x.to && y.from === y.to && x.from === y.from) return 'yes';
  if (x.to < y.from || y.to < x.from || clashes(a, y) || clashes(b, x)) return 'no';
  return 'maybe';
}

/**
 * Does a date lie in an interval (or a year, a month ...)? "yes" when every day that it may be does, "no" when none.
 * The ends of an interval count in full (1949/1959 begins on 1949-01-01); an unknown end ("1949/") gives "maybe".
 */
export function within(date: Edtf, interval: Edtf): Ternary {
  const x = possible(date);
  const y = possible(interval);
  if (!x || !y) return 'maybe';
  if (x.to < y.from || y.to < x.from || clashes(date, y)) return 'no';
  if (x.from < y.from || x.to > y.to) return 'maybe';
  if (interval.startsWith('XXXX')) return 'maybe';
  const unknownEnd = interval.endsWith('/') || interval.startsWith('/');
  return unknownEnd ? 'maybe' : 'yes';
}

/** Do two dates agree as far as the coarser goes? 2024-02-14 with 2024-02: "yes"; 2024 with 2024-02: "yes". */
export function agrees(a: Edtf, b: Edtf): Ternary {
  const inside = within(a, b);
  return inside === 'yes' || inside === 'no' ? inside : within(b, a);
}
