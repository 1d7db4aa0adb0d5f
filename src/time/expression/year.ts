import type { CalendarForm, Part, RangeForm, SpanForm } from './form.ts';
import { digits, joined, type Lexed, word } from './lex.ts';
import { calendar, type Match } from './match.ts';
import { readOrdinal } from './number.ts';
import { decadeWords, determiners } from './words.ts';

const counted = new Set(
  `people persons men women children troops soldiers workers km kilometres kilometers miles metres meters feet acres
  hectares tons tonnes kg dollars euros pounds won yen yuan rubles roubles percent per migrants refugees students
  tourists visitors citizens residents inhabitants nationals members countries nations states companies firms cases
  deaths votes seats jobs passengers fighters rebels police officers personnel staff diplomats words pages islands cars
  vehicles tanks aircraft planes ships missiles flights homes houses villages barrels units copies delegates participants
  guests families others more of years days months weeks hours square cubic million billion megawatts mw kw ft lbs times
  households prisoners hostages victims casualties employees attendees protesters`.split(/\s+/),
);

const quantifiers = new Set(
  'over some than nearly almost least roughly approximately exactly under total another number no nos article room flight resolution decree order law agenda vision highway page chapter section clause model type usd eur'.split(
    ' ',
  ),
);

const yearPrepositions = new Set(
  'in since of from until till by before after during around about circa c ca through throughout between to and early late mid year years summer spring autumn fall winter pre post'.split(
    ' ',
  ),
);

/** Four digits that can be a year of the Gregorian calendar, or null. */
export function yearDigits(t: Lexed, i: number): number | null {
  const n = digits(t, i, 4, 4);
  return n !== null && n >= 1000 && n < 2200 ? n : null;
}

/** Is the number at i a count of things and no year? "2000 troops", "$1950", "1,900", "Resolution 1701". */
function countsThings(t: Lexed, i: number): boolean {
  const before = word(t, i - 1);
  if (joined(t, i) && /^[$€£¥₩#%.,:+]$/.test(before)) return true;
  const after = word(t, i + 1);
  if (joined(t, i + 1) && (after === '%' || after === '°')) return true;
  if (
    joined(t, i + 1) &&
    (after === '.' || after === ',' || after === ':') &&
    joined(t, i + 2) &&
    t.kind[i + 2] === 'number'
  )
    return true;
  return counted.has(after) && !yearPrepositions.has(before) ? true : quantifiers.has(before);
}

const beforeChrist = new Set(['bc', 'bce', 'b']);

/** A year that stands alone: "in 1902", "1976 saw", "(1951)", "the 1994 closure". */
function bareYear(t: Lexed, i: number): number | null {
  const year = yearDigits(t, i);
  if (year === null || countsThings(t, i) || beforeChrist.has(word(t, i + 1))) return null;
  if (joined(t, i + 1) && t.kind[i + 1] === 'word' && word(t, i + 1) !== "'s") return null;
  const before = word(t, i - 1);
  if (yearPrepositions.has(before))
    return counted.has(word(t, i + 1)) && (before === 'of' || before === 'by' || before === 'to')
      ? null
      : year;
  if (year < 1500) return null;
  if (joined(t, i) && t.kind[i - 1] === 'word') return null;
  if (joined(t, i) && before === '-' && i > 1 && joined(t, i - 1) && t.kind[i - 2] !== 'word') return null;
  return year;
}

/** The end of "1950-53" or "1999–2003", given the first year: a year after it, or null. */
function secondYear(
  t: Lexed,
  i: number,
  first: number,
): { readonly year: number; readonly next: number } | null {
  const mark = word(t, i);
  if (mark !== '-' && mark !== '–' && mark !== '/' && mark !== '—') return null;
  const full = yearDigits(t, i + 1);
  if (full !== null && full > first && mark !== '/') return { year: full, next: i + 2 };
  const short = joined(t, i) && joined(t, i + 1) ? digits(t, i + 1, 2, 2) : null;
  if (short === null || short <= first % 100) return null;
  if (joined(t, i + 2) && /^[-/.:]$/.test(word(t, i + 2)) && joined(t, i + 3) && t.kind[i + 3] === 'number')
    return null;
  return { year: first - (first % 100) + short, next: i + 2 };
}

/** A year, or two of them with a dash: 1902, 1950-53. */
export function readYear(t: Lexed, i: number): Match<CalendarForm | RangeForm> | null {
  const year = bareYear(t, i);
  if (year === null) return null;
  const attributive = determiners.has(word(t, i - 1));
  const second = secondYear(t, i + 1, year);
  if (second) {
    const form: RangeForm = { form: 'range', from: calendar({ year }), to: calendar({ year: second.year }) };
    return { form, next: second.next, attributive };
  }
  return { form: calendar({ year }), next: i + 1, attributive };
}

/** "1990s", "199X", "the nineties". */
export function readDecade(t: Lexed, i: number, part: Part | null = null): Match<SpanForm> | null {
  const year = digits(t, i, 4, 4);
  const suffix = word(t, i + 1);
  if (
    year !== null &&
    year % 10 === 0 &&
    year >= 1000 &&
    joined(t, i + 1) &&
    (suffix === 's' || suffix === "'s")
  ) {
    const century = year % 100 === 0 && suffix === 's' && year < 2000 && part === null;
    return { form: { form: century ? 'century' : 'decade', first: year, part }, next: i + 2 };
  }
  const stem = digits(t, i, 3, 3);
  if (stem !== null && joined(t, i + 1) && suffix === 'x') {
    return { form: { form: 'decade', first: stem * 10, part }, next: i + 2 };
  }
  const first = decadeWords.get(word(t, i));
  const before = word(t, i - 1);
  if (first !== undefined && (before === 'the' || part !== null))
    return { form: { form: 'decade', first, part }, next: i + 1 };
  const short = before === "'" || before === '’' ? digits(t, i, 2, 2) : null;
  if (short !== null && short % 10 === 0 && joined(t, i) && joined(t, i + 1) && suffix === 's')
    return {
      form: { form: 'decade', first: short >= 30 ? 1900 + short : 2000 + short, part },
      next: i + 2,
      first: i - 1,
    };
  return null;
}

/** "20th century", "nineteenth-century". */
export function readCentury(t: Lexed, i: number, part: Part | null = null): Match<SpanForm> | null {
  const n = readOrdinal(t, i);
  if (!n || n.value < 10 || n.value > 22) return null;
  const at = word(t, n.next) === '-' ? n.next + 1 : n.next;
  if (word(t, at) !== 'century') return null;
  return { form: { form: 'century', first: (n.value - 1) * 100, part }, next: at + 1 };
}

/** Does something stick to the number before i that makes it no year: letters, a percent sign, a clock's colon? */
function goesOn(t: Lexed, i: number): boolean {
  if (!joined(t, i)) return false;
  if (t.kind[i] === 'word') return word(t, i) !== "'s";
  return word(t, i) === '%' || (word(t, i) === ':' && joined(t, i + 1) && t.kind[i + 1] === 'number');
}

/** A year behind a day or a month: ", 2024", "of 2024", "last year", "of the same year". */
export function readYearAfter(
  t: Lexed,
  i: number,
): { readonly parts: Partial<CalendarForm>; readonly next: number } | null {
  let at = i;
  const mark = word(t, at);
  if (mark === ',' || mark === '.') at++;
  if (word(t, at) === 'of' || (mark !== ',' && word(t, at) === 'in' && yearDigits(t, at + 1) !== null)) at++;
  const year = yearDigits(t, at);
  if (year !== null) {
    if (goesOn(t, at + 1)) return null;
    if (at > i && counted.has(word(t, at + 1)) && mark === ',') return null;
    return mark === '.' && at === i + 1 && !joined(t, i) ? null : { parts: { year }, next: at + 1 };
  }
  if (mark === '.') return null;
  const first = word(t, at);
  const second = word(t, at + 1);
  const third = word(t, at + 2);
  const from = (base: 'reference' | 'antecedent', offset: number, length: number) => ({
    parts: { yearFrom: { base, offset } },
    next: at + length,
  });
  if (second === 'year') {
    if (first === 'last') return from('reference', -1, 2);
    if (first === 'this') return from('reference', 0, 2);
    if (first === 'next') return from('reference', 1, 2);
    if (first === 'that') return from('antecedent', 0, 2);
  }
  if (first === 'the' && third === 'year') {
    if (second === 'same') return from('antecedent', 0, 3);
    if (second === 'following' || second === 'next') return from('antecedent', 1, 3);
    if (second === 'previous' || second === 'preceding') return from('antecedent', -1, 3);
  }
  return null;
}
