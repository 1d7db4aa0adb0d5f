import type { Columns } from '../columns.ts';
import { nobody } from '../columns.ts';
import type { ColumnLog } from '../log.ts';
import type { Polities } from '../polities.ts';
import { type Adjacency, adjacencyOf } from './adjacency.ts';
import { always, never, packDay } from './int-days.ts';
import { changes, type Ledgers, ledgerOf, ledgers } from './ledgers.ts';
import { lifespansOf } from './lifespan.ts';
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
  readonly rows: number;
  /** By track. */
  readonly ledger: Int32Array;
  readonly a: Int32Array;
  readonly b: Int32Array;
}

function rowCount(columns: Columns): number {
  let rows = 0;
  for (let row = 0; row < columns.length; row++)
    if (changes[columns.kind[row]!] === 1 && columns.b[row] !== nobody) rows++;
  for (const rest of columns.further.values()) rows += rest.length;
  return rows;
}

/** The ledger of each kind with each detail, remembered: there are few of them. */
function ledgerFinder(columns: Columns, known: Ledgers): (row: number) => number {
  const width = columns.details.length;
  const found = new Map<number, number>();
  return row => {
    const key = columns.kind[row]! * width + columns.detail[row]!;
    let ledger = found.get(key);
    if (ledger === undefined) {
      ledger = ledgerOf(known, columns.kind[row]!, columns.details[columns.detail[row]!]!);
      found.set(key, ledger);
    }
    return ledger;
  };
}

/** Gives each entry and each of its other parties the number of its track. */
function pileUp(columns: Columns, parties: Parties): Piles {
  const most = rowCount(columns);
  const known = ledgers();
  const ledgerAt = ledgerFinder(columns, known);
  const pairs = pairTable(most);
  const width = parties.codes.length;
  const party = Int32Array.from(columns.codes, code => parties.continuator[parties.numberOf(code)]!);
  const piles = {
    pairs,
    ledgers: known,
    track: new Int32Array(most),
    entry: new Int32Array(most),
    ledger: new Int32Array(most),
    a: new Int32Array(most),
    b: new Int32Array(most),
    rows: 0,
  };
  const put = (row: number, ledger: number, one: number, other: number): void => {
    const turned = known.mutual(ledger) && other < one;
    const [a, b] = turned ? [other, one] : [one, other];
    const before = pairs.size;
    const track = pairs.add(ledger * width + a, b);
    if (track === before) {
      piles.ledger[track] = ledger;
      piles.a[track] = a;
      piles.b[track] = b;
    }
    piles.track[piles.rows] = track;
    piles.entry[piles.rows++] = row;
  };
  for (let row = 0; row < columns.length; row++) {
    if (changes[columns.kind[row]!] === 0 || columns.b[row] === nobody) continue;
    const ledger = ledgerAt(row);
    const a = party[columns.a[row]!]!;
    put(row, ledger, a, party[columns.b[row]!]!);
    if (columns.further.size > 0)
      for (const code of columns.further.get(row) ?? []) put(row, ledger, a, party[code]!);
  }
  return piles;
}

/** The rows of each track one after the other (a stable counting sort), then by the day on which they became known. */
function sortRows(piles: Piles, known: Int32Array): { start: Int32Array; order: Int32Array } {
  const tracks = piles.pairs.size;
  const start = new Int32Array(tracks + 1);
  for (let row = 0; row < piles.rows; row++) start[piles.track[row]! + 1]!++;
  for (let track = 0; track < tracks; track++) start[track + 1]! += start[track]!;
  const at = start.slice();
  const order = new Int32Array(piles.rows);
  for (let row = 0; row < piles.rows; row++) order[at[piles.track[row]!]!++] = row;
  const day = (row: number): number => known[piles.entry[row]!]!;
  for (let track = 0; track < tracks; track++) {
    const [first, end] = [start[track]!, start[track + 1]!];
    let sorted = true;
    for (let i = first + 1; sorted && i < end; i++) sorted = day(order[i - 1]!) <= day(order[i]!);
    if (!sorted) order.subarray(first, end).sort((x, y) => day(x) - day(y) || x - y);
  }
  return { start, order };
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
const packDates = (days: Float64Array, none: number): Int32Array =>
  Int32Array.from(days, day => (Number.isNaN(day) ? none : packDay(day)));

/** Indexes a log: linear in its length. */
export function indexLog(log: ColumnLog, polities: Polities): Index {
  const { columns } = log;
  const parties = partiesOf(columns, log.coverage, polities);
  const lifespans = lifespansOf(columns);
  const piles = pileUp(columns, parties);
  const { start, order } = sortRows(piles, lifespans.from);
  const entry = order.map(row => piles.entry[row]!);
  const until = entry.map(row => lifespans.until[row]!);
  const tracks = piles.pairs.size;
  const width = parties.codes.length;
  const ledger = piles.ledger.subarray(0, tracks);
  const a = piles.a.subarray(0, tracks);
  const b = piles.b.subarray(0, tracks);
  return {
    log,
    polities,
    parties,
    ledgers: piles.ledgers,
    tracks,
    ledger,
    a,
    b,
    start,
    entry,
    order,
    from: entry.map(row => lifespans.from[row]!),
    until,
    reach: reachOf(start, until),
    earliest: packDates(columns.earliest, always),
    latest: packDates(columns.latest, never),
    adjacency: adjacencyOf({ ledgers: piles.ledgers.size, width, ledger, a, b }),
    trackOf(book, one, other) {
      if (book < 0 || one < 0 || other < 0) return -1;
      return piles.ledgers.mutual(book) && other < one
        ? piles.pairs.find(book * width + other, one)
        : piles.pairs.find(book * width + one, other);
    },
  };
}
