import { dayNumber } from './calendar.ts';
import type { AnaphorForm, DeicticForm, NamedForm, ShiftForm, Unit, WeekdayForm } from './form.ts';
import { capital, type Lexed, word } from './lex.ts';
import type { Match } from './match.ts';
import { dayParts, months, seasons, shortMonths, weekdays } from './words.ts';
import { readYearAfter } from './year.ts';

export type RelativeForm = DeicticForm | NamedForm | WeekdayForm | AnaphorForm | ShiftForm;

const calendarUnits: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ['day', 'day'],
  ['date', 'day'],
  ['week', 'week'],
  ['weekend', 'weekend'],
  ['month', 'month'],
  ['year', 'year'],
  ['decade', 'decade'],
  ['century', 'century'],
]);

const plainDays: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

const afterDayPart = (t: Lexed, i: number): number => (dayParts.has(word(t, i)) ? i + 1 : i);

const deictic = (unit: Unit, offset: number): DeicticForm => ({ form: 'deictic', unit, offset, part: null });

/** "today", "yesterday evening", "tonight", "the day before yesterday", "the day after tomorrow". */
function readDay(t: Lexed, i: number): Match<RelativeForm> | null {
  const offset = plainDays.get(word(t, i));
  if (offset !== undefined) return { form: deictic('day', offset), next: afterDayPart(t, i + 1) };
  if (word(t, i) !== 'the' || word(t, i + 1) !== 'day') return null;
  if (word(t, i + 2) === 'before' && word(t, i + 3) === 'yesterday')
    return { form: deictic('day', -2), next: i + 4 };
  if (word(t, i + 2) === 'after' && word(t, i + 3) === 'tomorrow')
    return { form: deictic('day', 2), next: i + 4 };
  return null;
}

const sides: ReadonlyMap<string, 'last' | 'this' | 'next'> = new Map([
  ['last', 'last'],
  ['past', 'last'],
  ['this', 'this'],
  ['current', 'this'],
  ['next', 'next'],
  ['coming', 'next'],
]);

const monthIndex = (t: Lexed, i: number): number | undefined =>
  capital(t, i) ? (months.get(word(t, i)) ?? shortMonths.get(word(t, i))) : seasons.get(word(t, i));

/** "last December", "last August 21", "this spring"; a month with its year is a date of its own. */
function readNamed(t: Lexed, i: number, which: NamedForm['which']): Match<NamedForm> | null {
  const month = monthIndex(t, i);
  if (month === undefined || readYearAfter(t, i + 1)) return null;
  const day = month <= 12 ? dayNumber(t, i + 1) : null;
  if (day && readYearAfter(t, day.next)) return null;
  return {
    form: { form: 'named', month, day: day ? day.day : null, which, part: null },
    next: day ? day.next : i + 1,
  };
}

/** "last year", "this week", "next Tuesday", "last December", "this spring", "last night", "this May 5". */
function readSide(t: Lexed, i: number): Match<RelativeForm> | null {
  const which = sides.get(word(t, i));
  if (which === undefined) return null;
  let at = i + 1;
  if (which === 'this' && (word(t, at) === 'past' || word(t, at) === 'coming' || word(t, at) === 'very'))
    at++;
  const side =
    at > i + 1 ? (word(t, i + 1) === 'past' ? 'last' : word(t, i + 1) === 'coming' ? 'next' : 'this') : which;
  const offset = side === 'last' ? -1 : side === 'next' ? 1 : 0;
  const w = word(t, at);
  const opens = word(t, i);
  if (w === 'night' && opens === 'last') return { form: deictic('day', -1), next: at + 1 };
  if (dayParts.has(w) && opens === 'this') return { form: deictic('day', 0), next: at + 1 };
  const unit = calendarUnits.get(w);
  if (unit !== undefined && w !== 'date') {
    if (opens === 'past' || opens === 'coming' || (unit === 'day' && side !== 'this')) return null;
    return { form: deictic(unit, offset), next: at + 1 };
  }
  const weekday = weekdays.get(w);
  if (weekday !== undefined && capital(t, at))
    return { form: { form: 'weekday', weekday, which: side, week: null }, next: afterDayPart(t, at + 1) };
  return readNamed(t, at, side);
}

/** "of last week", "next week", "this week", "of that week" behind a weekday: weeks from the reference's. */
function weekBehind(t: Lexed, i: number): { readonly week: number; readonly next: number } | null {
  const at = word(t, i) === 'of' ? i + 1 : i;
  if (word(t, at + 1) !== 'week') return null;
  const w = word(t, at);
  const week = w === 'last' ? -1 : w === 'this' ? 0 : w === 'next' ? 1 : null;
  return week === null ? null : { week, next: at + 2 };
}

const titles = new Set(
  'times telegraph mail mirror express herald independent world post star agreement group club mosque'.split(
    ' ',
  ),
);
const ofName = new Set(
  'good bloody black ash holy palm red orange shrove maundy easter super cyber'.split(' '),
);

/** "Wednesday", "Friday night", "Wednesday of last week", "Tuesday next week". */
export function readWeekday(t: Lexed, i: number): Match<WeekdayForm> | null {
  const weekday = weekdays.get(word(t, i));
  if (weekday === undefined || !capital(t, i)) return null;
  if (capital(t, i - 1) && ofName.has(word(t, i - 1))) return null;
  const next = afterDayPart(t, i + 1);
  if (capital(t, next) && titles.has(word(t, next))) return null;
  const week = weekBehind(t, next);
  return {
    form: { form: 'weekday', weekday, which: 'plain', week: week ? week.week : null },
    next: week ? week.next : next,
  };
}

const anaphor = (parts: Partial<AnaphorForm>): AnaphorForm => ({
  form: 'anaphor',
  unit: null,
  offset: 0,
  month: null,
  weekday: null,
  part: null,
  ...parts,
});

/** The unit, month or weekday of "that November", "the same day", "the following Tuesday". */
function anaphorOf(t: Lexed, i: number, offset: number): Match<AnaphorForm> | null {
  const w = word(t, i);
  if (dayParts.has(w)) return { form: anaphor({ unit: 'day', offset }), next: i + 1 };
  const unit = calendarUnits.get(w);
  if (unit !== undefined) return { form: anaphor({ unit, offset }), next: i + 1 };
  const weekday = capital(t, i) ? weekdays.get(w) : undefined;
  if (weekday !== undefined) return { form: anaphor({ weekday, offset }), next: afterDayPart(t, i + 1) };
  const month = monthIndex(t, i);
  if (month === undefined || readYearAfter(t, i + 1) || dayNumber(t, i + 1)) return null;
  return { form: anaphor({ month, offset }), next: i + 1 };
}

const neighbours: ReadonlyMap<string, number> = new Map([
  ['same', 0],
  ['very', 0],
  ['following', 1],
  ['next', 1],
  ['ensuing', 1],
  ['previous', -1],
  ['preceding', -1],
  ['prior', -1],
]);

/** "that year", "that same day", "the very day", "the following month", "the previous December". */
function readAnaphor(t: Lexed, i: number): Match<RelativeForm> | null {
  const w = word(t, i);
  if (w === 'that') {
    const at = word(t, i + 1) === 'same' || word(t, i + 1) === 'very' ? i + 2 : i + 1;
    return anaphorOf(t, at, 0);
  }
  if (w === 'the' || w === 'this') {
    const offset = neighbours.get(word(t, i + 1));
    if (offset === undefined || (w === 'this' && offset !== 0)) return null;
    const at = word(t, i + 1) === 'very' && word(t, i + 2) === 'same' ? i + 3 : i + 2;
    return anaphorOf(t, at, offset);
  }
  return null;
}

/** Behind "at the time": the time is that of what follows, not one told before. */
const namesEvent = new Set('of when that it he she they the we i'.split(' '));

/** Words that follow only a preposition: "since then", "prior to this", "at that time", "until that point". */
export function readThen(t: Lexed, i: number, preposition: string): Match<AnaphorForm> | null {
  const w = word(t, i);
  const next = word(t, i + 1);
  const ends = i + 1 >= t.length || (t.kind[i + 1] === 'mark' && next !== '-');
  if (w === 'then' && preposition !== 'at' && preposition !== 'in') return { form: anaphor({}), next: i + 1 };
  if (
    (w === 'this' || w === 'that' || w === 'which' || w === 'it') &&
    ends &&
    /^(?:before|prior to|after|until|since)$/.test(preposition) &&
    w !== 'it'
  )
    return { form: anaphor({}), next: i + 1 };
  if (w === 'that' || w === 'the' || w === 'which') {
    if (next === 'time' || next === 'point' || next === 'moment' || next === 'juncture')
      return w === 'the' && (next !== 'time' || preposition !== 'at' || namesEvent.has(word(t, i + 2)))
        ? null
        : { form: anaphor({}), next: i + 2 };
  }
  return null;
}

const afterwards: ReadonlyMap<string, number> = new Map([
  ['before', -1],
  ['earlier', -1],
  ['after', 1],
  ['later', 1],
]);

/** "the day before", "the year after the vote", "the week after". With words behind it that name an event, from that. */
function readTheUnitAfter(t: Lexed, i: number): Match<RelativeForm> | null {
  if (word(t, i) !== 'the') return null;
  const unit = calendarUnits.get(word(t, i + 1));
  const side = word(t, i + 2);
  const offset = afterwards.get(side);
  if (unit === undefined || unit === 'weekend' || offset === undefined) return null;
  const ends = i + 3 >= t.length || t.kind[i + 3] === 'mark';
  if (ends) return { form: anaphor({ unit, offset }), next: i + 3 };
  if (side === 'earlier' || side === 'later') return null;
  const iso =
    unit === 'day'
      ? 'P1D'
      : unit === 'week'
        ? 'P7D'
        : unit === 'month'
          ? 'P1M'
          : unit === 'year'
            ? 'P1Y'
            : null;
  if (iso === null) return null;
  return {
    form: {
      form: 'shift',
      duration: iso,
      bound: 'exact',
      unit,
      towards: offset < 0 ? 'past' : 'future',
      from: 'event',
    },
    next: i + 3,
  };
}

/** Everything that is counted from the reference or from something told before. */
export const readRelative = (t: Lexed, i: number): Match<RelativeForm> | null =>
  readDay(t, i) ?? readSide(t, i) ?? readAnaphor(t, i) ?? readTheUnitAfter(t, i);
