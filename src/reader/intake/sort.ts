import { type Dateline, findDates, type Order, readDatelines } from '../../time/index.ts';
import { isImpossibleDate } from './dates.ts';
import { isByline, isFurniture, isListHeading, isProse, isSection, wordCount } from './furniture.ts';
import type { Line } from './lines.ts';
import { mastheadOf } from './masthead.ts';
import { isPlace } from './place.ts';
import { chooseTitle, headlineness, sameTitle } from './title.ts';

/** The lines of a page by what they are. */
export interface Sorted {
  readonly title: string | null;
  readonly paragraphs: readonly string[];
  readonly datelines: readonly Dateline[];
  /** A place that stands alone beside a dateline, or null. */
  readonly place: string | null;
}

/** A head is looked for in so many lines, and so many lines of prose may stand above a dateline in it. */
const deepest = 20;
const proseAbove = 3;

const pageDatelines = (line: string, order: Order | null): readonly Dateline[] =>
  readDatelines(line, order).filter(d => !d.inline);

/**
 * Where the head ends: at the first prose, or behind a dateline that stands under a standfirst. Dates that head the
 * entries of a chronicle stand in several places below prose, and end no head.
 */
function headEnd(lines: readonly string[], order: Order | null): number {
  const prose = lines.map(line => isProse(line) && !isFurniture(line, true));
  const first = prose.indexOf(true);
  if (first === -1) return lines.length;
  const last = prose.lastIndexOf(true);
  const dated = lines.slice(0, deepest).map(line => pageDatelines(line, order));
  const below = dated.flatMap((found, i) => (found.length > 0 && i > first && i < last ? [i] : []));
  const start = below[0];
  if (start === undefined) return first;
  const end = start + below.length;
  const labelled = dated[start]!.some(d => d.label !== null);
  if (below.at(-1) !== end - 1 || (!labelled && dated.slice(0, first).some(found => found.length > 0)))
    return first;
  const above = lines.filter((_, i) => i < start && prose[i]);
  return above.length <= proseAbove && above.every(line => wordCount(line) <= 40) ? end : first;
}

/** Where the foot begins: behind the last prose. */
function footStart(lines: readonly string[], from: number): number {
  for (let i = lines.length - 1; i >= from; i--)
    if (isProse(lines[i]!) && !isFurniture(lines[i]!, true)) return i + 1;
  return lines.length;
}

interface Edge {
  readonly kept: string[];
  /** Of these, by index, those that stand right by a dateline or byline, or right above the prose. */
  readonly near: Set<number>;
  readonly datelines: Dateline[];
  readonly beside: string[];
}

/**
 * Takes datelines and furniture out of the lines above or below the prose; in the foot also all that stands under the
 * heading of a list of other articles.
 */
function clearEdge(lines: readonly string[], order: Order | null, foot: boolean): Edge {
  const edge: Edge = { kept: [], near: new Set(), datelines: [], beside: [] };
  let dated = false;
  let links = false;
  lines.forEach((line, i) => {
    if (foot && isListHeading(line)) links = true;
    const found = links ? [] : pageDatelines(line, order);
    if (found.length > 0) {
      edge.datelines.push(...found);
      edge.beside.push(...[lines[i - 1], lines[i + 1]].filter(l => l !== undefined));
    } else if (links || isFurniture(line, true) || isSection(line) || isImpossibleDate(line)) {
      if (!isByline(line)) return;
    } else {
      if (dated) edge.near.add(edge.kept.length);
      edge.kept.push(line);
      dated = false;
      return;
    }
    dated = true;
    if (edge.kept.length > 0) edge.near.add(edge.kept.length - 1);
  });
  return edge;
}

/** Where no line is a dateline and nothing else, the first line with a whole date among other words gives the date. */
function datedByMasthead(edge: Edge): Edge {
  const at = edge.kept.findIndex(line => mastheadOf(line) !== null);
  const found = at === -1 ? null : mastheadOf(edge.kept[at]!);
  if (found === null) return edge;
  const kept = edge.kept.flatMap((line, i) => (i !== at ? [line] : found.rest === null ? [] : [found.rest]));
  const gone = kept.length < edge.kept.length ? 1 : 0;
  const near = [...edge.near].filter(i => i !== at).map(i => (i > at ? i - gone : i));
  const beside = gone === 1 ? [at - 1, at] : [at];
  return {
    ...edge,
    kept,
    near: new Set([...near, ...beside].filter(i => i >= 0 && i < kept.length)),
    datelines: [...edge.datelines, found.dateline],
  };
}

/** Short lines of the head that are neither title nor sentence: names of sections, kickers, places. */
const isStray = (line: string): boolean => wordCount(line) <= 3 && !isProse(line) && !/[.!?]$/.test(line);

/** A line that is a year or a month of one and nothing else: the heading of a part of a chronicle. */
function isYearHeading(line: string): boolean {
  if (line.length > 24) return false;
  const [date] = findDates(line);
  const { form } = date ?? {};
  if (!date || form?.form !== 'calendar' || form.year === null || form.day !== null) return false;
  return !/[\p{L}\p{N}]/u.test(line.slice(0, date.span[0]) + line.slice(date.span[1]));
}

function withoutTitle(lines: readonly string[], title: string | null): string[] {
  return title === null ? [...lines] : lines.filter(line => !sameTitle(line, title));
}

/**
 * Sorts the lines of a page into title, paragraphs, datelines and furniture. The head is what stands above the first
 * prose (or down to a dateline near the top), the foot what stands below the last; between them only what is furniture
 * beyond doubt is left out. `known`: a title given from elsewhere.
 */
export function sortLines(all: readonly Line[], order: Order | null, known: string | null): Sorted {
  const lines = all.map(l => l.text);
  const top = headEnd(lines, order);
  const bottom = Math.max(top, footStart(lines, top));
  const plainHead = clearEdge(lines.slice(0, top), order, false);
  const plainFoot = clearEdge(lines.slice(bottom), order, true);
  const dated = [...plainHead.datelines, ...plainFoot.datelines].some(({ date }) => date !== null);
  const head = dated ? plainHead : datedByMasthead(plainHead);
  const foot =
    dated || head.datelines.length > plainHead.datelines.length ? plainFoot : datedByMasthead(plainFoot);
  const middle = lines.slice(top, bottom).filter(line => !isFurniture(line, false));

  const given = known !== null && known.trim() !== '' ? known : null;
  const inHead = given === null ? chooseTitle(head.kept, head.near) : -1;
  const inFoot = given === null && inHead === -1 ? titleInFoot(foot) : -1;
  const title = given ?? head.kept[inHead] ?? foot.kept[inFoot] ?? null;
  const place =
    head.beside.find(
      line =>
        isPlace(line) && isStray(line) && line !== title && !isSection(line) && !isFurniture(line, true),
    ) ?? null;

  const chronicle = middle.some(isYearHeading);
  const headRest = withoutTitle(
    head.kept.filter((_, i) => i !== inHead),
    title,
  ).filter(line => !isStray(line) || (chronicle && isYearHeading(line)));
  const footRest = withoutTitle(
    foot.kept.filter((_, i) => i !== inFoot),
    title,
  );
  const nothing = middle.length === 0 && headRest.length === 0 && title === null;
  return {
    title,
    paragraphs: [...(nothing ? head.kept : headRest), ...middle, ...footRest],
    datelines: [...head.datelines, ...foot.datelines],
    place:
      place ??
      [...head.datelines, ...foot.datelines].find(d => d.place !== null && isPlace(d.place))?.place ??
      null,
  };
}

/** Below the text only a line that looks wholly like a headline is one, and only beside a dateline or alone. */
function titleInFoot(foot: Edge): number {
  const at = chooseTitle(foot.kept, foot.near);
  if (at === -1 || headlineness(foot.kept[at]!) < 3) return -1;
  return foot.beside.includes(foot.kept[at]!) || foot.kept.length === 1 ? at : -1;
}
