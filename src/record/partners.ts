import { inRow } from './coverage.ts';
import type { Day } from './days.ts';
import { type Status, type StatusAnswer, statusOf } from './status.ts';
import { isMutual, type Subject } from './subject.ts';
import type { Tracks } from './tracks.ts';

/** One polity on the other side, and whether the state of affairs held. */
export interface Partner {
  readonly code: string;
  readonly answer: StatusAnswer;
  readonly status: Status;
}

/** For a directed subject: "from" asks whom the party recognises (lists, sends missions to), "to" who recognises it. */
export type Side = 'from' | 'to';

export interface PartnersOf {
  readonly subject: Subject;
  readonly party: string;
  readonly on: Day;
  readonly side?: Side;
  readonly strand?: string;
}

/** The status of a party with one other, the right way round. */
export function sideStatus(tracks: Tracks, asked: PartnersOf, other: string): Status {
  const { subject, party, on, strand = '' } = asked;
  const [a, b] = asked.side === 'to' ? [other, party] : [party, other];
  return statusOf(tracks, { subject, a, b, on, strand });
}

/** Whether a party is on the asked side of a pair of codes. */
const onSide = (asked: PartnersOf, a: string, party: string): boolean =>
  isMutual(asked.subject) || (asked.side === 'to' ? a !== party : a === party);

/** Everyone with whom it held, may have held, or is disputed, by code. */
export function partnersOf(tracks: Tracks, asked: PartnersOf): Partner[] {
  const party = tracks.polities.continuator(asked.party);
  const others = new Set<string>();
  for (const track of tracks.of(asked.subject, party, asked.strand))
    if (onSide(asked, track.a, party)) others.add(track.a === party ? track.b : track.a);
  if (asked.subject === 'recognition')
    for (const track of tracks.of('relations', party)) others.add(track.a === party ? track.b : track.a);
  return [...others]
    .sort()
    .map(code => {
      const status = sideStatus(tracks, asked, code);
      return { code, answer: status.answer, status };
    })
    .filter(({ answer }) => answer !== 'no' && answer !== 'unknown');
}

/** Everyone of a universe with whom it did not hold, or may not have; the party itself is left out. */
export function nonPartnersOf(tracks: Tracks, asked: PartnersOf, universe: Iterable<string>): Partner[] {
  const party = tracks.polities.continuator(asked.party);
  return [...new Set(universe)]
    .filter(code => tracks.polities.continuator(code) !== party)
    .sort()
    .map(code => {
      const status = sideStatus(tracks, asked, code);
      return { code, answer: status.answer, status };
    })
    .filter(({ answer }) => answer !== 'yes');
}

/** How many, between the sure ones and all those that are not ruled out. */
export interface Count {
  readonly least: number;
  readonly most: number;
  readonly sure: readonly string[];
  readonly maybe: readonly string[];
  readonly contested: readonly string[];
  /** The record covers the party on that day, so that nobody is missing from the lists. */
  readonly complete: boolean;
}

/** Counts the partners of a party on a day; `among` limits whom it counts. */
export function countOf(tracks: Tracks, asked: PartnersOf, among?: ReadonlySet<string>): Count {
  const { polities } = tracks;
  const wanted = among && new Set([...among].map(code => polities.continuator(code)));
  const partners = partnersOf(tracks, asked).filter(({ code }) => wanted?.has(code) ?? true);
  const those = (answer: StatusAnswer) => partners.filter(p => p.answer === answer).map(p => p.code);
  const sure = those('yes');
  const maybe = those('maybe');
  const contested = those('contested');
  return {
    least: sure.length,
    most: sure.length + maybe.length + contested.length,
    sure,
    maybe,
    contested,
    complete: isComplete(tracks, asked, wanted),
  };
}

/** Whether every polity that could count is either among the partners or ruled out by coverage. */
function isComplete(tracks: Tracks, asked: PartnersOf, among: ReadonlySet<string> | undefined): boolean {
  const party = tracks.polities.continuator(asked.party);
  if (among)
    return [...among].every(code => code === party || sideStatus(tracks, asked, code).answer !== 'unknown');
  const rows = tracks.coverage.get(party) ?? [];
  return rows.some(
    row =>
      row.subject === asked.subject &&
      row.strand === (asked.strand ?? '') &&
      row.whole &&
      (isMutual(asked.subject) || row.side === 'both' || row.side === (asked.side ?? 'from')) &&
      inRow(row, asked.on),
  );
}

/** Those who were partners at some time before a day, and surely are not on it. */
export function droppedOut(tracks: Tracks, asked: PartnersOf): string[] {
  const party = tracks.polities.continuator(asked.party);
  return tracks
    .of(asked.subject, party, asked.strand)
    .filter(track => onSide(asked, track.a, party))
    .filter(track => track.happenings.some(h => h.change === 'open' && h.latest <= asked.on))
    .map(track => (track.a === party ? track.b : track.a))
    .filter(other => sideStatus(tracks, asked, other).answer === 'no')
    .sort();
}
