import type { Order } from './dateline/day.ts';
import { readInline } from './dateline/inline.ts';
import type { Label } from './dateline/label.ts';
import { readPageDates } from './dateline/page.ts';
import type { Edtf } from './edtf.ts';

/** What a dateline says. */
export interface Dateline {
  /** To the day; XXXX-02-16 without a year; an interval of both readings of 5/6/2024; null where only a place is told. */
  readonly date: Edtf | null;
  /** HH:MM as it stands (its zone is not reckoned), or null. */
  readonly time: string | null;
  /** As it stands: "SEOUL", "QUITO/MEXICO CITY". */
  readonly place: string | null;
  readonly label: Label | null;
  /** It opens a paragraph, and is no line of the page's own. */
  readonly inline: boolean;
  /** UTF-16 offset where the dateline ends and the text begins: the line's length when it holds nothing else. */
  readonly end: number;
  /** Whether the page writes day or month first in figures, where this line shows it. */
  readonly order: Order | null;
}

/**
 * Every dateline of one line, in order. A line is either a dateline and nothing else ("Posted February. 16, 2024
 * 08:12, Updated ..."), or a paragraph that one opens ("SEOUL, Feb 16 (Yonhap) -- Cuba ..."); else the list is empty.
 * `order` settles 5/6/2024 where the page has shown its habit elsewhere.
 */
export function readDatelines(line: string, order: Order | null = null): readonly Dateline[] {
  const dates = readPageDates(line, order);
  if (dates.length > 0) return dates.map(d => ({ ...d, inline: false, end: line.length }));
  const inline = readInline(line);
  return inline === null ? [] : [{ ...inline, inline: true, time: null, label: null, order: null }];
}

/** The first dateline of a line, or null. */
export const readDateline = (line: string, order: Order | null = null): Dateline | null =>
  readDatelines(line, order)[0] ?? null;
