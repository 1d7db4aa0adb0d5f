import type { Ternary } from '../base/index.ts';
import type { WorldChange } from './changes.ts';
import type { Coverage } from './coverage.ts';
import type { Day } from './days.ts';
import type { Degrees } from './degrees.ts';
import type { Entry } from './entry.ts';
import type { Ordinal, OrdinalOf } from './ordinal.ts';
import type { Count, Partner, PartnersOf } from './partners.ts';
import type { Polities } from './polities.ts';
import type { Spell } from './spell.ts';
import type { Status } from './status.ts';
import type { Subject } from './subject.ts';
import type { Tie } from './ties.ts';
import type { Track } from './tracks.ts';

/** What can be left out of a question to a world. */
export interface Asking {
  /** EDTF; the world's own date where it is left out. A month or a year is asked as of its last day. */
  readonly on?: string | null;
  /** "to" asks from the other side: who recognises, lists, sends missions to. */
  readonly side?: 'from' | 'to';
  /** The list of a designation, or the sort of mission ("embassy" by default). */
  readonly strand?: string;
}

/**
 * The log folded as of two dates: `on` (the day that questions without one ask about) and `known` (what the record
 * knew). A value: asking changes nothing.
 */
export interface World {
  readonly on: string;
  readonly known: string;
  readonly entries: readonly Entry[];
  readonly polities: Polities;
  /** Whether a state of affairs held between a and b at the end of the day. */
  status(a: string, b: string, subject?: Subject, asking?: Asking): Status;
  partners(a: string, subject?: Subject, asking?: Asking): Partner[];
  nonPartners(a: string, universe: Iterable<string>, subject?: Subject, asking?: Asking): Partner[];
  count(a: string, subject?: Subject, among?: ReadonlySet<string>, asking?: Asking): Count;
  /** The place of b among a's partners on the day b joined, under named readings. */
  ordinalOf(
    a: string,
    b: string,
    subject?: Subject,
    asking?: Asking,
    among?: (day: Day) => ReadonlySet<string>,
  ): Ordinal;
  spells(a: string, b: string, subject?: Subject, asking?: Asking): readonly Spell[];
  /** The first (or last) spell that began, or null. */
  first(a: string, b: string, subject?: Subject, asking?: Asking): Spell | null;
  last(a: string, b: string, subject?: Subject, asking?: Asking): Spell | null;
  /** Whether it held at any time before the date; "maybe" outside coverage, too. */
  everBefore(a: string, b: string, date: string, subject?: Subject, asking?: Asking): Ternary;
  /** Every change that an entry attests and that came, or may have come, within from..to (EDTF, inclusive), in order. */
  changes(from: string, to: string, subject?: Subject, strand?: string): readonly WorldChange[];
  /** How many partners everybody had at the end of each of the days: all at once, for series. */
  degrees(days: readonly Day[], subject?: Subject, asking?: Omit<Asking, 'on'>): Degrees;
  /** Every pair between whom it held on the day, or may have. */
  ties(subject?: Subject, asking?: Omit<Asking, 'side'>): readonly Tie[];
  track(a: string, b: string, subject?: Subject, strand?: string): Track | null;
  /** Every track between two parties, whichever is first, of whatever subject and strand. */
  tracksBetween(a: string, b: string): readonly Track[];
  /** The coverage row that the day lies in, or null. */
  covered(a: string, b: string, subject: Subject, on: Day, strand?: string): Coverage | null;
  tracksOf(a: string, subject: Subject, strand?: string): readonly Track[];
  /** The question of `status` on an integer day, for loops. */
  statusOn(subject: Subject, a: string, b: string, day: Day, strand?: string): Status;
  unMembers(day: Day): ReadonlySet<string>;
}

/** The integer-day forms that a world is made of. */
export type { OrdinalOf, PartnersOf };
