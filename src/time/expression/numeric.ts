import { daysInMonth } from '../days.ts';
import type { CalendarForm } from './form.ts';
import { digits, joined, type Lexed, word } from './lex.ts';
import { calendar, type Match } from './match.ts';
import { yearDigits } from './year.ts';

const fits = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** Three numbers with the same mark between them and no space, and nothing numeric on either side. */
function triple(t: Lexed, i: number): readonly [number, number, number] | null {
  const mark = word(t, i + 1);
  if ((mark !== '-' && mark !== '/' && mark !== '.') || word(t, i + 3) !== mark) return null;
  for (let k = 1; k <= 4; k++) if (!joined(t, i + k)) return null;
  if (joined(t, i) && /^[-/.,:$€£]$/.test(word(t, i - 1))) return null;
  const after = word(t, i + 5);
  if (
    joined(t, i + 5) &&
    (after === '-' || after === '/' || after === '.') &&
    joined(t, i + 6) &&
    t.kind[i + 6] === 'number'
  )
    return null;
  const a = digits(t, i, 1, 4);
  const b = digits(t, i + 2, 1, 2);
  const c = digits(t, i + 4, 1, 4);
  return a === null || b === null || c === null ? null : [a, b, c];
}

/**
 * A date in figures: 2024-02-14, 2024/2/14, 2024.02.14, 14/02/2024, 2/14/2024. Where day and month could change
 * places the day is read first and the other reading is kept; with full stops the day always comes first.
 */
export function readNumeric(t: Lexed, i: number): Match<CalendarForm> | null {
  const n = triple(t, i);
  if (!n) return null;
  const [a, b, c] = n;
  if (yearDigits(t, i) !== null)
    return fits(a, b, c) ? { form: calendar({ year: a, month: b, day: c }), next: i + 5 } : null;
  if (yearDigits(t, i + 4) === null || t.lower[i]!.length > 2) return null;
  const dayFirst = fits(c, b, a);
  const monthFirst = fits(c, a, b);
  if (!dayFirst && !monthFirst) return null;
  const dotted = word(t, i + 1) === '.';
  const other = dayFirst && monthFirst && a !== b && !dotted ? { month: a, day: b } : null;
  const [month, day] = dayFirst ? [b, a] : [a, b];
  return { form: calendar({ year: c, month, day, other }), next: i + 5 };
}

/** 2024-02, when it is a month and no stretch of years (2023-24) or score. */
export function readNumericMonth(t: Lexed, i: number): Match<CalendarForm> | null {
  const year = yearDigits(t, i);
  if (year === null || word(t, i + 1) !== '-' || !joined(t, i + 1) || !joined(t, i + 2)) return null;
  const month = digits(t, i + 2, 2, 2);
  if (month === null || month < 1 || month > 12 || month > year % 100) return null;
  if (joined(t, i + 3) && (t.kind[i + 3] !== 'mark' || word(t, i + 3) === '-')) return null;
  return { form: calendar({ year, month }), next: i + 3 };
}
