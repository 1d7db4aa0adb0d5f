import type { CalendarForm, DateForm } from './form.ts';

/** A stretch of tokens that a rule has read: from its first token (where the rule moved it) to `next`, not inclusive. */
export interface Match<F extends DateForm = DateForm> {
  readonly form: F;
  readonly next: number;
  /** First token of the core where it is not the one that the rule was asked at. */
  readonly first?: number;
  /** The words take no preposition: a year in "the 1994 closure". */
  readonly attributive?: boolean;
}

const empty: CalendarForm = {
  form: 'calendar',
  year: null,
  yearFrom: null,
  monthFrom: null,
  month: null,
  day: null,
  weekday: null,
  part: null,
  approximate: false,
  other: null,
};

/** A calendar form with these parts and nothing else. */
export const calendar = (parts: Partial<CalendarForm>): CalendarForm => ({ ...empty, ...parts });

/** The first of these rules that reads something. */
export function firstOf<T, A extends readonly unknown[]>(
  rules: readonly ((...args: A) => T | null)[],
  ...args: A
): T | null {
  for (const rule of rules) {
    const found = rule(...args);
    if (found) return found;
  }
  return null;
}
