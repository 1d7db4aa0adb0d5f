import type { ColumnLog } from '../log.ts';
import type { Polities } from '../polities.ts';
import { type Adjacency, nobodyBeside } from './adjacency.ts';
import { always, never, packDay } from './int-days.ts';
import { layoutOf, trackNumbers } from './layout.ts';
import type { Ledgers } from './ledgers.ts';
import { lifespansOf } from './lifespan.ts';
import { partsOf, type Sorted } from './part.ts';
import { type Parties, partiesOf } from './parties.ts';

/**
 * A log sorted by state of affairs, in typed arrays, for every day on which it can be asked what it knew. A track is a
 * number; its rows are start[track] .. start[track + 1], in the order in which the record came to know them. The tracks
 * of a subject are put in order when `trackOf` or `adjacency` is first asked about one of its ledgers: who asks about
 * relations need not wait for missions, which are most of the log. Numbers of tracks come from these two alone.
 */
export interface Index extends Sorted {
  readonly log: ColumnLog;
  readonly polities: Polities;
  readonly parties: Parties;
  readonly ledgers: Ledgers;
  /** No track has this number or a greater one. */
  readonly tracks: number;
  /** By date of the log: its first and last day. Where it is no date: `always`, `never`. */
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
  /** Who stands beside whom in a ledger (and in the others of its subject). */
  adjacency(ledger: number): Adjacency;
  /** The track of a ledger between two parties, or -1. */
  trackOf(ledger: number, a: number, b: number): number;
}

/** The days of dates as integers. */
function packDates(days: Float64Array, none: number): Int32Array {
  const packed = new Int32Array(days.length);
  for (let i = 0; i < days.length; i++) packed[i] = Number.isNaN(days[i]!) ? none : packDay(days[i]!);
  return packed;
}

/** Columns for all that a log can hold. */
function columnsFor(rows: number, tracks: number): Sorted {
  const [byRow, byTrack] = [() => new Int32Array(rows), () => new Int32Array(tracks)];
  return {
    ledger: byTrack(),
    a: byTrack(),
    b: byTrack(),
    start: byTrack(),
    entry: byRow(),
    order: byRow(),
    from: byRow(),
    until: byRow(),
    reach: byRow(),
  };
}

/** Indexes a log: linear in its length. */
export function indexLog(log: ColumnLog, polities: Polities): Index {
  const { columns } = log;
  const parties = partiesOf(columns, log.coverage, polities);
  const lifespans = lifespansOf(columns);
  const layout = layoutOf(log, lifespans);
  const { ledgers } = layout;
  const tracks = trackNumbers(layout);
  const sorted = columnsFor(layout.firstRow.at(-1)!, tracks);
  const partOf = partsOf({ log, parties, lifespans, layout }, sorted);
  const width = parties.codes.length;
  return {
    log,
    polities,
    parties,
    ledgers,
    tracks,
    ...sorted,
    earliest: packDates(columns.earliest, always),
    latest: packDates(columns.latest, never),
    adjacency: ledger => (ledger < 0 ? nobodyBeside : partOf(ledgers.subjectNumber(ledger)).adjacency),
    trackOf(ledger, one, other) {
      if (ledger < 0 || one < 0 || other < 0) return -1;
      const { pairs, first } = partOf(ledgers.subjectNumber(ledger));
      const found =
        ledgers.mutual(ledger) && other < one
          ? pairs.find(ledger * width + other, one)
          : pairs.find(ledger * width + one, other);
      return found < 0 ? -1 : first + found;
    },
  };
}
