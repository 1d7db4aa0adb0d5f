import type { Day } from '../days.ts';
import type { Entry } from '../entry.ts';
import { happeningsOf } from '../happening.ts';
import { tighten } from '../timeline.ts';
import type { Track } from '../tracks.ts';
import { foldRows, open, restored, type Slots } from './folding.ts';
import type { Index } from './indexed-log.ts';
import { always } from './int-days.ts';
import { opens } from './ledgers.ts';

/**
 * An indexed log as it was known on a day. The changes of a track stand in slots at(track) .. at(track) + count(track);
 * they are folded when the track is first asked for.
 */
export interface View extends Slots {
  readonly index: Index;
  readonly known: Day;
  at(track: number): number;
  /** How many changes a track has; -1 where the record held no entry of it. */
  count(track: number): number;
  /** The rows of a track that the record held, in the order of the log. */
  rows(track: number): number[];
  /** The track with its entries and happenings; null where there are none. */
  track(track: number): Track | null;
}

/** The rows of a track that were known and not taken back: from the last one known, back to where all are past. */
function liveRows({ start, from, until, reach, order }: Index, track: number, known: Day): number[] {
  const first = start[track]!;
  let low = first;
  let high = start[track + 1]!;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (from[middle]! <= known) low = middle + 1;
    else high = middle;
  }
  const live: number[] = [];
  for (let row = low - 1; row >= first && reach[row]! > known; row--) if (until[row]! > known) live.push(row);
  return live.length > 1 ? live.sort((x, y) => order[x]! - order[y]!) : live;
}

const untold = -2;

/** A happening of one entry with no other beside it: by far the commonest, so that it has a way of its own. */
function foldOne(index: Index, row: number, slots: Slots, first: number): number {
  const { columns } = index.log;
  const entry = index.entry[row]!;
  const kind = columns.kind[entry]!;
  const date = columns.date[entry]!;
  if (opens[kind] === 0 || kind === restored || index.earliest[date] === always)
    return foldRows(index, [row], slots, first);
  slots.earliest[first] = index.earliest[date]!;
  slots.latest[first] = index.latest[date]!;
  slots.marks[first] = open;
  return 1;
}

/** The world of an index as known on a day. */
export function viewOf(index: Index, known: Day): View {
  const slots = 2 * index.entry.length + index.tracks;
  const counts = new Int32Array(index.tracks).fill(untold);
  const made = new Map<number, Track | null>();
  const columns = {
    earliest: new Int32Array(slots),
    latest: new Int32Array(slots),
    marks: new Uint8Array(slots),
  };
  const at = (track: number): number => 2 * index.start[track]! + track;
  const rows = (track: number): number[] => liveRows(index, track, known);
  const fold = (track: number): number => {
    const live = rows(track);
    if (live.length === 0) return -1;
    return live.length === 1
      ? foldOne(index, live[0]!, columns, at(track))
      : foldRows(index, live, columns, at(track));
  };
  return {
    ...columns,
    index,
    known,
    at,
    rows,
    count(track) {
      if (counts[track] === untold) counts[track] = fold(track);
      return counts[track]!;
    },
    track(track) {
      const known = made.get(track);
      if (known !== undefined) return known;
      const live = rows(track);
      const whole = live.length === 0 ? null : trackFrom(index, track, live);
      made.set(track, whole);
      return whole;
    },
  };
}

/** A track as the clear fold makes it, from its live rows. */
function trackFrom(index: Index, track: number, live: readonly number[]): Track {
  const { parties, ledgers, log } = index;
  const entries: Entry[] = live.map(row => log.at(index.entry[row]!));
  const first = parties.continuator[parties.numberOf(entries[0]!.parties[0]!)]!;
  const [a, b] = first === index.a[track] ? [index.a, index.b] : [index.b, index.a];
  const ledger = index.ledger[track]!;
  return {
    subject: ledgers.subjectOf(ledger),
    a: parties.codes[a[track]!]!,
    b: parties.codes[b[track]!]!,
    strand: ledgers.strandOf(ledger),
    entries,
    happenings: tighten(happeningsOf(entries)),
  };
}
