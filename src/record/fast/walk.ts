import type { Day } from '../days.ts';
import type { Side } from '../partners.ts';
import type { Subject } from '../subject.ts';
import type { Adjacency } from './adjacency.ts';
import type { View } from './view.ts';

/** What is asked of one party's partners, by numbers; the party by its own code. */
export interface Beside {
  readonly subject: Subject;
  readonly ledger: number;
  readonly party: number;
  readonly side: Side;
  readonly day: Day;
}

/** The track of a ledger between a party and another, the right way round for the side; -1 for none. */
export function trackBeside({ index }: View, { ledger, side, party }: Beside, other: number): number {
  const own = index.parties.continuator[party]!;
  return side === 'to' ? index.trackOf(ledger, other, own) : index.trackOf(ledger, own, other);
}

/** Whether the track at a place of an adjacency is on the asked side, and the view knows of it. */
function counts(
  { count }: View,
  { second, track, other }: Adjacency,
  at: number,
  own: number,
  side: Side,
  mutual: boolean,
): boolean {
  if (count(track[at]!) < 0) return false;
  if (mutual) return true;
  return side === 'to' ? second[at] === 1 && other[at] !== own : second[at] === 0;
}

/** Those beside a party, in the order of their codes, and the track with each: `length` of them count. */
export interface Row {
  readonly party: Int32Array;
  readonly track: Int32Array;
  length: number;
}

/**
 * Writes down the others that a party has a track with on the asked side, once each. Relations mean recognition, so that
 * for recognition those with relations are among them, too (track -1 where there is no other).
 */
export function walk(view: View, asked: Beside, row: Row): void {
  const { parties, ledgers } = view.index;
  const { subject, ledger, side } = asked;
  const own = parties.continuator[asked.party]!;
  const none = parties.codes.length;
  const mutual = ledger >= 0 && ledgers.mutual(ledger);
  const relations = subject === 'recognition' ? ledgers.find('relations', '') : -1;
  const [direct, implied] = [view.index.adjacency(ledger), view.index.adjacency(relations)];
  const [end, relationsEnd] = [direct.end(ledger, own), implied.end(relations, own)];
  let last = -1;
  row.length = 0;
  for (let i = direct.begin(ledger, own), j = implied.begin(relations, own); i < end || j < relationsEnd; ) {
    const left = i < end ? direct.other[i]! : none;
    const right = j < relationsEnd ? implied.other[j]! : none;
    const related = left > right;
    const other = related ? right : left;
    const counted = related
      ? counts(view, implied, j++, own, side, true)
      : counts(view, direct, i++, own, side, mutual);
    if (other === last || !counted) continue;
    last = other;
    row.party[row.length] = other;
    row.track[row.length++] = related ? trackBeside(view, asked, other) : direct.track[i - 1]!;
  }
}
