import {
  type Dateline,
  type Edtf,
  intersect,
  type Order,
  precision,
  readDatelines,
} from '../../time/index.ts';

/** What the datelines of a page come to. */
export interface PageDates {
  readonly published: Edtf | null;
  readonly updated: Edtf | null;
}

const stamp = (d: Dateline): Edtf | null =>
  d.date === null
    ? null
    : d.time === null || d.date.includes('/') || d.date.startsWith('X')
      ? d.date
      : `${d.date}T${d.time}`;

const inFigures = /\d[-/.]\d{1,2}[-/.]\d/;

/** The order of day and month that a page's own dates in figures show. */
export const orderOf = (lines: readonly string[]): Order | null => {
  for (const line of lines) {
    for (const d of line.length < 160 && inFigures.test(line) ? readDatelines(line) : [])
      if (d.order !== null) return d.order;
  }
  return null;
};

/** Gives a date without a year (XXXX-02-16) the year of another, so that it lies no more than half a year from it. */
function borrowYear(date: Edtf | null, from: Edtf | null): Edtf | null {
  if (date === null || !date.startsWith('XXXX-') || from === null || !/^\d{4}/.test(from)) return date;
  const year = Number(from.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const other = /^\d{4}-\d{2}/.test(from) ? Number(from.slice(5, 7)) : month;
  const step = month - other > 6 ? -1 : other - month > 6 ? 1 : 0;
  return `${String(year + step).padStart(4, '0')}${date.slice(4)}`;
}

/** A year or month that is known ("2019") and the day of the dateline in it (July 18) make a whole date. */
function refine(date: Edtf, inline: Edtf | null): Edtf {
  const known = precision(date);
  if (inline === null || (known !== 'year' && known !== 'month')) return date;
  const whole = inline.startsWith('XXXX') ? `${date.slice(0, 4)}${inline.slice(4)}` : inline;
  return intersect(date, whole) === whole ? whole : date;
}

/**
 * Published and updated, from the page's datelines and the one that opens the text. Without a label the first date is
 * that of publication. A date without a year takes it from another, or stays as XXXX-02-16.
 */
export function pageDates(page: readonly Dateline[], inline: Edtf | null, given: Edtf | null): PageDates {
  const posted = page.find(d => d.label === 'posted') ?? page.find(d => d.label === null);
  const updated = page.find(d => d.label === 'updated');
  const own = (posted && stamp(posted)) ?? null;
  const change = (updated && stamp(updated)) ?? null;
  const first = given ?? own;
  const published = first === null ? (inline ?? change) : refine(borrowYear(first, inline)!, inline);
  return { published: borrowYear(published, change), updated: borrowYear(change, published) };
}

const figures = /^\D{0,20}\d{1,4}([-/.])\d{1,2}\1\d{1,4}\D{0,20}$/;

/** A line that is a date in figures but none of the calendar: 99/99/9999. */
export const isImpossibleDate = (line: string): boolean =>
  line.length < 60 && figures.test(line) && readDatelines(line).length === 0;
