import type { Day } from '../days.ts';
import type { Side } from '../partners.ts';
import type { Subject } from '../subject.ts';
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

/** Whether the track at a place of the adjacency is on the asked side, and the view knows of it. */
function counts({ index, count }: View, at: number, own: number, side: Side, mutual: boolean): boolean {
  const { second, track, other } = index.adjacency;
  if (count(track[at]!) < 0) return false;
  if (mutual) return true;
  return side === 'to' ? second[at] === 1 && other[at] !== own : second[at] === 0;
}

/**
 * Visits the others that a party has a track with on the asked side, once each, in the order of their codes. Relations
 * mean recognition, so that for recognition those with relations are visited, too (track -1 where there is no other).
 */
export function walk(view: View, asked: Beside, visit: (track: number, other: number) => void): void {
  const { adjacency, parties, ledgers } = view.index;
  const { subject, ledger, side } = asked;
  const own = parties.continuator[asked.party]!;
  const none = parties.codes.length;
  const mutual = ledger >= 0 && ledgers.mutual(ledger);
  const relations = subject === 'recognition' ? ledgers.find('relations', '') : -1;
  const [end, relationsEnd] = [adjacency.end(ledger, own), adjacency.end(relations, own)];
  let last = -1;
  for (
    let i = adjacency.begin(ledger, own), j = adjacency.begin(relations, own);
    i < end || j < relationsEnd;
  ) {
    const left = i < end ? adjacency.other[i]! : none;
    const right = j < relationsEnd ? adjacency.other[j]! : none;
    const related = left > right;
    const at = related ? j++ : i++;
    const other = adjacency.other[at]!;
    if (other === last || !counts(view, at, own, side, mutual || related)) continue;
    last = other;
    visit(related ? trackBeside(view, asked, other) : adjacency.track[at]!, other);
  }
}
