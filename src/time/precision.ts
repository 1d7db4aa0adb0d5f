import { civilOf, two, yearText } from './days.ts';
import { type Edtf, parseEdtf } from './edtf.ts';
import { dayRange } from './range.ts';

/** How finely a date is known, finest first; `interval` also stands for sets, `unknown` for no date or no year. */
export type Precision =
  | 'minute'
  | 'day'
  | 'month'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'interval'
  | 'unknown';

/** The precision of an EDTF date. "1949~" has the precision of its year. */
export function precision(date: Edtf): Precision {
  const parsed = parseEdtf(date);
  if (!parsed) return 'unknown';
  if (parsed.kind !== 'moment') return 'interval';
  const { low, high, month, day, minute } = parsed.moment;
  if (!Number.isFinite(low)) return 'unknown';
  if (low !== high) return high - low === 9 ? 'decade' : high - low === 99 ? 'century' : 'unknown';
  if (minute !== null) return 'minute';
  if (month === null) return 'year';
  if (day !== null) return 'day';
  return month > 12 ? 'season' : 'month';
}

const truncated = (
  year: number,
  month: number,
  day: number,
  to: 'day' | 'month' | 'year' | 'decade' | 'century',
): Edtf => {
  const y = yearText(year);
  if (to === 'year') return y;
  if (to === 'month') return `${y}-${two(month)}`;
  if (to === 'day') return `${y}-${two(month)}-${two(day)}`;
  return to === 'decade' ? `${y.slice(0, 3)}X` : `${y.slice(0, 2)}XX`;
};

/**
 * The date at a coarser precision: 2024-02-14 by month is 2024-02. Null where it is not known that finely, or where an
 * interval has its ends in different units (2023-12/2024-01 by year). The marks ~ and ? fall away.
 */
export function truncate(date: Edtf, to: 'day' | 'month' | 'year' | 'decade' | 'century'): Edtf | null {
  const range = dayRange(date);
  if (!range || !Number.isFinite(range.from) || !Number.isFinite(range.to)) return null;
  const a = civilOf(range.from);
  const b = civilOf(range.to);
  const first = truncated(a.year, a.month, a.day, to);
  return first === truncated(b.year, b.month, b.day, to) ? first : null;
}
