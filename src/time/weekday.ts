import { weekdayOfDay } from './days.ts';
import type { Edtf } from './edtf.ts';
import { dayRange } from './range.ts';

/** The days of the week as ISO 8601 numbers them: 1 is Monday. */
export const weekdayNames = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

/** ISO weekday (1 is Monday, 7 is Sunday) of a date known to the day; null for a coarser one. */
export function weekday(date: Edtf): number | null {
  const range = dayRange(date);
  return range && range.from === range.to ? weekdayOfDay(range.from) : null;
}
