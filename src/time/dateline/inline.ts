import { capital, joined, type Lexed, lex, word } from '../expression/lex.ts';
import { readDay, type StatedDay } from './day.ts';

/** The dateline that opens a paragraph: "SEOUL, July 18 (Yonhap) -- ". */
export interface InlineDateline {
  readonly place: string;
  readonly date: string | null;
  /** UTF-16 offset behind it and its dash, where the text proper begins. */
  readonly end: number;
}

const within = new Set('de del la el al and of the da do dos di du les los san st'.split(' '));
const noPlace = new Set(
  'update updated breaking watch analysis exclusive opinion comment editorial explainer live video photo photos read more see also note correction source sources photo check here listen related factbox by the a an in on at q'.split(
    ' ',
  ),
);

const allCapitals = (t: Lexed, first: number, end: number): boolean => {
  const text = t.text.slice(t.start[first], t.end[end - 1]);
  return text === text.toUpperCase() && text !== text.toLowerCase() && /\p{Lu}.*\p{Lu}.*\p{Lu}/u.test(text);
};

/** The names at the head of a paragraph, up to six words: where they end, or null. */
function readPlace(t: Lexed, i: number): number | null {
  let at = i;
  for (let words = 0; words < 6 && at < t.length; ) {
    const w = word(t, at);
    if (capital(t, at) && !(words === 0 && noPlace.has(w))) {
      if (readDay(t, at, null)) break;
      words++;
    } else if (!(at > i && ((within.has(w) && capital(t, at + 1)) || innerMark(t, at)))) break;
    at++;
  }
  return at > i && at - i <= 12 ? at : null;
}

/** A mark inside a name: a hyphen, an apostrophe, the slash of "QUITO/MEXICO CITY", the full stop of "ST." or "D.C.". */
function innerMark(t: Lexed, i: number): boolean {
  const w = word(t, i);
  const tight = joined(t, i) && joined(t, i + 1) && capital(t, i + 1);
  if (w === '-' || w === "'" || w === '’' || w === "'s") return tight || (w === "'s" && joined(t, i));
  if (w === '/') return capital(t, i + 1) && !slashed(t, i);
  return (
    w === '.' &&
    joined(t, i) &&
    t.end[i - 1]! - t.start[i - 1]! <= 2 &&
    (tight || capital(t, i + 1) || /^[(,–—-]$/.test(word(t, i + 1)))
  );
}

/** "/MONTSAME/": an agency between slashes. Gives the token behind it. */
function slashed(t: Lexed, i: number): number | null {
  if (word(t, i) !== '/' || joined(t, i) || !joined(t, i + 1)) return null;
  for (let k = i + 2; k < Math.min(i + 6, t.length); k++) if (word(t, k) === '/') return k + 1;
  return null;
}

interface Segments {
  readonly date: string | null;
  readonly agency: boolean;
  readonly next: number;
}

/** What follows the place: a region, a date, an agency in brackets or slashes. */
function readSegments(t: Lexed, i: number): Segments {
  let date: string | null = null;
  let agency = false;
  let at = i;
  for (let step = 0; step < 5; step++) {
    const w = word(t, at);
    const slash = slashed(t, at);
    if (slash !== null) {
      agency = true;
      at = word(t, slash) === '.' ? slash + 1 : slash;
      continue;
    }
    if (w === '(') {
      const close = t.lower.indexOf(')', at);
      if (close === -1 || close - at > 8) break;
      const day = readDay(t, at + 1, null);
      if (day && date === null) date = day.date;
      else agency = true;
      at = close + 1;
      continue;
    }
    const inner = w === ',' || w === '.' ? at + 1 : at;
    const day: StatedDay | null = date === null ? readDay(t, inner, null) : null;
    if (day) {
      date = day.date;
      at = day.next;
      continue;
    }
    if ((w !== ',' && w !== '.') || (w === '.' && date === null && slashed(t, at + 1) === null)) break;
    const region = w === ',' ? regionEnd(t, at + 1) : null;
    if (region !== null) agency ||= date !== null;
    else if (slashed(t, at + 1) === null && word(t, at + 1) !== '(' && !dash(t, at + 1)) break;
    at = region ?? at + 1;
  }
  return { date, agency, next: at };
}

const dash = (t: Lexed, i: number): boolean => /^[-–—:]$/.test(word(t, i));

/** One to three capitalised words behind a comma that end at another comma, a bracket or a dash: a region, an agency. */
function regionEnd(t: Lexed, i: number): number | null {
  let at = i;
  while (
    at < i + 4 &&
    (capital(t, at) || (word(t, at) === '.' && joined(t, at) && at > i)) &&
    !readDay(t, at, null)
  )
    at++;
  if (at === i) return null;
  return readDay(t, at, null) || /^[,(/–—:-]$/.test(word(t, at)) ? at : null;
}

/** The dash or colon behind a dateline. */
function readTerminator(
  t: Lexed,
  i: number,
): { readonly next: number; readonly mark: 'dash' | 'colon' } | null {
  const w = word(t, i);
  if (w === '-' && word(t, i + 1) === '-')
    return { next: word(t, i + 2) === '-' ? i + 3 : i + 2, mark: 'dash' };
  if (w === '—' || w === '–') return { next: i + 1, mark: 'dash' };
  if (w === '-' && !(joined(t, i) && joined(t, i + 1))) return { next: i + 1, mark: 'dash' };
  return w === ':' ? { next: i + 1, mark: 'colon' } : null;
}

/** Does the text proper begin here: with a capital, a figure or a quotation mark? */
const begins = (t: Lexed, i: number): boolean =>
  i >= t.length || capital(t, i) || t.kind[i] === 'number' || /^["“'‘«($€£]$/.test(word(t, i));

const longestHead = 200;

/** Reads the dateline that opens a paragraph; null where it opens with none. */
export function readInline(paragraph: string): InlineDateline | null {
  const t = lex(paragraph.slice(0, longestHead));
  const end = readPlace(t, 0);
  if (end === null) return null;
  const segments = readSegments(t, end);
  const close = readTerminator(t, segments.next);
  const loud = allCapitals(t, 0, end);
  const sure = segments.date !== null || segments.agency;
  if (!close) {
    const bracket = /^[)/.]$/.test(word(t, segments.next - 1));
    if (!sure || !bracket || !begins(t, segments.next)) return null;
  } else {
    if (!begins(t, close.next) || (close.mark === 'colon' && !loud && segments.date === null)) return null;
    if (
      !sure &&
      !loud &&
      (segments.next - end > 0 || end > 4 || paragraph.length - (t.start[close.next] ?? 0) < 60)
    )
      return null;
  }
  const next = close ? close.next : segments.next;
  return {
    place: paragraph.slice(t.start[0], t.end[end - 1]),
    date: segments.date,
    end: next < t.length ? t.start[next]! : Math.min(paragraph.length, longestHead),
  };
}
