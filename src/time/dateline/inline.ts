import { capital, joined, type Lexed, lex, word } from '../expression/lex.ts';
import { readDay, type StatedDay } from './day.ts';

/** The dateline that opens a paragraph: "SEOUL, July 18 (Yonhap) -- ". */
export interface InlineDateline {
  /** Null where only a date and an agency stand: "March 3 (UPI) -- ". */
  readonly place: string | null;
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

/** One step behind the place: what it adds, and the token after it. */
type Segment = Partial<Segments> & { readonly next: number };

/** "/MONTSAME/", "(Yonhap)", ". KAZINFORM", ", ARMENPRESS." */
function readAgency(t: Lexed, i: number): Segment | null {
  const slash = slashed(t, i);
  if (slash !== null) return { agency: true, next: word(t, slash) === '.' ? slash + 1 : slash };
  const mark = word(t, i);
  if (mark === '(') {
    const close = t.lower.indexOf(')', i);
    if (close === -1 || close - i > 8) return null;
    const day = readDay(t, i + 1, null);
    return day ? { date: day.date, next: close + 1 } : { agency: true, next: close + 1 };
  }
  if ((mark !== '.' && mark !== ',') || !allCapitals(t, i + 1, i + 2)) return null;
  return dash(t, i + 2) || word(t, i + 2) === '.' ? { agency: true, next: i + 2 } : null;
}

/** ", July 18", ". Feb 20", " February 20". */
function readDateSegment(t: Lexed, i: number): Segment | null {
  const mark = word(t, i);
  const day: StatedDay | null = readDay(t, mark === ',' || mark === '.' ? i + 1 : i, null);
  return day && { date: day.date, next: day.next };
}

/** ", Azerbaijan": and behind a date an agency ("Feb 3, IRNA"). */
function readRegion(t: Lexed, i: number, dated: boolean): Segment | null {
  const next = word(t, i) === ',' ? regionEnd(t, i + 1) : null;
  return next === null ? null : { agency: dated, next };
}

/** A mark with more of the dateline behind it. */
function readMark(t: Lexed, i: number): Segment | null {
  const w = word(t, i);
  if (w !== ',' && w !== '.') return null;
  return slashed(t, i + 1) !== null || word(t, i + 1) === '(' || dash(t, i + 1) ? { next: i + 1 } : null;
}

/** What follows the place: a region, a date, an agency in brackets or slashes. */
function readSegments(t: Lexed, i: number): Segments {
  let found: Segments = { date: null, agency: false, next: i };
  for (let step = 0; step < 6; step++) {
    const { date, agency, next } = found;
    const segment: Segment | null =
      readAgency(t, next) ??
      (date === null ? readDateSegment(t, next) : null) ??
      readRegion(t, next, date !== null) ??
      readMark(t, next);
    if (!segment) break;
    found = {
      date: date ?? segment.date ?? null,
      agency: agency || segment.agency === true,
      next: segment.next,
    };
  }
  return found;
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

/** Does the text follow without a dash: behind a bracket or a slash, or a full stop that ends date or agency? */
function endsWithout(t: Lexed, segments: Segments, loud: boolean): number | null {
  const { next, date, agency } = segments;
  if (/^[)/.]$/.test(word(t, next - 1)) && (date !== null || agency)) return begins(t, next) ? next : null;
  const full = word(t, next) === '.' && begins(t, next + 1) && next + 1 < t.length;
  return full && (date !== null || agency) && (loud || (date !== null && agency)) ? next + 1 : null;
}

/** The token at which the text proper begins behind a dash or colon, or null where the words are no dateline. */
function endsWith(t: Lexed, segments: Segments, place: number, loud: boolean, rest: number): number | null {
  const close = readTerminator(t, segments.next);
  if (!close || !begins(t, close.next)) return null;
  if (segments.date !== null || segments.agency) return close.next;
  if (close.mark === 'colon') return loud ? close.next : null;
  return loud || (segments.next <= 6 && place <= 4 && rest >= 60) ? close.next : null;
}

/** Reads the dateline that opens a paragraph; null where it opens with none. */
export function readInline(paragraph: string): InlineDateline | null {
  const t = lex(paragraph.slice(0, longestHead));
  const place = readPlace(t, 0) ?? 0;
  if (place === 0 && !readDay(t, 0, null)) return null;
  const segments = readSegments(t, place);
  if (place === 0 && !segments.agency) return null;
  const loud = place > 0 && allCapitals(t, 0, place);
  const rest = paragraph.length - (t.start[segments.next] ?? paragraph.length);
  const next = endsWith(t, segments, place, loud, rest) ?? endsWithout(t, segments, loud);
  if (next === null) return null;
  return {
    place: place === 0 ? null : paragraph.slice(t.start[0], t.end[place - 1]),
    date: segments.date,
    end: next < t.length ? t.start[next]! : Math.min(paragraph.length, longestHead),
  };
}
