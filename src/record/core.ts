import type { Ternary } from '../base/index.ts';
import type { WorldChange } from './changes.ts';
import type { DayRange } from './days.ts';
import type { Degrees, DegreesOf } from './degrees.ts';
import type { Count, Partner, PartnersOf } from './partners.ts';
import type { Status, StatusOf } from './status.ts';
import type { Subject } from './subject.ts';
import type { Tie } from './ties.ts';
import type { Tracks } from './tracks.ts';

/**
 * What a world is made of, asked in integer days: the clear way (clear.ts) and the fast one (fast/core.ts) give the same
 * answers, and world-of.ts puts either behind the `World` that everybody asks.
 */
export interface Core {
  readonly tracks: Tracks;
  status(asked: StatusOf): Status;
  partners(asked: PartnersOf): Partner[];
  nonPartners(asked: PartnersOf, universe: Iterable<string>): Partner[];
  count(asked: PartnersOf, among?: ReadonlySet<string>): Count;
  /** Those who were partners at some time by the day, and surely are not on it, by code. */
  droppedOut(asked: PartnersOf): string[];
  /** Whether it held at some time before the day. */
  everBefore(asked: StatusOf): Ternary;
  changes(subject: Subject, strand: string, range: DayRange): WorldChange[];
  degrees(asked: DegreesOf): Degrees;
  ties(subject: Subject, strand: string, on: number): Tie[];
}
