import { type Document, sentenceSpan, sentenceText } from '../../language/index.ts';
import { type DateSpot, dateAt, type EventDate } from './dates.ts';
import type { Reading } from './reading.ts';

/** How far back a heading is looked for, in sentences. */
const reach = 40;

/** What may stand beside a date that heads what follows: a sign, the name of a weekday. */
const nothingElse =
  /^[\s:.,|()[\]–—-]*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day[\s,]*)?[\s:.,|()[\]–—-]*$/i;
/** A sign that sets a date off from what follows it on its line. */
const setOff = /^\s*[:|–—-]\s*\S/;
/** The time at the start of an entry of a live page: "15.35", "09:12 GMT". */
const clock =
  /^\s*(?:[01]?\d|2[0-3])[.:][0-5]\d(?:\s*(?:a\.?m\.?|p\.?m\.?))?(?:\s*(?:GMT|BST|CET|UTC|ET|EST|EDT))?[\s:|–—-]/i;

/** Does this date stand at the start of its sentence's line, alone or set off? */
function heads(reading: Reading, sentence: number, spot: DateSpot): 'alone' | 'off' | null {
  const { doc } = reading.scene.tree;
  const [origin] = sentenceSpan(doc, sentence);
  const text = sentenceText(doc, sentence);
  const from = doc.tokens.start[spot.first]! - origin;
  const to = doc.tokens.end[spot.last]! - origin;
  if (!nothingElse.test(text.slice(0, from))) return null;
  if (nothingElse.test(text.slice(to))) return 'alone';
  return setOff.test(text.slice(to)) && startsLine(doc.text, origin) ? 'off' : null;
}

const startsLine = (text: string, at: number): boolean =>
  /(^|\n)\s*$/.test(text.slice(Math.max(0, at - 8), at));

/** A short line without an end: another heading ("What next"), where the reach of a date ends. */
function isTitle(doc: Document, sentence: number): boolean {
  const [from, to] = sentenceSpan(doc, sentence);
  const alone = startsLine(doc.text, from) && /^\s*(\n|$)/.test(doc.text.slice(to, to + 3));
  return alone && to - from < 60 && !/[.!?…:"”]\s*$/.test(doc.text.slice(from, to));
}

/** Is this sentence, or the paragraph that it stands in, an entry of a live page? */
function isTicker(reading: Reading, sentence: number): boolean {
  const { doc } = reading.scene.tree;
  for (let s = sentence; s >= Math.max(0, sentence - 8); s--) {
    const [origin] = sentenceSpan(doc, s);
    if (startsLine(doc.text, origin)) return clock.test(sentenceText(doc, s));
  }
  return false;
}

/**
 * The date that heads a sentence: one alone on a line before it ("JAN. 3, 2016"), one set off at the line's start
 * ("March 10: ..."), or the page's own day for an entry under a clock time. Null where there is none.
 */
export function headingDate(reading: Reading, sentence: number): EventDate | null {
  const { doc } = reading.scene.tree;
  for (let s = sentence; s >= Math.max(0, sentence - reach); s--) {
    const found = headingAt(reading, s, s === sentence);
    if (found) return found;
    if (s < sentence && isTitle(doc, s)) break;
  }
  const published = reading.context.published?.slice(0, 10) ?? null;
  return published && isTicker(reading, sentence) ? { date: published, basis: 'published' } : null;
}

function headingAt(reading: Reading, sentence: number, own: boolean): EventDate | null {
  const spots = reading.spots.in(sentence);
  const [spot] = spots;
  if (spot?.expression.form.form !== 'calendar') return null;
  const how = heads(reading, sentence, spot);
  if (how === null || (how === 'off' && !own && !sameLine(reading, sentence))) return null;
  const { published } = reading.context;
  // A page's own date is no heading.
  const found = dateAt(spot, { reference: published?.slice(0, 10) ?? null, direction: 'past' });
  return found && !(how === 'alone' && found.date === published?.slice(0, 10)) ? found : null;
}

/** A date set off heads the rest of its line only. */
function sameLine(reading: Reading, sentence: number): boolean {
  const { doc } = reading.scene.tree;
  const [, end] = sentenceSpan(doc, sentence);
  return !/^\s*\n/.test(doc.text.slice(end, end + 3));
}

/** The year of the heading above a sentence ("1963", "APRIL 1988"), that dates below it without a year are of. */
export function headingYear(reading: Reading, sentence: number): number | null {
  const { doc } = reading.scene.tree;
  for (let s = sentence - 1; s >= Math.max(0, sentence - reach); s--) {
    const [spot] = reading.spots.in(s);
    const form = spot?.expression.form;
    if (spot && form?.form === 'calendar' && form.year !== null && heads(reading, s, spot) === 'alone')
      return form.year;
    if (isTitle(doc, s)) return null;
  }
  return null;
}
