/** The words of the date grammar, as tables. English newspaper usage; numbers are ISO (Monday 1, January 1). */

const table = (entries: readonly (readonly [number, string])[]): ReadonlyMap<string, number> =>
  new Map(entries.flatMap(([n, words]) => words.split(' ').map(w => [w, n] as const)));

export const months = table([
  [1, 'january'],
  [2, 'february'],
  [3, 'march'],
  [4, 'april'],
  [5, 'may'],
  [6, 'june'],
  [7, 'july'],
  [8, 'august'],
  [9, 'september'],
  [10, 'october'],
  [11, 'november'],
  [12, 'december'],
]);

/** Short forms, which also are names and words: taken only beside a number or after a preposition. */
export const shortMonths = table([
  [1, 'jan'],
  [2, 'feb febr'],
  [3, 'mar'],
  [4, 'apr'],
  [6, 'jun'],
  [7, 'jul'],
  [8, 'aug'],
  [9, 'sep sept'],
  [10, 'oct'],
  [11, 'nov'],
  [12, 'dec'],
]);

export const weekdays = table([
  [1, 'monday'],
  [2, 'tuesday'],
  [3, 'wednesday'],
  [4, 'thursday'],
  [5, 'friday'],
  [6, 'saturday'],
  [7, 'sunday'],
]);

/** Only before a date: "Fri, 5 April". */
export const shortWeekdays = table([
  [1, 'mon'],
  [2, 'tue tues'],
  [3, 'wed weds'],
  [4, 'thu thur thurs'],
  [5, 'fri'],
  [6, 'sat'],
  [7, 'sun'],
]);

/** Seasons by their EDTF numbers. */
export const seasons = table([
  [21, 'spring'],
  [22, 'summer'],
  [23, 'autumn fall'],
  [24, 'winter'],
]);

export type AmountUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' | 'decade' | 'century';

export const units: ReadonlyMap<string, AmountUnit> = new Map<string, AmountUnit>([
  ['minute', 'minute'],
  ['minutes', 'minute'],
  ['hour', 'hour'],
  ['hours', 'hour'],
  ['day', 'day'],
  ['days', 'day'],
  ['night', 'day'],
  ['nights', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['fortnight', 'week'],
  ['fortnights', 'week'],
  ['month', 'month'],
  ['months', 'month'],
  ['year', 'year'],
  ['years', 'year'],
  ['decade', 'decade'],
  ['decades', 'decade'],
  ['century', 'century'],
  ['centuries', 'century'],
]);

/** Parts of a day, which change nothing about the date. */
export const dayParts: ReadonlySet<string> = new Set([
  'morning',
  'afternoon',
  'evening',
  'night',
  'noon',
  'midday',
  'midnight',
  'lunchtime',
  'dawn',
  'dusk',
]);

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const tens = '_ _ twenty thirty forty fifty sixty seventy eighty ninety';

export const numberWords: ReadonlyMap<string, number> = new Map([
  ...small.split(' ').map((w, n) => [w, n] as const),
  ...tens
    .split(' ')
    .map((w, n) => [w, n * 10] as const)
    .filter(([, n]) => n >= 20),
]);

const smallOrdinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
const tenOrdinals = '_ _ twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth';

export const ordinalWords: ReadonlyMap<string, number> = new Map([
  ...smallOrdinals.split(' ').map((w, n) => [w, n] as const),
  ...tenOrdinals
    .split(' ')
    .map((w, n) => [w, n * 10] as const)
    .filter(([, n]) => n >= 20),
  ['hundredth', 100],
]);

export const ordinalEndings: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th', 'd']);

/** Decades by their words: "the nineties". */
export const decadeWords: ReadonlyMap<string, number> = new Map([
  ['twenties', 1920],
  ['thirties', 1930],
  ['forties', 1940],
  ['fifties', 1950],
  ['sixties', 1960],
  ['seventies', 1970],
  ['eighties', 1980],
  ['nineties', 1990],
]);

/** Days that have a name: month and day. */
export const namedDays: readonly (readonly [readonly string[], number, number])[] = [
  [['new', 'year', "'s", 'day'], 1, 1],
  [['new', 'year', "'s", 'eve'], 12, 31],
  [['christmas', 'day'], 12, 25],
  [['christmas', 'eve'], 12, 24],
  [['boxing', 'day'], 12, 26],
  [['may', 'day'], 5, 1],
  [['valentine', "'s", 'day'], 2, 14],
  [['christmas'], 12, 25],
];

/** Words before a noun that make a date beside it an attribute: "the 1994 closure", "its October 7 attack". */
export const determiners: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'this',
  'that',
  'its',
  'their',
  'his',
  'her',
  'our',
  'my',
  'your',
  "'s",
  'whose',
  'these',
  'those',
  'each',
  'every',
  'another',
  'both',
  'any',
  'such',
  'no',
]);
