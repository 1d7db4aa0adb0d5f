import { civilOf, dayOf, daysInMonth } from '../days.ts';
import type { Edtf } from '../edtf.ts';
import { precision } from '../precision.ts';
import { dayRange, edtfOfRange } from '../range.ts';
import type { Part } from './form.ts';

type Cut = Exclude<Part, 'earlier' | 'later'>;

/** Which thirds, halves or ends of a unit the words mean, as fractions of it; newsroom usage, taken widely. */
const years: Readonly<Record<Cut, readonly [number, number]>> = {
  beginning: [1, 2],
  early: [1, 4],
  'first-half': [1, 6],
  middle: [5, 8],
  'second-half': [7, 12],
  late: [9, 12],
  end: [11, 12],
};
const days: Readonly<Record<Cut, readonly [number, number]>> = {
  beginning: [1, 5],
  early: [1, 10],
  'first-half': [1, 15],
  middle: [11, 20],
  'second-half': [16, 31],
  late: [21, 31],
  end: [26, 31],
};
const tenths: Readonly<Record<Cut, readonly [number, number]>> = {
  beginning: [0, 2],
  early: [0, 3],
  'first-half': [0, 4],
  middle: [4, 6],
  'second-half': [5, 9],
  late: [6, 9],
  end: [8, 9],
};

/**
 * The stretch that a part of a month, a year, a decade or a century is: early February 2024 is
 * 2024-02-01/2024-02-10, late 2019 is 2019-09/2019-12, the mid-1990s are 1994/1996. Null for other units.
 */
export function partOf(date: Edtf, part: Part): Edtf | null {
  if (part === 'earlier' || part === 'later') return null;
  const range = dayRange(date);
  if (!range) return null;
  const { year, month } = civilOf(range.from);
  switch (precision(date)) {
    case 'month': {
      const [first, last] = days[part];
      const to = Math.min(last, daysInMonth(year, month));
      return edtfOfRange({ from: dayOf(year, month, first), to: dayOf(year, month, to) });
    }
    case 'year': {
      const [first, last] = years[part];
      return edtfOfRange({ from: dayOf(year, first, 1), to: dayOf(year, last, daysInMonth(year, last)) });
    }
    case 'decade': {
      const [first, last] = tenths[part];
      return edtfOfRange({ from: dayOf(year + first, 1, 1), to: dayOf(year + last, 12, 31) });
    }
    case 'century': {
      const [first, last] = tenths[part];
      return edtfOfRange({ from: dayOf(year + first * 10, 1, 1), to: dayOf(year + last * 10 + 9, 12, 31) });
    }
    default:
      return null;
  }
}
