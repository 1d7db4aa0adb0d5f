import { fail, ok, type Result } from '../base/index.ts';
import { daysOf } from '../record/index.ts';
import { isoOfDay } from '../time/index.ts';

/** The last day of a date that an option gives, as ISO 8601; today where it gives none. Failure: `date-invalid`. */
export function dayArgument(option: string, text: string | undefined, today = isoToday()): Result<string> {
  if (text === undefined) return ok(today);
  const range = daysOf(text);
  if (range === null || !Number.isFinite(range.to))
    return fail(
      'date-invalid',
      `${option} "${text.slice(0, 40)}" is no date: give a day, a month or a year that exists, as 2024-02-14, 2024-02 or 2024.`,
    );
  return ok(isoOfDay(range.to));
}

/** Today, in UTC. */
export const isoToday = (): string => new Date().toISOString().slice(0, 10);
