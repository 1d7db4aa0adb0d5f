import { sentenceSpan } from '../../language/index.ts';
import { type Edtf, truncate } from '../../time/index.ts';
import { type DateSpot, dateAt, type EventDate } from './dates.ts';
import { headingYear } from './headings.ts';
import type { Reading } from './reading.ts';
import type { Scene } from './scene.ts';
import { tenseOf } from './tense.ts';
import type { Tree } from './tree.ts';

/** So many dates before an expression are tried, in its sentence and so many before it; chains are this deep. */
const tried = 8;
const sentencesBack = 4;
const deepest = 3;

/** Where the clause around a date looks: forward if its verb does, else back. */
export function directionOf({ tree, lexicon }: Scene, spot: DateSpot): 'past' | 'future' {
  for (let t = tree.head(spot.top), hops = 0; t >= 0 && hops < 6; t = tree.head(t), hops++) {
    if (tree.upos(t) !== 'VERB') continue;
    const tense = tenseOf(tree, lexicon, t);
    if (tense.finite) return tense.time === 'future' ? 'future' : 'past';
  }
  return 'past';
}

type Grain = 'day' | 'month' | 'year';

/** How fine the date must be from which a form is counted: "two days later" needs a day, "that November" a year. */
function grainOf({ expression: { form } }: DateSpot): Grain {
  if (form.form === 'anaphor') {
    if (form.month !== null) return 'year';
    if (form.weekday !== null || form.unit === 'day' || form.unit === 'week') return 'day';
    return form.unit === 'month' ? 'month' : 'year';
  }
  if (form.form === 'shift') {
    if (form.unit === 'hour' || form.duration?.includes('D')) return 'day';
    return form.duration?.includes('M') ? 'month' : 'year';
  }
  return form.form === 'calendar' && form.month === null && form.yearFrom === null ? 'month' : 'year';
}

/** A date fine enough to count from, an interval or season cut to its month or year; else null. */
function fine(date: Edtf, grain: Grain): Edtf | null {
  const cut = truncate(date, grain);
  return cut !== null && !date.includes('/') && !/^\d{4}-[2-4]\d$/.test(date) ? date : cut;
}

/** Dates from which others may be counted: not those that hang on an event of the clause behind them. */
const tells = ({ expression: { form, relation } }: DateSpot): boolean =>
  (relation === 'at' || relation === 'since') &&
  form.form !== 'duration' &&
  form.form !== 'vague' &&
  !(form.form === 'shift' && form.from === 'event');

/** Does this expression hang on a date told before? */
export const isCounted = ({ expression: { form } }: DateSpot): boolean =>
  form.form === 'anaphor' || (form.form === 'shift' && form.from !== 'reference');

/** The dates before an expression that may be told in full: its own sentence's first, the nearest before the others. */
function* before(reading: Reading, spot: DateSpot): Generator<DateSpot> {
  const own = reading.scene.tree.sentence(spot.first);
  let left = tried;
  for (let s = own; s >= Math.max(0, own - sentencesBack); s--) {
    const spots = reading.spots.in(s);
    for (let i = spots.length - 1; i >= 0 && left > 0; i--) {
      const other = spots[i]!;
      if (other.first >= spot.first || !tells(other)) continue;
      left--;
      yield other;
    }
  }
}

/** "two days after it cut ties on 19 March": the date told in the clause behind the expression. */
function behind(reading: Reading, spot: DateSpot): DateSpot | null {
  const { tree } = reading.scene;
  for (const other of reading.spots.in(tree.sentence(spot.first))) {
    if (other.first <= spot.last || other.first > spot.last + 16) continue;
    if (!tells(other) || isCounted(other)) return null;
    for (let t = spot.last + 1; t < other.first; t++) if (tree.doc.tokens.form[t] === ',') return null;
    return other;
  }
  return null;
}

/** "a day after a crowd burnt it": does a clause with a verb of its own stand behind the expression? */
function isOfClause({ scene: { tree } }: Reading, { last }: DateSpot): boolean {
  for (let t = last + 1; t < Math.min(last + 10, tree.doc.tokens.length); t++) {
    if (tree.doc.tokens.form[t] === ',') return false;
    if (tree.upos(t) === 'VERB') return tree.child(t, 'nsubj') > last;
  }
  return false;
}

/** Reckons an expression from where it stands; `deep` bounds chains of "the day after" upon "that day". */
export function reckon(
  reading: Reading,
  spot: DateSpot,
  direction: 'past' | 'future' = directionOf(reading.scene, spot),
  deep = 0,
): EventDate | null {
  const { context, memory } = reading;
  const reference = context.published?.slice(0, 10) ?? null;
  const antecedent = isCounted(spot) || needsMonth(spot) ? antecedentOf(reading, spot, deep) : memory.date;
  return dateAt(spot, { reference, direction, antecedent, year: yearFor(reading, spot, reference) });
}

/** "the 14th" and "December of that year" take month or year from what was told. */
const needsMonth = ({ expression: { form } }: DateSpot): boolean =>
  form.form === 'calendar' && (form.year === null || form.yearFrom !== null);

/** The date from which a counted expression goes: that of the clause behind it, or the last one told that is fine enough. */
function antecedentOf(reading: Reading, spot: DateSpot, deep: number): Edtf | null {
  const { form } = spot.expression;
  if (deep >= deepest) return reading.memory.date;
  if (form.form === 'shift' && form.from === 'event') {
    const told = behind(reading, spot);
    const date = told && reckon(reading, told, undefined, deep + 1);
    return date ? date.date : isOfClause(reading, spot) ? null : reading.memory.date;
  }
  const grain = grainOf(spot);
  for (const other of before(reading, spot)) {
    const date = reckon(reading, other, undefined, deep + 1);
    const told = date && fine(date.date, grain);
    if (told) return told;
  }
  return reading.memory.date;
}

const yearOf = (date: Edtf | null): number | null =>
  date && /^\d{4}/.test(date) ? Number(date.slice(0, 4)) : null;

const isYearless = ({ expression: { form } }: DateSpot): boolean =>
  form.form === 'range' ||
  (form.form === 'calendar' && form.year === null && form.yearFrom === null && form.month !== null);

const withYear = ({ expression: { form } }: DateSpot): number | null =>
  form.form === 'calendar' ? form.year : null;

const relatives = new Set(['which', 'who', 'whose', 'whom', 'where', 'when']);

/** Is the token inside a relative clause or participle that the other one, behind it, is not in? */
function asideOf(tree: Tree, token: number, other: number): boolean {
  const { form } = tree.doc.tokens;
  const commas = (from: number, to: number): number => {
    for (let t = from; t !== to; t += Math.sign(to - from)) if (form[t] === ',') return t;
    return -1;
  };
  const opening = commas(token, Math.max(tree.doc.first[tree.sentence(token)]!, token - 14) - 1);
  if (opening >= 0 && relatives.has(tree.lemma(opening + 1)) && commas(token, other) >= 0) return true;
  for (let t = token, hops = 0; t >= 0 && hops < 12; t = tree.head(t), hops++) {
    if (tree.base(t) !== 'acl') continue;
    const [low, high] = tree.reach(t);
    return other < low || other > high;
  }
  return false;
}

/**
 * The year of a day and month told without one: that of a date before it in its sentence (not in an aside: "whose ties
 * date from 1999"), of a heading, or of the words that open one of the sentences before ("In 1976 ..."). Where the
 * article's own date is not known, that of the last date told.
 */
function yearFor(reading: Reading, spot: DateSpot, reference: Edtf | null): number | null {
  if (!isYearless(spot)) return null;
  const { tree } = reading.scene;
  const own = tree.sentence(spot.first);
  for (const other of before(reading, spot)) {
    const year = withYear(other);
    if (year === null) continue;
    const same = tree.sentence(other.first) === own;
    if (same ? !asideOf(tree, other.top, spot.first) : opens(reading, other, own)) return year;
    if (reference === null && !same) return year;
  }
  return headingYear(reading, own) ?? (reference === null ? yearOf(reading.memory.date) : null);
}

/** Does this date open its sentence, in the paragraph of the later one? */
function opens({ scene: { tree } }: Reading, spot: DateSpot, later: number): boolean {
  const sentence = tree.sentence(spot.first);
  const fronted = spot.first - tree.doc.first[sentence]! <= 1;
  const [from] = sentenceSpan(tree.doc, sentence);
  const [to] = sentenceSpan(tree.doc, later);
  return fronted && !tree.doc.text.slice(from, to).includes('\n');
}
