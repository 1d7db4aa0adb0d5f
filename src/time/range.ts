import { civilOf, dayOf, daysInMonth, isoOfDay, two, yearText } from './days.ts';
import { type Edtf, type End, type Moment, parseEdtf } from './edtf.ts';

/** Integer days since 1970-01-01, both inclusive; an open or unknown end is an infinity. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

/**
 * First and last month of the divisions 21-41 of ISO 8601-2, counted from January of the year (13 is the next January).
 * Seasons are taken widely, as their edges are not agreed: northern unless said otherwise (25-28 are northern by name,
 * 29-32 southern), and "winter 2019" may be either of the two that 2019 has a part in.
 */
const divisions: Readonly<Record<number, readonly [number, number]>> = {
  21: [3, 6],
  22: [6, 9],
  23: [9, 12],
  24: [1, 15],
  25: [3, 6],
  26: [6, 9],
  27: [9, 12],
  28: [1, 15],
  29: [9, 12],
  30: [1, 15],
  31: [3, 6],
  32: [6, 9],
  33: [1, 3],
  34: [4, 6],
  35: [7, 9],
  36: [10, 12],
  37: [1, 4],
  38: [5, 8],
  39: [9, 12],
  40: [1, 6],
  41: [7, 12],
};

const firstOfMonth = (year: number, month: number): number =>
  month > 12 ? dayOf(year + 1, month - 12, 1) : dayOf(year, month, 1);

/** The days that a single date may be. */
function momentRange(m: Moment): DayRange {
  if (!Number.isFinite(m.low)) return { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
  if (m.low !== m.high || m.month === null) return { from: dayOf(m.low, 1, 1), to: dayOf(m.high, 12, 31) };
  if (m.month > 12) {
    const [first, last] = divisions[m.month]!;
    return { from: firstOfMonth(m.low, first), to: firstOfMonth(m.low, last + 1) - 1 };
  }
  if (m.day === null)
    return { from: dayOf(m.low, m.month, 1), to: dayOf(m.low, m.month, daysInMonth(m.low, m.month)) };
  const day = dayOf(m.low, m.month, m.day);
  return { from: day, to: day };
}

const endRange = (end: End): DayRange =>
  typeof end === 'string'
    ? { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }
    : momentRange(end);

/** The number of two digits at an offset, or NaN where either is none. */
function pair(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

/** The common form, 2024-02-14, without a parse; null where it is another. */
function plainDay(date: Edtf): number | null {
  if (date.length !== 10 || date.charCodeAt(4) !== 45 || date.charCodeAt(7) !== 45) return null;
  const year = pair(date, 0) * 100 + pair(date, 2);
  const month = pair(date, 5);
  const day = pair(date, 8);
  if (!(year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month))) return null;
  return dayOf(year, month, day);
}

/**
 * The days that a date covers or may be: 2024-02 is the whole of February. Null for what is no EDTF.
 * "1949~" gives the days of 1949; comparisons widen it (see compare.ts). "XXXX-05-21" may be any day.
 */
export function dayRange(date: Edtf): DayRange | null {
  const plain = plainDay(date);
  if (plain !== null) return { from: plain, to: plain };
  const parsed = parseEdtf(date);
  if (!parsed) return null;
  if (parsed.kind === 'moment') return momentRange(parsed.moment);
  if (parsed.kind === 'interval') return { from: endRange(parsed.start).from, to: endRange(parsed.end).to };
  const ranges = parsed.members.map(momentRange);
  return { from: Math.min(...ranges.map(r => r.from)), to: Math.max(...ranges.map(r => r.to)) };
}

function roundRange(from: number, to: number): Edtf | null {
  const a = civilOf(from);
  const b = civilOf(to);
  if (a.day !== 1 || b.day !== daysInMonth(b.year, b.month)) return null;
  if (a.year === b.year && a.month === b.month) return `${yearText(a.year)}-${two(a.month)}`;
  if (a.month !== 1 || b.month !== 12)
    return `${yearText(a.year)}-${two(a.month)}/${yearText(b.year)}-${two(b.month)}`;
  if (a.year === b.year) return yearText(a.year);
  if (a.year >= 0 && a.year % 100 === 0 && b.year === a.year + 99) return `${yearText(a.year).slice(0, 2)}XX`;
  if (a.year >= 0 && a.year % 10 === 0 && b.year === a.year + 9) return `${yearText(a.year).slice(0, 3)}X`;
  return `${yearText(a.year)}/${yearText(b.year)}`;
}

/** The days that EDTF can write with four digits for the year. */
const firstDay = dayOf(-9999, 1, 1);
const lastDay = dayOf(9999, 12, 31);

/** The shortest EDTF that covers just these days: a day, a month, a year, a decade, or an interval. Null when
 * empty, or out of the years that it can write.
 */
export function edtfOfRange({ from, to }: DayRange): Edtf | null {
  if (!(from <= to)) return null;
  const left = Number.isFinite(from);
  const right = Number.isFinite(to);
  if ((!left && !right) || (left && from < firstDay) || (right && to > lastDay)) return null;
  if (!left) return `../${isoOfDay(to)}`;
  if (!right) return `${isoOfDay(from)}/..`;
  if (from === to) return isoOfDay(from);
  return roundRange(from, to) ?? `${isoOfDay(from)}/${isoOfDay(to)}`;
}

/** What two dates have in common, as the shortest EDTF; null where they share no day or one is no date. */
export function intersect(a: Edtf, b: Edtf): Edtf | null {
  const x = dayRange(a);
  const y = dayRange(b);
  if (!x || !y) return null;
  const from = Math.max(x.from, y.from);
  const to = Math.min(x.to, y.to);
  if (from === x.from && to === x.to) return a;
  if (from === y.from && to === y.to) return b;
  return edtfOfRange({ from, to });
}
