import { type Dateline, findDates } from '../../time/index.ts';
import { isFurniture, wordCount } from './furniture.ts';

/** A line of the page's own with more words than this is no masthead. */
const most = 16;
/** What parts the pieces of a masthead: "THE COURIER - Saturday, 7 January 1950 | Late edition". */
const parts = / [|•·–—-] |\s{3,}/;

export interface Masthead {
  readonly dateline: Dateline;
  /** What stands on the line beside the date and may be the article's title; null where nothing does. */
  readonly rest: string | null;
}

/**
 * A line above or below the text that holds one whole date among other words: a newspaper's name and edition, a page
 * number, the place of a press release, a headline in a list of links. Null where the line is a sentence, or dates less
 * than a day, or more than one.
 */
export function mastheadOf(line: string): Masthead | null {
  if (wordCount(line) > most || /[.!?]["”’)]*$/.test(line)) return null;
  const days = findDates(line).filter(
    ({ form }) => form.form === 'calendar' && form.day !== null && form.year !== null,
  );
  const [day] = days;
  if (day === undefined || days.length > 1 || day.form.form !== 'calendar') return null;
  const { year, month, day: of, other } = day.form;
  if (year === null || month === null || of === null || other !== null || day.relation !== 'at') return null;
  const pad = (n: number): string => String(n).padStart(2, '0');
  const date = `${String(year).padStart(4, '0')}-${pad(month)}-${pad(of)}`;
  const dateline = {
    date,
    time: null,
    place: null,
    label: null,
    inline: false,
    end: line.length,
    order: null,
  };
  return { dateline, rest: titleOf(line, ...day.span) };
}

/** The longest piece beside the date, where it has the length of a title and is not the name of a paper in capitals. */
function titleOf(line: string, start: number, end: number): string | null {
  const pieces = [...line.slice(0, start).split(parts), ...line.slice(end).split(parts)]
    .map(piece => piece.replace(/^[\s,;:|–—-]+|[\s,;:|–—-]+$/g, ''))
    .filter(piece => wordCount(piece) >= 4 && piece !== piece.toUpperCase() && !isFurniture(piece, true));
  return pieces.sort((a, b) => b.length - a.length)[0] ?? null;
}
