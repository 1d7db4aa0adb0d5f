import type { Coverage } from './coverage.ts';
import type { Day } from './days.ts';
import type { Entry } from './entry.ts';
import { type Happening, happeningsOf } from './happening.ts';
import type { Log } from './log.ts';
import type { Polities } from './polities.ts';
import { knowing } from './publication.ts';
import { effectOf, type Subject, strandOf, trackKey } from './subject.ts';
import { tighten } from './timeline.ts';

/** One state of affairs between two parties: its entries, and the happenings that they make. */
export interface Track {
  readonly subject: Subject;
  readonly a: string;
  readonly b: string;
  readonly strand: string;
  readonly entries: readonly Entry[];
  readonly happenings: readonly Happening[];
}

/** What a world looks things up in. Tracks make their happenings when they are first asked for. */
export interface Tracks {
  get(subject: Subject, a: string, b: string, strand?: string): Track | null;
  /** Every track that a party is in, as either side. */
  of(subject: Subject, party: string, strand?: string): readonly Track[];
  /** Every track between two parties, whichever is first, of whatever subject. */
  between(a: string, b: string): readonly Track[];
  /** Every track of a subject. */
  all(subject: Subject, strand?: string): readonly Track[];
  readonly coverage: ReadonlyMap<string, readonly Coverage[]>;
  readonly polities: Polities;
}

/** The entries that were known at the end of a day (publication.ts), less those that had been taken back by then. */
export function liveEntries(log: Log, known: Day): Entry[] {
  const knownSince = knowing();
  const recorded = log.entries.filter(entry => knownSince(entry) <= known);
  const retracted = new Set<string>();
  // From the newest back: a retraction that was itself taken back counts no more.
  for (const { id, retracts } of recorded.toReversed())
    if (retracts !== undefined && !retracted.has(id)) retracted.add(retracts);
  return recorded.filter(entry => entry.asserts !== false && !retracted.has(entry.id));
}

interface Pile {
  readonly subject: Subject;
  readonly a: string;
  readonly b: string;
  readonly strand: string;
  readonly entries: Entry[];
}

/** Sorts entries into piles, one for each state of affairs; a state that goes on under a new code keeps its pile. */
function pileUp(entries: readonly Entry[], polities: Polities): Map<string, Pile> {
  const piles = new Map<string, Pile>();
  for (const entry of entries) {
    const effect = effectOf(entry.kind);
    if (effect === null) continue;
    const strand = strandOf(effect.subject, entry.detail);
    const a = polities.continuator(entry.parties[0]!);
    for (const party of entry.parties.slice(1)) {
      const b = polities.continuator(party);
      const key = trackKey(effect.subject, a, b, strand);
      const pile = piles.get(key);
      if (pile) pile.entries.push(entry);
      else piles.set(key, { subject: effect.subject, a, b, strand, entries: [entry] });
    }
  }
  return piles;
}

/** Groups items by keys; an item may have several. */
export const grouped = <T>(items: Iterable<T>, keysOf: (item: T) => readonly string[]): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items)
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  return groups;
};

/** Indexes entries by state of affairs and by party. */
export function indexTracks(
  entries: readonly Entry[],
  coverage: readonly Coverage[],
  polities: Polities,
): Tracks {
  const piles = pileUp(entries, polities);
  const byParty = grouped(piles.values(), pile => [
    `${pile.subject}|${pile.a}|${pile.strand}`,
    `${pile.subject}|${pile.b}|${pile.strand}`,
  ]);
  const made = new Map<Pile, Track>();
  const trackOf = (pile: Pile): Track => {
    const known = made.get(pile);
    if (known) return known;
    const track = { ...pile, happenings: tighten(happeningsOf(pile.entries)) };
    made.set(pile, track);
    return track;
  };
  return {
    get(subject, a, b, strand = '') {
      const key = trackKey(subject, polities.continuator(a), polities.continuator(b), strand);
      const pile = piles.get(key);
      return pile ? trackOf(pile) : null;
    },
    of: (subject, party, strand = '') =>
      (byParty.get(`${subject}|${polities.continuator(party)}|${strand}`) ?? []).map(trackOf),
    between(a, b) {
      const pair = [polities.continuator(a), polities.continuator(b)];
      return [...piles.values()]
        .filter(pile => pair.includes(pile.a) && pair.includes(pile.b) && pile.a !== pile.b)
        .map(trackOf);
    },
    all: (subject, strand = '') =>
      [...piles.values()].filter(pile => pile.subject === subject && pile.strand === strand).map(trackOf),
    coverage: grouped(coverage, row => [row.party]),
    polities,
  };
}
