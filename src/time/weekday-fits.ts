import type { Ternary } from '../base/index.ts';
import type { DateContext, DateExpression } from './expression/form.ts';
import { resolveDate } from './expression/resolve.ts';
import { weekday, weekdayNames } from './weekday.ts';

/** Whether the weekday that a text gives beside a date is the date's own. */
export interface WeekdayCheck {
  readonly fits: Ternary;
  /** The weekday as told, and as it was (null where the date is not known to the day); 1 is Monday. */
  readonly told: number;
  readonly actual: number | null;
  /** One sentence for the user where they disagree, else null. */
  readonly sentence: string | null;
}

/**
 * Checks "Wednesday, February 15, 2024" against the calendar. Null for an expression without a weekday beside its date.
 * Where the year is not told a disagreement is only a "maybe": another year may be meant.
 */
export function weekdayFits(expr: DateExpression, context: DateContext): WeekdayCheck | null {
  const { form } = expr;
  if (form.form !== 'calendar' || form.weekday === null) return null;
  const { date } = resolveDate(expr, context);
  const actual = date === null ? null : weekday(date);
  const told = form.weekday;
  if (actual === null) return { fits: 'maybe', told, actual, sentence: null };
  if (actual === told) return { fits: 'yes', told, actual, sentence: null };
  const sentence = `${date} was a ${weekdayNames[actual - 1]}, not a ${weekdayNames[told - 1]}.`;
  return { fits: form.year === null ? 'maybe' : 'no', told, actual, sentence };
}
