import { type Kind, kinds } from '../../base/index.ts';
import { baseId, type Columns, partiesAt } from '../columns.ts';
import { daysOf } from '../days.ts';
import { publicationOf } from '../publication.ts';
import { always, packDay } from './int-days.ts';

/** A stretch of days: from..until, `until` not included. */
export type Stretch = readonly [from: number, until: number];

/**
 * From when the record held each entry, and until when (half-open): the index behind "as known on". An entry that came
 * back, as its retraction was taken back, has further stretches.
 */
export interface Lifespans {
  readonly from: Int32Array;
  readonly until: Int32Array;
  readonly further: ReadonlyMap<number, readonly Stretch[]>;
}

const bitOfKind: ReadonlyMap<string, number> = new Map(kinds.map((kind, at) => [kind, 1 << at]));

const idAt = (columns: Columns, row: number): string =>
  columns.ids.get(row) ??
  baseId(
    columns.sources[columns.source[row]!]!,
    partiesAt(columns, row),
    kinds[columns.kind[row]!]! as Kind,
    columns.dates[columns.date[row]!]!,
    columns.details[columns.detail[row]!] || undefined,
  );

/**
 * By date, as bits, the kinds that stand in an id which ends with it: so few ids need be put together to find those that
 * are taken back.
 */
function kindsBefore(ids: Iterable<string>, dates: readonly string[]): Int32Array {
  const ends = new Map<string, number>();
  for (const id of ids) {
    let named = 0;
    for (const word of id.split('/')) named |= bitOfKind.get(word) ?? 0;
    for (let slash = id.indexOf('/'); slash !== -1; slash = id.indexOf('/', slash + 1)) {
      const end = id.slice(slash + 1);
      ends.set(end, (ends.get(end) ?? 0) | named);
    }
  }
  return Int32Array.from(dates, date => ends.get(date) ?? 0);
}

/** Stretches in order, those that touch joined. */
function united(stretches: readonly Stretch[]): Stretch[] {
  const whole: Stretch[] = [];
  for (const [from, until] of stretches.toSorted((x, y) => x[0] - y[0])) {
    const last = whole.at(-1);
    if (last !== undefined && from <= last[1]) whole[whole.length - 1] = [last[0], Math.max(last[1], until)];
    else whole.push([from, until]);
  }
  return whole;
}

/** What is left from a day on, without some stretches that are in order. */
function without(day: number, stretches: readonly Stretch[]): Stretch[] {
  const left: Stretch[] = [];
  let from = day;
  for (const [start, end] of stretches) {
    if (start > from) left.push([from, start]);
    from = Math.max(from, end);
  }
  if (from < always) left.push([from, always]);
  return left;
}

/**
 * When each id was taken back: while a retraction of it was in force. From the newest retraction back, as one that was
 * itself taken back by a later one counts no more (tracks.ts, liveEntries).
 */
function takenBack(columns: Columns, recorded: Int32Array): Map<string, Stretch[]> {
  const gone = new Map<string, Stretch[]>();
  const rows = [...columns.retracts.keys()].sort((x, y) => y - x);
  for (const row of rows) {
    const inForce = without(recorded[row]!, gone.get(idAt(columns, row)) ?? []);
    const id = columns.retracts.get(row)!;
    gone.set(id, united([...(gone.get(id) ?? []), ...inForce]));
  }
  return gone;
}

/** The day from which each entry is known: when it was recorded or, if that is earlier, when its source was public. */
function knownDays({ days, recorded, length, published, publications, ...columns }: Columns): Int32Array {
  const last = days.map(day => packDay(daysOf(day)!.to));
  const from = new Int32Array(length);
  if (last.length === 1 && publications.length === 1) return from.fill(last[0]!);
  const editions = publications.map(publicationOf);
  const { date, earliest, latest } = columns;
  // As publication.ts has it (knownFrom), without a range made for each row.
  const since = Int32Array.from(editions, edition => edition?.since ?? always);
  const ends = editions.map(edition => (edition?.kept ? latest : earliest));
  for (let row = 0; row < length; row++) {
    const day = last[recorded[row]!]!;
    const edition = published[row]!;
    const happened = ends[edition]![date[row]!]!;
    from[row] = Number.isNaN(happened) ? day : Math.min(day, Math.max(since[edition]!, happened));
  }
  return from;
}

/** The lifespans of the entries of a log. One that only takes another back has none. */
export function lifespansOf(columns: Columns): Lifespans {
  const from = knownDays(columns);
  const until = new Int32Array(columns.length).fill(always);
  const further = new Map<number, readonly Stretch[]>();
  const back = takenBack(columns, from);
  const live = (row: number, id: string): void => {
    const gone = back.get(id);
    if (gone === undefined) return;
    const [first = [from[row]!, from[row]!], ...rest] = without(from[row]!, gone);
    from[row] = first[0];
    until[row] = first[1];
    if (rest.length > 0) further.set(row, rest);
  };
  if (back.size > 0) {
    const ends = kindsBefore(back.keys(), columns.dates);
    const { date, kind, length, ids } = columns;
    for (let row = 0; row < length; row++)
      if (((ends[date[row]!]! >>> kind[row]!) & 1) === 1 && !ids.has(row)) live(row, idAt(columns, row));
    for (const [row, id] of ids) live(row, id);
  }
  for (const row of columns.silent) {
    until[row] = from[row]!;
    further.delete(row);
  }
  return { from, until, further };
}
