import type { Columns } from '../columns.ts';
import { nobody } from '../columns.ts';
import type { ColumnLog } from '../log.ts';
import type { Polities } from '../polities.ts';
import { type Adjacency, adjacencyOf } from './adjacency.ts';
import { always, never, packDay } from './int-days.ts';
import { changes, type Ledgers, ledgerOf, ledgers } from './ledgers.ts';
import { type Lifespans, lifespansOf } from './lifespan.ts';
import { type PairTable, pairTable } from './pair-table.ts';
import { type Parties, partiesOf } from './parties.ts';

/**
 * A log sorted by state of affairs, in typed arrays, for every day on which it can be asked what it knew. A track is a
 * number; its rows are start[track] .. start[track + 1], in the order in which the record came to know them.
 */
export interface Index {
  readonly log: ColumnLog;
  readonly polities: Polities;
  readonly parties: Parties;
  readonly ledgers: Ledgers;
  readonly tracks: number;
  /** By track. Of a mutual subject, a is the lesser. */
  readonly ledger: Int32Array;
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly start: Int32Array;
  /** By row: the row of the log, its place in the order of the log, and from when to when the record held it. */
  readonly entry: Int32Array;
  readonly order: Int32Array;
  readonly from: Int32Array;
  readonly until: Int32Array;
  /** By row: the greatest `until` of the track's rows up to here. Looking back for live rows can stop where it is past. */
  readonly reach: Int32Array;
  /** By date of the log: its first and last day. Where it is no date: `always`, `never`. */
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
  /** Made when it is first asked for: the status of a pair can do without. */
  readonly adjacency: Adjacency;
  /** The track of a ledger between two parties, or -1. */
  trackOf(ledger: number, a: number, b: number): number;
}

interface Piles {
  readonly pairs: PairTable;
  readonly ledgers: Ledgers;
  /** By row, in the order of the log. */
  readonly track: Int32Array;
  readonly entry: Int32Array;
  readonly from: Int32Array;
  readonly until: Int32Array;
  /** By track. */
  readonly ledger: Int32Array;
  readonly a: Int32Array;
  readonly b: Int32Array;
}

/** How many rows there can be: one for each other party of an entry, for each stretch in which the record held it. */
function rowCount({ length, further }: Columns, lifespans: Lifespans): number {
  let rows = length;
  for (const rest of further.values()) rows += rest.length;
  for (const [row, rest] of lifespans.further) rows += rest.length * (1 + (further.get(row)?.length ?? 0));
  return rows;
}

/** The ledger of each kind with each detail, by kind * number of details + detail; -1 for those not met. */
function ledgersMet({ length, kind, detail, details }: Columns, known: Ledgers): Int32Array {
  const met = new Int32Array(32 * details.length).fill(-1);
  for (let row = 0; row < length; row++) {
    const key = kind[row]! * details.length + detail[row]!;
    if (met[key] === -1 && changes[kind[row]!] === 1)
      met[key] = ledgerOf(known, kind[row]!, details[detail[row]!]!);
  }
  return met;
}

/** Gives each entry and each of its other parties the number of its track. */
function pileUp(columns: Columns, parties: Parties, lifespans: Lifespans): Piles {
  const { length, kind, detail, a, b, further } = columns;
  const rows = rowCount(columns, lifespans);
  const known = ledgers();
  const met = ledgersMet(columns, known);
  const pairs = pairTable(rows);
  const width = parties.codes.length;
  const party = columns.codes.map(code => parties.continuator[parties.numberOf(code)]!);
  const track = new Int32Array(rows);
  const entry = new Int32Array(rows);
  const from = new Int32Array(rows);
  const until = new Int32Array(rows);
  const ledger = new Int32Array(rows);
  const first = new Int32Array(rows);
  const second = new Int32Array(rows);
  let next = 0;
  const add = (number: number, row: number, since: number, to: number): void => {
    track[next] = number;
    entry[next] = row;
    from[next] = since;
    until[next++] = to;
  };
  const put = (row: number, book: number, one: number, other: number): void => {
    const turned = other < one && known.mutual(book);
    const low = turned ? other : one;
    const high = turned ? one : other;
    const number = pairs.add(book * width + low, high);
    ledger[number] = book;
    first[number] = low;
    second[number] = high;
    add(number, row, lifespans.from[row]!, lifespans.until[row]!);
    const again = lifespans.further.size > 0 ? lifespans.further.get(row) : undefined;
    if (again !== undefined) for (const [since, to] of again) add(number, row, since, to);
  };
  for (let row = 0; row < length; row++) {
    if (changes[kind[row]!] === 0 || b[row] === nobody) continue;
    const book = met[kind[row]! * columns.details.length + detail[row]!]!;
    put(row, book, party[a[row]!]!, party[b[row]!]!);
    const rest = further.size > 0 ? further.get(row) : undefined;
    if (rest !== undefined) for (const code of rest) put(row, book, party[a[row]!]!, party[code]!);
  }
  return {
    pairs,
    ledgers: known,
    track: track.subarray(0, next),
    entry,
    from,
    until,
    ledger: ledger.subarray(0, pairs.size),
    a: first.subarray(0, pairs.size),
    b: second.subarray(0, pairs.size),
  };
}

/** The rows of each track one after the other (a stable counting sort), then by the day on which they became known. */
function sortRows({ track, from, ledger }: Piles): { start: Int32Array; order: Int32Array } {
  const start = new Int32Array(ledger.length + 1);
  for (let row = 0; row < track.length; row++) start[track[row]! + 1]!++;
  for (let i = 0; i < ledger.length; i++) start[i + 1]! += start[i]!;
  const at = start.slice();
  const order = new Int32Array(track.length);
  for (let row = 0; row < track.length; row++) {
    const number = track[row]!;
    order[at[number]!] = row;
    at[number]!++;
  }
  for (let i = 0; i < ledger.length; i++)
    if (start[i + 1]! - start[i]! > 1) sortKnown(order.subarray(start[i]!, start[i + 1]!), from);
  return { start, order };
}

/** Sorts the rows of one track by the day on which they became known, unless they are so already. */
function sortKnown(rows: Int32Array, from: Int32Array): void {
  for (let i = 1; i < rows.length; i++)
    if (from[rows[i - 1]!]! > from[rows[i]!]!) {
      rows.sort((x, y) => from[x]! - from[y]! || x - y);
      return;
    }
}

/** The values of a column at some places. */
function pick(column: Int32Array, places: Int32Array): Int32Array {
  const picked = new Int32Array(places.length);
  for (let i = 0; i < places.length; i++) picked[i] = column[places[i]!]!;
  return picked;
}

/** For each row the greatest `until` of its track's rows up to it. */
function reachOf(start: Int32Array, until: Int32Array): Int32Array {
  const reach = until.slice();
  for (let track = 0; track + 1 < start.length; track++)
    for (let row = start[track]! + 1; row < start[track + 1]!; row++)
      if (reach[row - 1]! > reach[row]!) reach[row] = reach[row - 1]!;
  return reach;
}

/** The days of dates as integers. */
function packDates(days: Float64Array, none: number): Int32Array {
  const packed = new Int32Array(days.length);
  for (let i = 0; i < days.length; i++) packed[i] = Number.isNaN(days[i]!) ? none : packDay(days[i]!);
  return packed;
}

/** Indexes a log: linear in its length. */
export function indexLog(log: ColumnLog, polities: Polities): Index {
  const { columns } = log;
  const parties = partiesOf(columns, log.coverage, polities);
  const piles = pileUp(columns, parties, lifespansOf(columns));
  const { start, order } = sortRows(piles);
  const entry = pick(piles.entry, order);
  const until = pick(piles.until, order);
  const width = parties.codes.length;
  const { pairs, ledger, a, b } = piles;
  let adjacency: Adjacency | undefined;
  return {
    log,
    polities,
    parties,
    ledgers: piles.ledgers,
    tracks: pairs.size,
    ledger,
    a,
    b,
    start,
    entry,
    order,
    from: pick(piles.from, order),
    until,
    reach: reachOf(start, until),
    earliest: packDates(columns.earliest, always),
    latest: packDates(columns.latest, never),
    get adjacency() {
      adjacency ??= adjacencyOf({ ledgers: piles.ledgers.size, width, ledger, a, b });
      return adjacency;
    },
    trackOf(book, one, other) {
      if (book < 0 || one < 0 || other < 0) return -1;
      return piles.ledgers.mutual(book) && other < one
        ? pairs.find(book * width + other, one)
        : pairs.find(book * width + one, other);
    },
  };
}
