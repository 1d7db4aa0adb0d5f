import { daysOf } from '../../record/index.ts';
import { isoOfDay } from '../../time/index.ts';
import type { DaysOf } from './columns.ts';

/** The first and the last day of an EDTF date, each date looked at once. */
export function isoDays(): DaysOf {
  const known = new Map<string, ReturnType<DaysOf>>();
  const iso = (day: number): string | null => (Number.isFinite(day) ? isoOfDay(day) : null);
  return date => {
    const before = known.get(date);
    if (before) return before;
    const range = daysOf(date);
    const found = range === null ? { from: null, to: null } : { from: iso(range.from), to: iso(range.to) };
    known.set(date, found);
    return found;
  };
}
