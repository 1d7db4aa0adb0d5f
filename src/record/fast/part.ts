import { nobody } from '../columns.ts';
import type { ColumnLog } from '../log.ts';
import { subjects } from '../subject.ts';
import { type Adjacency, adjacencyOf } from './adjacency.ts';
import { firstTrack, type Layout } from './layout.ts';
import { subjectOfKind } from './ledgers.ts';
import type { Lifespans } from './lifespan.ts';
import { type PairTable, pairTable } from './pair-table.ts';
import type { Parties } from './parties.ts';

/** Columns of all subjects; each part fills its own stretch of them. */
export interface Sorted {
  /** By track. Of a mutual subject, a is the lesser. */
  readonly ledger: Int32Array;
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly start: Int32Array;
  /** By row: the row of the log, its place among those of its subject, and from when to when the record held it. */
  readonly entry: Int32Array;
  readonly order: Int32Array;
  readonly from: Int32Array;
  readonly until: Int32Array;
  /** By row: the greatest `until` of the track's rows up to here. Looking back for live rows can stop where it is past. */
  readonly reach: Int32Array;
}

/** One subject of an index: its tracks are numbered from `first` in the order in which the log tells of them. */
export interface Part {
  readonly first: number;
  readonly pairs: PairTable;
  /** Made when it is first asked for: the status of a pair can do without. */
  readonly adjacency: Adjacency;
}

/** What a part is made from. */
export interface Sources {
  readonly log: ColumnLog;
  readonly parties: Parties;
  readonly lifespans: Lifespans;
  readonly layout: Layout;
}

/** The rows of one subject in the order of the log: the track of each, counted from 0, and what it stands for. */
interface Pile {
  readonly track: Int32Array;
  readonly entry: Int32Array;
  readonly from: Int32Array;
  readonly until: Int32Array;
  length: number;
}

/** Gives each entry of a subject and each of its other parties the number of its track. */
function pileUp(
  { log, parties, lifespans, layout }: Sources,
  subject: number,
  part: Part,
  into: Sorted,
): Pile {
  const { length, kind, detail, details, codes, a, b, further } = log.columns;
  const { ledgers, ledgerAt, firstRow } = layout;
  const width = parties.codes.length;
  const rows = firstRow[subject + 1]! - firstRow[subject]!;
  const party = codes.map(code => parties.continuator[parties.numberOf(code)]!);
  const column = () => new Int32Array(rows);
  const pile: Pile = { track: column(), entry: column(), from: column(), until: column(), length: 0 };
  const add = (track: number, row: number, since: number, to: number): void => {
    const next = pile.length++;
    pile.track[next] = track;
    pile.entry[next] = row;
    pile.from[next] = since;
    pile.until[next] = to;
  };
  const put = (row: number, ledger: number, one: number, other: number): void => {
    const turned = other < one && ledgers.mutual(ledger);
    const low = turned ? other : one;
    const high = turned ? one : other;
    const track = part.pairs.add(ledger * width + low, high);
    into.ledger[part.first + track] = ledger;
    into.a[part.first + track] = low;
    into.b[part.first + track] = high;
    add(track, row, lifespans.from[row]!, lifespans.until[row]!);
    const again = lifespans.further.size > 0 ? lifespans.further.get(row) : undefined;
    if (again !== undefined) for (const [since, to] of again) add(track, row, since, to);
  };
  for (let row = 0; row < length; row++) {
    if (subjectOfKind[kind[row]!] !== subject || b[row] === nobody) continue;
    const ledger = ledgerAt[kind[row]! * details.length + detail[row]!]!;
    put(row, ledger, party[a[row]!]!, party[b[row]!]!);
    const rest = further.size > 0 ? further.get(row) : undefined;
    if (rest !== undefined) for (const code of rest) put(row, ledger, party[a[row]!]!, party[code]!);
  }
  return pile;
}

/** The rows of each track one after the other (a stable counting sort); `start` gets where each begins. */
function inTracks({ track, length }: Pile, start: Int32Array): Int32Array {
  const tracks = start.length - 1;
  for (let row = 0; row < length; row++) start[track[row]! + 1]!++;
  for (let i = 0; i < tracks; i++) start[i + 1]! += start[i]!;
  const at = start.slice();
  const order = new Int32Array(length);
  for (let row = 0; row < length; row++) {
    const number = track[row]!;
    order[at[number]!] = row;
    at[number]!++;
  }
  return order;
}

/** Sorts the rows of one track by the day on which they became known, unless they are so already. */
function sortKnown(rows: Int32Array, from: Int32Array): void {
  for (let i = 1; i < rows.length; i++)
    if (from[rows[i - 1]!]! > from[rows[i]!]!) {
      rows.sort((x, y) => from[x]! - from[y]! || x - y);
      return;
    }
}

/** Writes the rows of a pile, by track and then by the day on which they became known, from a row of the columns on. */
function write(pile: Pile, tracks: number, { first }: Part, firstRow: number, into: Sorted): void {
  const start = new Int32Array(tracks + 1);
  const order = inTracks(pile, start);
  const { entry, from, until, reach } = into;
  for (let i = 0; i < tracks; i++) {
    const [begin, end] = [start[i]!, start[i + 1]!];
    into.start[first + i] = firstRow + begin;
    if (end - begin > 1) sortKnown(order.subarray(begin, end), pile.from);
    let furthest = pile.until[order[begin]!]!;
    for (let row = begin; row < end; row++) {
      const old = order[row]!;
      const at = firstRow + row;
      entry[at] = pile.entry[old]!;
      into.order[at] = old;
      from[at] = pile.from[old]!;
      until[at] = pile.until[old]!;
      if (until[at]! > furthest) furthest = until[at]!;
      reach[at] = furthest;
    }
  }
  into.start[first + tracks] = firstRow + pile.length;
}

/** Puts one subject of a log in order: linear in the length of the log. */
function makePart(sources: Sources, subject: number, into: Sorted): Part {
  const { layout, parties } = sources;
  const firstRow = layout.firstRow[subject]!;
  const first = firstTrack(layout, subject);
  const pairs = pairTable(layout.firstRow[subject + 1]! - firstRow);
  let adjacency: Adjacency | undefined;
  const part: Part = {
    first,
    pairs,
    get adjacency() {
      const own = (column: Int32Array) => column.subarray(first, first + pairs.size);
      adjacency ??= adjacencyOf({
        ledgers: layout.ledgers.size,
        width: parties.codes.length,
        first,
        ledger: own(into.ledger),
        a: own(into.a),
        b: own(into.b),
      });
      return adjacency;
    },
  };
  write(pileUp(sources, subject, part, into), pairs.size, part, firstRow, into);
  return part;
}

/** The parts of an index by number of subject, made when they are asked for. */
export function partsOf(sources: Sources, into: Sorted): (subject: number) => Part {
  const made: (Part | undefined)[] = subjects.map(() => undefined);
  return subject => {
    made[subject] ??= makePart(sources, subject, into);
    return made[subject];
  };
}
