import { dayOf, daysInMonth, two, weekdayOfDay, yearText } from '../days.ts';
import type { Edtf } from '../edtf.ts';
import { readDayMonth, readMonthDay, readWeekdayDate } from '../expression/calendar.ts';
import type { CalendarForm } from '../expression/form.ts';
import { digits, joined, type Lexed, word } from '../expression/lex.ts';
import { shortWeekdays, weekdays } from '../expression/words.ts';

/** Which of day and month a page writes first in figures. */
export type Order = 'day-first' | 'month-first';

/** A day as a dateline has it. */
export interface StatedDay {
  /** 2024-02-16; XXXX-02-16 without a year; 2024-05-06/2024-06-05 where day and month could change places. */
  readonly date: Edtf;
  /** What a date in figures shows of the page's order, or null. */
  readonly order: Order | null;
  readonly next: number;
}

const fits = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

const written = (year: number, month: number, day: number): Edtf =>
  `${yearText(year)}-${two(month)}-${two(day)}`;

function ofForm(form: CalendarForm): Edtf | null {
  if (form.month === null || form.month > 12 || form.day === null) return null;
  if (form.year === null) return form.yearFrom === null ? `XXXX-${two(form.month)}-${two(form.day)}` : null;
  return fits(form.year, form.month, form.day) ? written(form.year, form.month, form.day) : null;
}

/** Behind a weekday: "Fri, ", "Friday ". */
function overWeekday(t: Lexed, i: number): { readonly weekday: number | null; readonly next: number } {
  const weekday = weekdays.get(word(t, i)) ?? shortWeekdays.get(word(t, i));
  if (weekday === undefined) return { weekday: null, next: i };
  let next = i + 1;
  if (word(t, next) === '.') next++;
  if (word(t, next) === ',') next++;
  return { weekday, next };
}

interface Figures {
  readonly n: readonly [number, number, number];
  readonly next: number;
  /** With full stops between them the day comes before the month wherever the year comes last. */
  readonly dotted: boolean;
}

/** Three numbers with -, /, . (perhaps spaced, as in Korea) or 년 월 일 between them. */
function figures(t: Lexed, i: number): Figures | null {
  const a = digits(t, i, 1, 4);
  const b = digits(t, i + 2, 1, 2);
  const c = digits(t, i + 4, 1, 4);
  if (a === null || b === null || c === null) return null;
  const first = word(t, i + 1);
  if (first === '년')
    return word(t, i + 3) === '월' && word(t, i + 5) === '일'
      ? { n: [a, b, c], next: i + 6, dotted: false }
      : null;
  if (!/^[-/.]$/.test(first) || word(t, i + 3) !== first) return null;
  if (first !== '.' && !joined(t, i + 2)) return null;
  const next = word(t, i + 5) === '.' && joined(t, i + 5) ? i + 6 : i + 5;
  return { n: [a, b, c], next, dotted: first === '.' };
}

function readFigures(t: Lexed, i: number, weekday: number | null, order: Order | null): StatedDay | null {
  const found = figures(t, i);
  if (!found) return null;
  const [a, b, c] = found.n;
  const { next } = found;
  if (t.lower[i]!.length === 4) return fits(a, b, c) ? { date: written(a, b, c), order: null, next } : null;
  const length = t.lower[i + 4]!.length;
  if (length === 3 || t.lower[i]!.length > 2) return null;
  const year = length === 4 ? c : c < 70 ? 2000 + c : 1900 + c;
  const dayFirst = fits(year, b, a);
  const monthFirst = fits(year, a, b);
  if (!dayFirst && !monthFirst) return null;
  const day: StatedDay = { date: written(year, b, a), order: 'day-first', next };
  const month: StatedDay = { date: written(year, a, b), order: 'month-first', next };
  if (a === b) return { ...day, order: null };
  if (dayFirst !== monthFirst) return dayFirst ? day : month;
  if (found.dotted) return { ...day, order: null };
  if (order !== null) return order === 'day-first' ? day : month;
  const fitsDay = weekday !== null && weekdayOfDay(dayOf(year, b, a)) === weekday;
  const fitsMonth = weekday !== null && weekdayOfDay(dayOf(year, a, b)) === weekday;
  if (fitsDay !== fitsMonth) return fitsDay ? day : month;
  const [early, late] = day.date < month.date ? [day.date, month.date] : [month.date, day.date];
  return { date: `${early}/${late}`, order: null, next };
}

/** Reads the day that begins at token i, its weekday included: "Fri, 04/04/2014", "February 16, 2024", "2024.02.16". */
export function readDay(t: Lexed, i: number, order: Order | null): StatedDay | null {
  const week = overWeekday(t, i);
  const inFigures = readFigures(t, week.next, week.weekday, order);
  if (inFigures) return inFigures;
  const found = readWeekdayDate(t, i) ?? readMonthDay(t, week.next) ?? readDayMonth(t, week.next);
  if (found?.form.form !== 'calendar') return null;
  const date = ofForm(found.form);
  return date === null ? null : { date, order: null, next: found.next };
}
