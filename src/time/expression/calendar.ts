import { daysInMonth } from '../days.ts';
import type { CalendarForm, Part, PointForm, RangeForm } from './form.ts';
import { capital, digits, joined, type Lexed, skip, word } from './lex.ts';
import { calendar, type Match } from './match.ts';
import { readOrdinal } from './number.ts';
import {
  dayParts,
  determiners,
  months,
  namedDays,
  seasons,
  shortMonths,
  shortWeekdays,
  weekdays,
} from './words.ts';
import { readYearAfter, yearDigits } from './year.ts';

/** Can the month have this day in some year? */
const dayFits = (month: number, day: number): boolean => day >= 1 && day <= daysInMonth(2000, month);

const before = new Set(
  'in since until till by from last next this early late mid during before after through throughout between and that same following beginning starting around'.split(
    ' ',
  ),
);
/** Prepositions that name a person as readily as a month: "according to May", "the cabinet of May". */
const beforeUnmistakable = new Set('of to for the on every each - – ( / or nor but'.split(' '));
const doubtful = new Set(['may', 'march', 'august']);
const firmly = new Set('in since until till last next this early late mid during throughout same'.split(' '));
const monthGoesOn = new Set('and or to until through this last next when of'.split(' '));
const ofPerson = new Set('government cabinet administration ministry deal on of'.split(' '));

/** The month at i and the token after it (its full stop included), when the word is a month here. */
function monthAt(
  t: Lexed,
  i: number,
): { readonly month: number; readonly next: number; readonly short: boolean } | null {
  const w = word(t, i);
  const full = months.get(w);
  if (full !== undefined)
    return capital(t, i) || !doubtful.has(w) ? { month: full, next: i + 1, short: false } : null;
  const short = shortMonths.get(w);
  if (short === undefined || !capital(t, i)) return null;
  return { month: short, next: word(t, i + 1) === '.' && joined(t, i + 1) ? i + 2 : i + 1, short: true };
}

/** A day of the month in digits, perhaps with its ending ("14", "14th", "3d"), and no more digits behind it. */
export function dayNumber(t: Lexed, i: number): { readonly day: number; readonly next: number } | null {
  const ordinal = readOrdinal(t, i);
  if (ordinal) return ordinal.value <= 31 ? { day: ordinal.value, next: ordinal.next } : null;
  const n = digits(t, i, 1, 2);
  if (n === null || n < 1 || n > 31) return null;
  const mark = word(t, i + 1);
  if (joined(t, i + 1) && mark === '%') return null;
  if (
    joined(t, i + 1) &&
    (mark === '.' || mark === ',' || mark === '/' || mark === ':') &&
    joined(t, i + 2) &&
    t.kind[i + 2] === 'number'
  )
    return null;
  if (joined(t, i + 1) && t.kind[i + 1] === 'word' && mark !== "'s") return null;
  return { day: n, next: i + 1 };
}

const dash = (t: Lexed, i: number): boolean => /^[-–—/]$/.test(word(t, i));

/** The second day of "10-11", "10 to 11", "3 and 5" (after between). */
function secondDay(
  t: Lexed,
  i: number,
  first: number,
  and: boolean,
): { readonly day: number; readonly next: number } | null {
  const w = word(t, i);
  if (!(dash(t, i) || w === 'to' || w === 'through' || w === 'until' || (and && w === 'and'))) return null;
  const second = dayNumber(t, skip(t, i + 1, 'the'));
  return second && second.day > first ? second : null;
}

function dayRangeForm(parts: Partial<CalendarForm>, first: number, last: number): RangeForm {
  return { form: 'range', from: calendar({ ...parts, day: first }), to: calendar({ ...parts, day: last }) };
}

/** Steps over "(Wednesday)" behind a date. */
function weekdayBehind(t: Lexed, i: number): { readonly weekday: number; readonly next: number } | null {
  if (word(t, i) !== '(' || word(t, i + 2) !== ')') return null;
  const weekday = weekdays.get(word(t, i + 1)) ?? shortWeekdays.get(word(t, i + 1));
  return weekday === undefined ? null : { weekday, next: i + 3 };
}

function withYear(t: Lexed, i: number, parts: Partial<CalendarForm>): Match<CalendarForm> {
  const year = readYearAfter(t, i);
  const at = year ? year.next : i;
  const behind = parts.day === undefined ? null : weekdayBehind(t, at);
  return {
    form: calendar({ ...parts, ...year?.parts, ...(behind ? { weekday: behind.weekday } : {}) }),
    next: behind ? behind.next : at,
  };
}

/** A slip of the pen, "February, 14, 2024": only with the whole date behind it. */
function dayBehindComma(t: Lexed, i: number): { readonly day: number; readonly next: number } | null {
  if (word(t, i) !== ',') return null;
  const d = dayNumber(t, i + 1);
  return d && word(t, d.next) === ',' && yearDigits(t, d.next + 1) !== null ? d : null;
}

/** "February 14, 2024", "Feb. 14th", "September 10-11, 2023", "February the 14th". */
export function readMonthDay(t: Lexed, i: number): Match<CalendarForm | RangeForm> | null {
  const m = monthAt(t, i);
  if (!m) return null;
  const d = dayNumber(t, skip(t, m.next, 'the')) ?? dayBehindComma(t, m.next);
  if (!d || !dayFits(m.month, d.day)) return null;
  const last = secondDay(t, d.next, d.day, word(t, i - 1) === 'between');
  if (last && dayFits(m.month, last.day) && !months.has(word(t, last.next))) {
    const year = readYearAfter(t, last.next);
    return {
      form: dayRangeForm({ month: m.month, ...year?.parts }, d.day, last.day),
      next: year ? year.next : last.next,
    };
  }
  return withYear(t, d.next, { month: m.month, day: d.day });
}

/** "14 February 2024", "the 14th of February, 2024", "14-Feb-2024", "10-11 September". */
export function readDayMonth(t: Lexed, i: number): Match<CalendarForm | RangeForm> | null {
  const d = dayNumber(t, i);
  if (!d || (joined(t, i) && /^[$€£¥#.:,/]$/.test(word(t, i - 1)))) return null;
  const last = secondDay(t, d.next, d.day, word(t, i - 1) === 'between');
  const after = last ? last.next : d.next;
  const of = word(t, after) === 'of' ? after + 1 : after;
  const hyphen = of === after && word(t, after) === '-' && joined(t, after) ? after + 1 : of;
  const m = monthAt(t, hyphen);
  if (!m || !dayFits(m.month, d.day) || (last && !dayFits(m.month, last.day))) return null;
  if (!capital(t, hyphen) && doubtful.has(word(t, hyphen))) return null;
  if (hyphen > of) {
    const year = word(t, m.next) === '-' ? yearDigits(t, m.next + 1) : null;
    return {
      form: calendar({ year, month: m.month, day: d.day }),
      next: year === null ? m.next : m.next + 2,
    };
  }
  if (!last) return withYear(t, m.next, { month: m.month, day: d.day });
  const year = readYearAfter(t, m.next);
  return {
    form: dayRangeForm({ month: m.month, ...year?.parts }, d.day, last.day),
    next: year ? year.next : m.next,
  };
}

/** Is a month that stands without day and year the month, and nobody's name? */
function aloneIsMonth(t: Lexed, i: number, next: number, short: boolean, part: Part | null): boolean {
  const previous = word(t, i - 1);
  if (doubtful.has(word(t, i))) return part !== null || doubtfulIsMonth(t, next, previous);
  if (part !== null || before.has(previous)) return true;
  if (short) return false;
  if (beforeUnmistakable.has(previous) || determiners.has(previous))
    return !capital(t, next) || previous === 'of';
  return !capital(t, next) && !(capital(t, i - 1) && i > 1);
}

/** May, March and August are names and words too: "after May resigned" is no month, "in May" and "by May," are. */
function doubtfulIsMonth(t: Lexed, next: number, previous: string): boolean {
  const after = word(t, next);
  if (after === "'s") return previous === 'last' || previous === 'this';
  if (firmly.has(previous)) return true;
  if (previous === 'the') return t.kind[next] === 'word' && !capital(t, next) && !ofPerson.has(after);
  return before.has(previous) && (next >= t.length || t.kind[next] === 'mark' || monthGoesOn.has(after));
}

/** "February 2024", "February of last year", "December". */
export function readMonth(t: Lexed, i: number, part: Part | null = null): Match<CalendarForm> | null {
  const m = monthAt(t, i);
  if (!m) return null;
  const year = readYearAfter(t, m.next);
  if (!year && !aloneIsMonth(t, i, m.next, m.short, part)) return null;
  return { form: calendar({ month: m.month, part, ...year?.parts }), next: year ? year.next : m.next };
}

/** "spring 2019", "the summer of 1950", "winter": a season needs a year, or a determiner or preposition before it. */
export function readSeason(t: Lexed, i: number, part: Part | null = null): Match<CalendarForm> | null {
  const season = seasons.get(word(t, i));
  if (season === undefined) return null;
  const year = readYearAfter(t, i + 1);
  if (year) return { form: calendar({ month: season, part, ...year.parts }), next: year.next };
  const previous = word(t, i - 1);
  const w = word(t, i);
  const next = word(t, i + 1);
  if (next === 'of' || next === 'from' || next === 'in' || next === 'into' || capital(t, i)) return null;
  if (previous === 'in' || (previous === 'the' && word(t, i - 2) === 'in' && w !== 'fall' && w !== 'spring'))
    return { form: calendar({ month: season, part }), next: i + 1 };
  return null;
}

/** "New Year's Day", "Christmas": days with a name. */
export function readNamedDay(t: Lexed, i: number): Match<CalendarForm> | null {
  if (!capital(t, i)) return null;
  for (const [words, month, day] of namedDays) {
    let k = 0;
    while (k < words.length && t.lower[i + k] === words[k]) k++;
    if (k === words.length && !(capital(t, i + k) || word(t, i + k) === "'s"))
      return withYear(t, i + k, { month, day });
  }
  return null;
}

/** "Wednesday, February 14, 2024", "Fri, 5 April", "Thursday (Feb. 8)", "Wednesday the 14th". */
export function readWeekdayDate(t: Lexed, i: number): Match<PointForm | RangeForm> | null {
  const weekday = weekdays.get(word(t, i)) ?? (capital(t, i) ? shortWeekdays.get(word(t, i)) : undefined);
  if (weekday === undefined) return null;
  let at = i + 1;
  if (dayParts.has(word(t, at))) at++;
  if (word(t, at) === '.' && joined(t, at)) at++;
  const open = word(t, at) === '(' || (word(t, at) === ',' && word(t, at + 1) === '(');
  if (word(t, at) === ',') at++;
  if (word(t, at) === '(') at++;
  at = skip(t, at, 'the', 'on');
  const date = readMonthDay(t, at) ?? readDayMonth(t, at);
  if (date?.form.form !== 'calendar') return null;
  const next = open && word(t, date.next) === ')' ? date.next + 1 : date.next;
  return { form: { ...date.form, weekday }, next };
}
