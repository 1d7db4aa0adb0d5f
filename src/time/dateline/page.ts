import { capital, type Lexed, lex, word } from '../expression/lex.ts';
import { months, weekdays } from '../expression/words.ts';
import { readClock } from './clock.ts';
import { type Order, readDay } from './day.ts';
import { isFiller, type Label, labelAt } from './label.ts';

/** A date that a page shows beside its text. */
export interface PageDate {
  readonly date: string;
  readonly time: string | null;
  readonly label: Label | null;
  readonly order: Order | null;
  /** "New York, 7 March 2019": the place before the date. */
  readonly place: string | null;
}

const longestLine = 160;
/** So many words of other matter (an author, a desk, a section) may stand beside a date in its line. */
const mostOthers = 5;

const glued =
  /\b(published|posted|updated|modified)(?:on)?(?=(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? ?\d|\d)/gi;

/**
 * Takes off what pages do to their dates: a full stop behind a month's whole name ("February. 16"), a label run into
 * the date ("PUBLISHEDMAR 15"), two dates run together ("15 Mar 202315 Mar 2023").
 */
const tidy = (line: string): string =>
  line
    .replace(glued, '$1 ')
    .replace(/\b((?:19|20)\d{2})(?=\d{1,2} ?[A-Z][a-z]{2}|[A-Z][a-z]{2})/g, '$1 ')
    .replace(
      /\b(January|February|March|April|May|June|July|August|September|October|November|December)\.(?= ?\d)/gi,
      '$1 ',
    );

interface Others {
  /** Words that are no date, time, label or filler. */
  readonly words: number;
  /** Of these, words in lower case. */
  readonly low: number;
  /** A bar or dot between them and the date, as page furniture has it. */
  readonly barred: boolean;
  readonly byline: boolean;
  /** A date with its year and a time stand in the line. */
  readonly timed: boolean;
}

function plausible(o: Others, label: Label | null, line: string): boolean {
  if (o.words === 0) return true;
  if (o.words > mostOthers || /[.!?]["”’]?$/.test(line.trim())) return false;
  return label !== null || o.barred || (o.byline && o.low <= 1) || (o.timed && o.low === 0);
}

interface Scan {
  readonly dates: PageDate[];
  readonly others: Others;
  readonly label: Label | null;
}

function scan(t: Lexed, order: Order | null): Scan {
  const dates: PageDate[] = [];
  let label: Label | null = null;
  let seen: Label | null = null;
  let time: string | null = null;
  let words = 0;
  let low = 0;
  let barred = false;
  let byline = false;
  for (let i = 0; i < t.length; ) {
    const day = readDay(t, i, order);
    if (day) {
      dates.push({ date: day.date, time, label, order: day.order, place: null });
      time = null;
      label = null;
      i = day.next;
      continue;
    }
    const clock = readClock(t, i);
    if (clock) {
      const last = dates.at(-1);
      if (last && last.time === null) dates[dates.length - 1] = { ...last, time: clock.time };
      else time = clock.time;
      i = clock.next;
      continue;
    }
    const found = labelAt(t, i);
    if (found) {
      label = found;
      seen = found;
    } else if (t.kind[i] === 'word' && !isFiller(t, i) && word(t, i) !== 't') {
      words++;
      if (!capital(t, i)) low++;
    } else if (t.kind[i] === 'number') words++;
    if (/^[|•·∙●▪■►»›/]$/.test(word(t, i))) barred = true;
    if (i === 0 && word(t, i) === 'by') byline = true;
    i++;
  }
  const timed = dates.some(d => d.time !== null && !d.date.startsWith('X'));
  return { dates, label: seen, others: { words, low, barred, byline, timed } };
}

/**
 * The dates of a line that holds nothing but a dateline: "Posted February. 16, 2024 08:12,", "16/02/2024",
 * "Newsroom | March 3, 2011 7:05 PM", "입력 2024.02.16 08:12". Empty for any other line. A date without a year
 * counts only behind a label, or with a weekday or a time.
 */
export function readPageDates(line: string, order: Order | null): readonly PageDate[] {
  if (line.length > longestLine || !/\d/.test(line)) return [];
  const t = lex(tidy(line));
  const { dates, others, label } = scan(t, order);
  const [only] = dates;
  const placed = placeBefore.exec(line)?.[1];
  if (
    only &&
    dates.length === 1 &&
    placed !== undefined &&
    others.words > 0 &&
    others.low === 0 &&
    !others.byline &&
    !only.date.startsWith('X')
  )
    return [{ ...only, place: placed }];
  if (dates.length === 0 || dates.length > 4 || !plausible(others, label, line)) return [];
  if (label === null && dates.every(d => d.date.startsWith('XXXX') && d.time === null) && !hasWeekday(t))
    return [];
  return dates;
}

/** One to three capitalised words and a comma before a date that ends the line. */
const placeBefore =
  /^(\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){0,2}), (?:\p{Lu}\p{Ll}{2,8},? )?(?:\d{1,2}|\p{Lu}\p{L}{2,8})[\p{L}\d ,.]{4,20}$/u;

const hasWeekday = (t: Lexed): boolean => t.lower.some(w => weekdays.has(w) && !months.has(w));
