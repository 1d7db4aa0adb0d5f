import type { DateToken } from './token.ts';

/** Words before a date that make it the day on which the record knew, not the day that is asked about. */
const knownBefore =
  /,?\s*\b(?:as|with what|from what|given what|on what|by what|going by what|based on what)?\s*(?:it\s+|we\s+|the record\s+)?(?:was\s+|were\s+|is\s+|then\s+)?(?:known|knew|believed)\s*$/i;

/** The dates of a question, less the one that says what the record is to know; and the stretch of text that says so. */
export function asksKnown(
  text: string,
  dates: readonly DateToken[],
): {
  readonly dates: readonly DateToken[];
  readonly known: string | null;
  readonly cut: readonly { readonly start: number; readonly end: number }[];
} {
  for (const date of dates) {
    const from = Math.max(0, date.start - 60);
    const match = knownBefore.exec(text.slice(from, date.start));
    if (match === null) continue;
    return {
      dates: dates.filter(each => each !== date),
      known: date.date,
      cut: [{ start: from + match.index, end: date.end }],
    };
  }
  return { dates, known: null, cut: [] };
}
