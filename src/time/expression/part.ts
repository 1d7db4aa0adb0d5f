import { readMonth, readSeason, readWeekdayDate } from './calendar.ts';
import type { CalendarForm, Part, PointForm, RangeForm, SpanForm } from './form.ts';
import { digits, type Lexed, run, word } from './lex.ts';
import { calendar, firstOf, type Match } from './match.ts';
import { readOrdinal } from './number.ts';
import { type RelativeForm, readRelative, readWeekday } from './relative.ts';
import { readCentury, readDecade, readYearAfter, yearDigits } from './year.ts';

/** Phrases for a part, longest first; what they belong to follows, perhaps after "of", "in" or a hyphen. */
const phrases: readonly (readonly [readonly string[], Part])[] = [
  [['the', 'first', 'half', 'of'], 'first-half'],
  [['the', 'second', 'half', 'of'], 'second-half'],
  [['the', 'latter', 'half', 'of'], 'second-half'],
  [['the', 'early', 'days', 'of'], 'early'],
  [['the', 'early', 'part', 'of'], 'early'],
  [['the', 'latter', 'part', 'of'], 'late'],
  [['the', 'beginning', 'of'], 'beginning'],
  [['the', 'start', 'of'], 'beginning'],
  [['the', 'turn', 'of'], 'beginning'],
  [['the', 'middle', 'of'], 'middle'],
  [['the', 'end', 'of'], 'end'],
  [['the', 'close', 'of'], 'end'],
  [['the', 'early'], 'early'],
  [['the', 'mid'], 'middle'],
  [['the', 'late'], 'late'],
  [['early', 'in'], 'early'],
  [['late', 'in'], 'late'],
  [['earlier', 'in'], 'earlier'],
  [['later', 'in'], 'later'],
  [['beginning', 'of'], 'beginning'],
  [['middle', 'of'], 'middle'],
  [['start', 'of'], 'beginning'],
  [['end', 'of'], 'end'],
  [['end'], 'end'],
  [['early'], 'early'],
  [['mid'], 'middle'],
  [['middle'], 'middle'],
  [['late'], 'late'],
  [['earlier'], 'earlier'],
  [['later'], 'later'],
];

const bySide = new Map<string, readonly (readonly [readonly string[], Part])[]>();
for (const phrase of phrases) bySide.set(phrase[0][0]!, [...(bySide.get(phrase[0][0]!) ?? []), phrase]);

function readPartYear(t: Lexed, i: number, part: Part): Match<CalendarForm> | null {
  const at = word(t, i) === 'the' && word(t, i + 1) === 'year' ? i + 2 : i;
  const year = yearDigits(t, at);
  return year === null || digits(t, at + 1, 1, 9) !== null
    ? null
    : { form: calendar({ year, part }), next: at + 1 };
}

/** "the end of the year", "later in the day": a unit with "the" is the reference's own. */
function readTheUnit(t: Lexed, i: number, part: Part): Match<PointForm> | null {
  const unit = word(t, i + 1);
  if (word(t, i) !== 'the') return null;
  if (
    unit !== 'day' &&
    unit !== 'week' &&
    unit !== 'month' &&
    unit !== 'year' &&
    unit !== 'decade' &&
    unit !== 'century'
  )
    return null;
  if (word(t, i + 2) === 'of' || word(t, i + 2) === 'before' || word(t, i + 2) === 'after') return null;
  return { form: { form: 'deictic', unit, offset: 0, part }, next: i + 2 };
}

/** "early this month", "mid-March", "the end of 2024", "late 1980s", "the first half of the 1990s". */
function readPart(t: Lexed, i: number): Match<PointForm | RangeForm> | null {
  for (const [words, part] of bySide.get(word(t, i)) ?? []) {
    let at = run(t, i, words);
    if (at === null) continue;
    if (word(t, at) === '-') at++;
    const bare = word(t, at) === 'the' ? at + 1 : at;
    const found =
      (readDecade(t, bare, part) as Match<SpanForm> | null) ??
      readCentury(t, bare, part) ??
      readPartYear(t, at, part) ??
      readMonth(t, at, part) ??
      readSeason(t, bare, part) ??
      readWeekdayDate(t, at) ??
      readWeekday(t, at) ??
      withPart(readRelative(t, at), part) ??
      readTheUnit(t, at, part);
    if (found) return found;
  }
  return null;
}

function withPart(match: Match<RelativeForm> | null, part: Part): Match<PointForm> | null {
  if (!match) return null;
  const { form } = match;
  if (form.form === 'weekday' || form.form === 'shift') return match;
  if (form.form === 'deictic' && form.unit === 'day') return match;
  return { ...match, form: { ...form, part } };
}

/** "the third quarter of 2019", "the first half of last year": divisions that EDTF has numbers for. */
function readDivision(t: Lexed, i: number): Match<CalendarForm> | null {
  const at = word(t, i) === 'the' ? i + 1 : i;
  const n = readOrdinal(t, at);
  const size = n === null ? '' : word(t, n.next);
  if (!n || (size !== 'quarter' && size !== 'half') || n.value < 1 || n.value > (size === 'half' ? 2 : 4))
    return null;
  const year = readYearAfter(t, n.next + 1);
  if (!year) return null;
  return { form: calendar({ month: (size === 'half' ? 39 : 32) + n.value, ...year.parts }), next: year.next };
}

/** Everything that begins with the name of a part. */
export const readParts = (t: Lexed, i: number): Match<PointForm | RangeForm> | null =>
  firstOf<Match<PointForm | RangeForm>, [Lexed, number]>([readDivision, readPart], t, i);
