import { kinds } from '../../base/index.ts';
import type { Index } from './indexed-log.ts';
import { always, never } from './int-days.ts';
import { opens } from './ledgers.ts';

/** Marks of a change. */
export const open = 1;
export const disputed = 2;
export const inferred = 4;
/** A spell that one source alone tells of, while another has the parties begin only later. */
export const denied = 8;

/** Where a folded track is written: three columns, and where it begins in them. */
export interface Slots {
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
  readonly marks: Uint8Array;
}

const numberOf = (kind: (typeof kinds)[number]): number => kinds.indexOf(kind);
const established = numberOf('relations-established');
export const restored = numberOf('relations-restored');
const raised = numberOf('mission-raised');
/** Kinds that say "for the first time", as bits. */
const begins = (1 << established) | (1 << numberOf('recognition'));

/** As in the clear fold (happening.ts): how far apart two sources may date one change, and one source its own. */
const sameWithin = 731;
const sameSourceWithin = 366;

const several = (kindBits: number): boolean => (kindBits & (kindBits - 1)) !== 0;

/** What is being folded: the rows of a track in the order of their dates, and the last happening so far. */
interface Work {
  readonly index: Index;
  readonly slots: Slots;
  /** The first slot, and the one after the last. */
  readonly first: number;
  end: number;
  /** By row in order of dates. */
  readonly rows: readonly number[];
  readonly happening: number[];
  /** By slot from `first`: the kinds of its entries, as bits. */
  readonly kinds: number[];
}

const kindAt = ({ index }: Work, row: number): number => index.log.columns.kind[index.entry[row]!]!;
const sourceAt = ({ index }: Work, row: number): number => index.log.columns.source[index.entry[row]!]!;
const dateAt = ({ index }: Work, row: number): number => index.log.columns.date[index.entry[row]!]!;

/** The day before, but no day before or after all. */
const eveOf = (day: number): number => (day === always || day === never ? day : day - 1);

function push(work: Work, marks: number, earliest: number, latest: number, kindBits: number): void {
  const { slots, end } = work;
  slots.earliest[end] = earliest;
  slots.latest[end] = latest;
  slots.marks[end] = marks;
  work.kinds.push(kindBits);
  work.end = end + 1;
}

const gap = (earliest: number, latest: number, otherEarliest: number, otherLatest: number): number =>
  Math.max(earliest - otherLatest, otherEarliest - latest, 0);

/** Whether an entry that changes nothing tells the last happening over again. */
function tellsAgain(work: Work, row: number, earliest: number, latest: number): boolean {
  const { slots, end, happening, rows } = work;
  const last = end - 1;
  const kind = kindAt(work, row);
  if (opens[kind] !== (slots.marks[last]! & open)) return false;
  const [lastEarliest, lastLatest] = [slots.earliest[last]!, slots.latest[last]!];
  if (earliest <= lastLatest && lastEarliest <= latest) return true;
  const apart = gap(earliest, latest, lastEarliest, lastLatest);
  const source = sourceAt(work, row);
  const kindBits = work.kinds[last - work.first]!;
  if (rows.some((other, i) => happening[i] === last && sourceAt(work, other) === source))
    return apart <= sameSourceWithin && (kindBits & (1 << kind)) !== 0;
  return (
    apart <= sameWithin || (opens[kind] === 1 && (begins & (1 << kind)) !== 0 && (kindBits & begins) !== 0)
  );
}

/** Joins an entry to the last happening: ranges that overlap narrow each other, ranges that do not are a dispute. */
function join(work: Work, kind: number, earliest: number, latest: number): void {
  const { slots } = work;
  const last = work.end - 1;
  const [e, l] = [slots.earliest[last]!, slots.latest[last]!];
  const agrees = earliest <= l && e <= latest && (slots.marks[last]! & disputed) === 0;
  slots.earliest[last] = agrees ? Math.max(e, earliest) : Math.min(e, earliest);
  slots.latest[last] = agrees ? Math.min(l, latest) : Math.max(l, latest);
  if (agrees) slots.marks[last]! &= ~disputed;
  else slots.marks[last]! |= disputed;
  work.kinds[last - work.first]! |= 1 << kind;
}

/** Takes one entry: it joins the last happening, or makes one, with those before it that it tells of. */
function take(work: Work, place: number): void {
  const { slots, index, rows } = work;
  const row = rows[place]!;
  const date = dateAt(work, row);
  const [earliest, latest] = [index.earliest[date]!, index.latest[date]!];
  const kind = kindAt(work, row);
  const change = opens[kind]!;
  const last = work.end > work.first ? work.end - 1 : -1;
  if (last >= 0 && tellsAgain(work, row, earliest, latest)) {
    join(work, kind, earliest, latest);
    work.happening[place] = last;
    return;
  }
  const lastOpen = last >= 0 ? slots.marks[last]! & open : -1;
  if (lastOpen === 1 && kind === raised) return;
  if (lastOpen === change) {
    const since = slots.earliest[last]!;
    push(work, (1 - change) | inferred, since, Math.max(latest, since), 0);
  }
  if (last < 0 && (change === 0 || kind === restored)) push(work, open | inferred, never, eveOf(latest), 0);
  if (last < 0 && kind === restored) push(work, inferred, never, latest, 0);
  work.happening[place] = work.end;
  push(work, change, earliest, latest, 1 << kind);
}

/** The place of the entry to take next: the first one left, unless one that overlaps it would change the state. */
function nextPlace(work: Work, after: readonly number[], head: number): number {
  const { index, rows } = work;
  const row = rows[head]!;
  const now = work.end > work.first ? work.slots.marks[work.end - 1]! & open : 0;
  if (opens[kindAt(work, row)] !== now) return head;
  const latest = index.latest[dateAt(work, row)]!;
  for (let place = after[head]!; place !== -1; place = after[place]!) {
    const other = rows[place]!;
    if (index.earliest[dateAt(work, other)]! > latest) break;
    if (opens[kindAt(work, other)] === now) continue;
    if (sourceAt(work, other) === sourceAt(work, row) && index.order[other]! > index.order[row]!) continue;
    return place;
  }
  return head;
}

/** Narrows the ranges of changes that came in this order, as timeline.ts does. */
function tighten({ earliest, latest }: Slots, first: number, end: number): void {
  for (let i = first + 1; i < end; i++) {
    const raisedTo = Math.max(earliest[i]!, earliest[i - 1]!);
    if (raisedTo <= latest[i]!) earliest[i] = raisedTo;
  }
  for (let i = end - 2; i >= first; i--) {
    const lowered = Math.min(latest[i]!, latest[i + 1]!);
    if (lowered >= earliest[i]!) latest[i] = lowered;
  }
}

/** Marks the openings that another source denies (status.ts, deniedBy): rare, as it takes a happening of two kinds. */
function markDenied(work: Work): void {
  const { first, end, slots, rows, happening } = work;
  if (!work.kinds.some(several)) return;
  for (let at = first; at < end; at++) {
    if ((slots.marks[at]! & open) === 0) continue;
    const told = new Set<number>();
    for (let i = 0; i < rows.length; i++)
      if (happening[i]! >= 0 && happening[i]! <= at) told.add(sourceAt(work, rows[i]!));
    const later = (row: number, i: number): boolean =>
      happening[i]! > at &&
      several(work.kinds[happening[i]! - first]!) &&
      kindAt(work, row) === established &&
      !told.has(sourceAt(work, row));
    if (rows.some(later)) slots.marks[at]! |= denied;
  }
}

/** Folds the rows of a track into changes at `first`, in order, openings and closings in turn; gives their number. */
export function foldRows(index: Index, live: readonly number[], slots: Slots, first: number): number {
  const { columns } = index.log;
  const date = (row: number): number => columns.date[index.entry[row]!]!;
  const dated = live.filter(row => index.earliest[date(row)]! !== always);
  const rows = dated.sort(
    (x, y) =>
      index.earliest[date(x)]! - index.earliest[date(y)]! ||
      index.latest[date(x)]! - index.latest[date(y)]! ||
      index.order[x]! - index.order[y]!,
  );
  const work: Work = { index, slots, first, end: first, rows, happening: rows.map(() => -1), kinds: [] };
  const after = rows.map((_, i) => (i + 1 < rows.length ? i + 1 : -1));
  for (let head = rows.length > 0 ? 0 : -1; head !== -1; ) {
    const place = nextPlace(work, after, head);
    take(work, place);
    if (place === head) head = after[head]!;
    else {
      let before = head;
      while (after[before] !== place) before = after[before]!;
      after[before] = after[place]!;
    }
  }
  tighten(slots, first, work.end);
  markDenied(work);
  return work.end - first;
}
