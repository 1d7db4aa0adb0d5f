import { fail, ok, type Result } from '../base/index.ts';
import { daysInMonth } from './days.ts';

/** A date as EDTF (ISO 8601-2:2019): 2024-02-14, 2024-02, 1949~, 199X, 1949/1959, 2024-02-14T08:12. */
export type Edtf = string;

/** One date, read: years from `low` to `high` (the same, unless digits are unspecified), and what is known below. */
export interface Moment {
  readonly low: number;
  readonly high: number;
  /** 1-12, or a season or other division 21-41 as ISO 8601-2 numbers them, or null. */
  readonly month: number | null;
  readonly day: number | null;
  /** Minutes since midnight where a time is told. */
  readonly minute: number | null;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** An end of an interval: a date, open ("..": without an end) or unknown (an empty end). */
export type End = Moment | 'open' | 'unknown';

export type Parsed =
  | { readonly kind: 'moment'; readonly moment: Moment }
  | { readonly kind: 'interval'; readonly start: End; readonly end: End }
  | { readonly kind: 'set'; readonly members: readonly Moment[] };

const longest = 200;
const shape =
  /^(-?[0-9X]{4})(?:-([0-9]{2}|XX)(?:-([0-9]{2}|XX)(?:T([0-9]{2}):([0-9]{2})(?::[0-9]{2})?(?:Z|[+-][0-9]{2}(?::?[0-9]{2})?)?)?)?)?([?~%]?)$/;

function years(text: string): readonly [number, number] | null {
  const negative = text.charCodeAt(0) === 45;
  const digits = negative ? text.slice(1) : text;
  if (digits === 'XXXX') return negative ? null : [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  const known = digits.indexOf('X');
  if (known === -1) return negative ? [-Number(digits), -Number(digits)] : [Number(digits), Number(digits)];
  if (negative || /[0-9]/.test(digits.slice(known))) return null;
  return [Number(digits.replaceAll('X', '0')), Number(digits.replaceAll('X', '9'))];
}

function parseMoment(text: string): Moment | null {
  const m = shape.exec(text);
  const span = m && years(m[1]!);
  if (!m || !span) return null;
  const month = m[2] === undefined || m[2] === 'XX' ? null : Number(m[2]);
  const day = m[3] === undefined || m[3] === 'XX' ? null : Number(m[3]);
  if (month !== null && !((month >= 1 && month <= 12) || (m[3] === undefined && month >= 21 && month <= 41)))
    return null;
  if (day !== null) {
    const leap = span[0] === span[1] ? span[0] : 2000;
    if (day < 1 || day > (month === null ? 31 : daysInMonth(leap, month))) return null;
  }
  let minute: number | null = null;
  if (m[4] !== undefined) {
    if (day === null || Number(m[4]) > 24 || Number(m[5]) > 59) return null;
    minute = Number(m[4]) * 60 + Number(m[5]);
  }
  const mark = m[6];
  return {
    low: span[0],
    high: span[1],
    month,
    day,
    minute,
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
  };
}

function parseEnd(text: string): End | null {
  if (text === '..') return 'open';
  if (text === '') return 'unknown';
  return parseMoment(text);
}

/** Reads EDTF of the levels that the program uses; null for anything else. */
export function parseEdtf(text: Edtf): Parsed | null {
  if (text.length < 4 || text.length > longest) return null;
  const slash = text.indexOf('/');
  if (slash !== -1) {
    const start = parseEnd(text.slice(0, slash));
    const end = parseEnd(text.slice(slash + 1));
    if (start === null || end === null || (typeof start === 'string' && typeof end === 'string')) return null;
    return { kind: 'interval', start, end };
  }
  const bracket = text[0];
  if (bracket === '[' || bracket === '{') {
    if (text.at(-1) !== (bracket === '[' ? ']' : '}')) return null;
    const members = text
      .slice(1, -1)
      .split(/,|\.\./)
      .map(part => parseMoment(part.trim()));
    return members.every(m => m !== null) ? { kind: 'set', members: members as Moment[] } : null;
  }
  const moment = parseMoment(text);
  return moment && { kind: 'moment', moment };
}

/**
 * Checks a date that a user gave. The value is the date itself; failure is `date-invalid` with a sentence that says
 * how to write it. An interval that ends before it begins is refused too.
 */
export function checkEdtf(text: string): Result<Edtf> {
  const trimmed = text.trim();
  const shown = trimmed.length > 40 ? `${trimmed.slice(0, 40)}…` : trimmed;
  const parsed = parseEdtf(trimmed);
  if (!parsed) {
    const real = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(trimmed)
      ? 'is not a day of the calendar'
      : 'is not a date in EDTF';
    return fail(
      'date-invalid',
      `"${shown}" ${real}: write it like 2024-02-14, 2024-02, 2024, 199X or 1949/1959.`,
    );
  }
  if (parsed.kind === 'interval' && typeof parsed.start !== 'string' && typeof parsed.end !== 'string') {
    const order = (m: Moment, edge: 0 | 1): number =>
      (edge === 0 ? m.low : m.high) * 10_000 +
      (m.month ?? (edge === 0 ? 0 : 99)) * 100 +
      (m.day ?? (edge === 0 ? 0 : 99));
    if (order(parsed.start, 0) > order(parsed.end, 1))
      return fail('date-invalid', `"${shown}" ends before it begins: write the earlier date first.`);
  }
  return ok(trimmed);
}
