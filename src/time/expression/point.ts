import {
  readDayMonth,
  readMonth,
  readMonthDay,
  readNamedDay,
  readSeason,
  readWeekdayDate,
} from './calendar.ts';
import type { CalendarForm, DateForm, PointForm, ShiftForm, VagueForm } from './form.ts';
import { digits, type Lexed, word } from './lex.ts';
import { calendar, firstOf, type Match } from './match.ts';
import { readOrdinal } from './number.ts';
import { readNumeric, readNumericMonth } from './numeric.ts';
import { readParts } from './part.ts';
import { readRelative, readWeekday } from './relative.ts';
import { readOrdinalYear, readSpan, readWindow } from './span.ts';
import { ordinalEndings } from './words.ts';
import { readCentury, readDecade, readYear, yearDigits } from './year.ts';

type Rule = (t: Lexed, i: number) => Match | null;

const senses: ReadonlyMap<string, VagueForm['sense']> = new Map([
  ['recently', 'recently'],
  ['lately', 'recently'],
  ['soon', 'soon'],
  ['shortly', 'soon'],
  ['now', 'now'],
  ['present', 'now'],
]);

const boundNow = new Set('until till by from to then since at before'.split(' '));

const thereafter = new Set('thereafter afterwards afterward after before'.split(' '));

function readVague(t: Lexed, i: number): Match<VagueForm | ShiftForm> | null {
  const sense = senses.get(word(t, i));
  if (sense === undefined) return null;
  const previous = word(t, i - 1);
  if (sense === 'now' && !(boundNow.has(previous) || (previous === 'the' && boundNow.has(word(t, i - 2)))))
    return null;
  if (word(t, i) === 'present' && previous !== 'at' && previous !== 'the') return null;
  const next = word(t, i + 1);
  if (next === 'as') return null;
  if (sense === 'soon' && (previous === 'as' || previous === 'too')) return null;
  if (sense === 'soon' && thereafter.has(next)) return readThereafter(t, i + 1);
  return { form: { form: 'vague', sense }, next: i + 1 };
}

/** "shortly thereafter": no telling how long after what was told before. */
function readThereafter(t: Lexed, i: number): Match<ShiftForm> | null {
  const w = word(t, i);
  if ((w === 'after' || w === 'before') && i + 1 < t.length && t.kind[i + 1] !== 'mark') return null;
  const towards = w === 'before' ? 'past' : 'future';
  return {
    form: { form: 'shift', duration: null, bound: 'exact', unit: 'day', towards, from: 'antecedent' },
    next: i + 1,
  };
}

/** "the" before what takes it: "the 1990s", "the 14th of February", "the year 1950", "the summer of 1950". */
function readThe(t: Lexed, i: number): Match | null {
  if (word(t, i) !== 'the') return null;
  if (word(t, i + 1) === 'year' || word(t, i + 1) === 'month') return readNamedUnit(t, i + 1);
  if (readOrdinal(t, i + 1)) {
    const day = readDayMonth(t, i + 1);
    if (day && (t.lower[i + 2] === 'of' || t.lower[i + 3] === 'of' || ordinalEndings.has(word(t, i + 2))))
      return day;
  }
  return firstOf<Match, [Lexed, number]>(
    [readDecade, readCentury, readOrdinalYear, readSeasonOf, readDayAlone],
    t,
    i + 1,
  );
}

/** "the summer of 1950": a season with its year. */
function readSeasonOf(t: Lexed, i: number): Match<CalendarForm> | null {
  const season = readSeason(t, i);
  return season && (season.form.year !== null || season.form.yearFrom !== null) ? season : null;
}

function readNamedUnit(t: Lexed, i: number): Match<CalendarForm> | null {
  if (word(t, i) === 'year') {
    const year = yearDigits(t, i + 1);
    return year === null ? null : { form: calendar({ year }), next: i + 2 };
  }
  if (word(t, i) !== 'month' || word(t, i + 1) !== 'of') return null;
  return readMonth(t, i + 2);
}

const behindDay = new Set(
  'and when but that at in for after before to with as he she they it we by while which where until'.split(
    ' ',
  ),
);

const sameMonth = new Set(['same', 'that']);

/** "of this month", "of the same month" behind a day. */
function readMonthBehind(
  t: Lexed,
  i: number,
): { readonly from: NonNullable<CalendarForm['monthFrom']>; readonly next: number } | null {
  if (word(t, i) !== 'of') return null;
  const at = word(t, i + 1) === 'the' ? i + 2 : i + 1;
  if (word(t, at + 1) !== 'month') return null;
  const w = word(t, at);
  const next = at + 2;
  if (sameMonth.has(w)) return { from: { base: 'antecedent', offset: 0 }, next };
  const offset = w === 'last' ? -1 : w === 'this' || w === 'current' ? 0 : w === 'next' ? 1 : null;
  return offset === null ? null : { from: { base: 'reference', offset }, next };
}

/** "the 14th", with nothing behind it that it could count. */
function readDayAlone(t: Lexed, i: number): Match<CalendarForm> | null {
  const n = digits(t, i, 1, 2);
  const day = n === null ? null : readOrdinal(t, i);
  if (!day || day.value < 1 || day.value > 31) return null;
  const month = readMonthBehind(t, day.next);
  if (month) return { form: calendar({ day: day.value, monthFrom: month.from }), next: month.next };
  if (!/^(?:on|by|until|since|from|before|after)$/.test(word(t, i - 2))) return null;
  if (day.next < t.length && t.kind[day.next] !== 'mark' && !behindDay.has(word(t, day.next))) return null;
  return word(t, day.next) === '-' ? null : { form: calendar({ day: day.value }), next: day.next };
}

const exact: readonly Rule[] = [readWeekdayDate, readMonthDay, readDayMonth, readNumeric, readNumericMonth];
const pointRules: readonly Rule[] = [
  ...exact,
  readParts,
  readThe,
  readNamedUnit,
  readRelative,
  readWeekday,
  readMonth,
  readSeason,
  readNamedDay,
  readDecade,
  readCentury,
  readYear,
];
const rules: readonly Rule[] = [
  ...exact,
  readWindow,
  readParts,
  readThe,
  readSpan,
  readOrdinalYear,
  ...pointRules.slice(exact.length + 2),
  readVague,
];

/** Reads the expression that begins at token i, without its preposition. */
export const readExpression = (t: Lexed, i: number): Match<DateForm> | null => firstOf(rules, t, i);

/** Reads a point in time at token i: what can stand at the end of a range. */
export function readPoint(t: Lexed, i: number): Match<PointForm> | null {
  const found = firstOf(pointRules, t, i) ?? firstOf([readVague], t, i);
  return found && found.form.form !== 'range' && found.form.form !== 'duration'
    ? (found as Match<PointForm>)
    : null;
}
