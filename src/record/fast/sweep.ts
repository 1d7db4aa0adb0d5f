import { changedWithin, inOrder, type WorldChange } from '../changes.ts';
import type { Day, DayRange } from '../days.ts';
import type { Degrees, DegreesOf } from '../degrees.ts';
import { type Tie, tieOf } from '../ties.ts';
import type { Partnering } from './beside.ts';
import { inferred } from './folding.ts';
import { always, never, packDay } from './int-days.ts';
import { answers, type Judge, no, unknown, yes } from './judge.ts';
import type { View } from './view.ts';

/** Visits every track of a ledger that the view knows of, by the codes of a and b. */
function eachTrack(view: View, ledger: number, visit: (track: number, a: number, b: number) => void): void {
  const { a, b, parties } = view.index;
  const adjacency = view.index.adjacency(ledger);
  for (let party = 0; party < parties.codes.length; party++)
    for (let i = adjacency.begin(ledger, party); i < adjacency.end(ledger, party); i++) {
      const track = adjacency.track[i]!;
      if (adjacency.second[i] === 0 && view.count(track) >= 0) visit(track, a[track]!, b[track]!);
    }
}

/** The days of a slot as they are outside of typed arrays. */
const unpack = (day: number): Day =>
  day === never ? Number.NEGATIVE_INFINITY : day === always ? Number.POSITIVE_INFINITY : day;

/** Every change of a ledger within a range of days; happenings are made only of those. */
export function changesIn(view: View, ledger: number, range: DayRange): WorldChange[] {
  const { earliest, latest, marks } = view;
  const found: WorldChange[] = [];
  eachTrack(view, ledger, track => {
    const at = view.at(track);
    for (let i = at; i < at + view.count(track); i++) {
      if ((marks[i]! & inferred) !== 0) continue;
      const answer = changedWithin(unpack(earliest[i]!), unpack(latest[i]!), range);
      if (answer === 'no') continue;
      const { a, b, happenings } = view.track(track)!;
      found.push({ a, b, answer, happening: happenings[i - at]! });
    }
  });
  return inOrder(found);
}

/** Every tie of a ledger at the end of a day. */
export function tiesIn(view: View, judge: Judge, ledger: number, day: Day): Tie[] {
  const { parties, ledgers } = view.index;
  const ties: Tie[] = [];
  eachTrack(view, ledger, (_, a, b) => {
    const answer = judge.status(ledgers.subjectOf(ledger), ledger, a, b, packDay(day));
    ties.push(...tieOf(parties.codes[a]!, parties.codes[b]!, answers[answer]!));
  });
  return ties;
}

/** The parties of a ledger that are in some track, in order. */
function partiesIn(view: View, ledger: number): number[] {
  const { parties } = view.index;
  const adjacency = view.index.adjacency(ledger);
  const known = (party: number): boolean => {
    for (let i = adjacency.begin(ledger, party); i < adjacency.end(ledger, party); i++)
      if (view.count(adjacency.track[i]!) >= 0) return true;
    return false;
  };
  return [...parties.codes.keys()].filter(known);
}

interface Cells {
  readonly row: Int32Array;
  readonly least: Uint16Array;
  readonly most: Uint16Array;
}

/** Mutual subjects: each track is judged once a day and counts for both. */
function countBoth(view: View, judge: Judge, ledger: number, days: readonly Day[], cells: Cells): void {
  const { parties, ledgers } = view.index;
  const subject = ledgers.subjectOf(ledger);
  const { row, least, most } = cells;
  eachTrack(view, ledger, (track, a, b) => {
    const [left, right] = [row[a]! * days.length, row[b]! * days.length];
    for (let j = 0; j < days.length; j++) {
      const day = days[j]!;
      if (parties.gone(a, day) || parties.gone(b, day)) continue;
      const answer = judge.beside(subject, ledger, track, a, b, day);
      if (answer === no || answer === unknown) continue;
      most[left + j]!++;
      if (left !== right) most[right + j]!++;
      if (answer !== yes) continue;
      least[left + j]!++;
      if (left !== right) least[right + j]!++;
    }
  });
}

/** Everybody's partners on every day. */
export function degreesIn(
  view: View,
  judge: Judge,
  partnering: Partnering,
  { subject, strand, side, days }: DegreesOf,
): Degrees {
  const { parties, ledgers } = view.index;
  const ledger = ledgers.find(subject, strand);
  const found = partiesIn(view, ledger);
  const cells: Cells = {
    row: new Int32Array(parties.codes.length),
    least: new Uint16Array(found.length * days.length),
    most: new Uint16Array(found.length * days.length),
  };
  found.forEach((party, i) => {
    cells.row[party] = i;
  });
  const packed = days.map(packDay);
  if (ledger >= 0 && ledgers.mutual(ledger)) countBoth(view, judge, ledger, packed, cells);
  else
    found.forEach((party, i) => {
      packed.forEach((day, j) => {
        const { least, most } = partnering.tally({ subject, ledger, party, side, day });
        cells.least[i * days.length + j] = least;
        cells.most[i * days.length + j] = most;
      });
    });
  return { codes: found.map(party => parties.codes[party]!), days, least: cells.least, most: cells.most };
}
