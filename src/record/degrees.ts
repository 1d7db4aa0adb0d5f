import type { Day } from './days.ts';
import { countOf, type PartnersOf, type Side } from './partners.ts';
import type { Subject } from './subject.ts';
import type { Tracks } from './tracks.ts';

/** How many partners each party had at the end of each day, between the sure ones and those not ruled out. */
export interface Degrees {
  readonly codes: readonly string[];
  readonly days: readonly Day[];
  /** The cell of party i (of `codes`) on day j (of `days`) is i * days.length + j. */
  readonly least: Uint16Array;
  readonly most: Uint16Array;
}

export interface DegreesOf {
  readonly subject: Subject;
  readonly strand: string;
  readonly side: Side;
  readonly days: readonly Day[];
}

/** Everybody who is in a track of a subject, by code. */
function partiesOf(tracks: Tracks, subject: Subject, strand: string): string[] {
  const codes = new Set(tracks.all(subject, strand).flatMap(({ a, b }) => [a, b]));
  return [...codes].sort();
}

/** The degrees of every party, counted one by one. */
export function degreesOf(tracks: Tracks, { subject, strand, side, days }: DegreesOf): Degrees {
  const codes = partiesOf(tracks, subject, strand);
  const least = new Uint16Array(codes.length * days.length);
  const most = new Uint16Array(codes.length * days.length);
  codes.forEach((party, i) => {
    days.forEach((on, j) => {
      const asked: PartnersOf = { subject, strand, side, party, on };
      const count = countOf(tracks, asked);
      least[i * days.length + j] = count.least;
      most[i * days.length + j] = count.most;
    });
  });
  return { codes, days, least, most };
}
