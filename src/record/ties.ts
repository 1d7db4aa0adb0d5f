import type { Day } from './days.ts';
import { type StatusAnswer, statusOf } from './status.ts';
import type { Subject } from './subject.ts';
import type { Tracks } from './tracks.ts';

/** Two parties between whom a state of affairs held on a day, or may have; of a mutual subject, the lesser code first. */
export interface Tie {
  readonly a: string;
  readonly b: string;
  readonly answer: Exclude<StatusAnswer, 'no' | 'unknown'>;
}

/** A pair with its answer, where it is a tie. */
export const tieOf = (a: string, b: string, answer: StatusAnswer): Tie[] =>
  answer === 'no' || answer === 'unknown' ? [] : [{ a, b, answer }];

/** Every tie of a subject at the end of a day, by codes. */
export function tiesOf(tracks: Tracks, subject: Subject, strand: string, on: Day, mutual: boolean): Tie[] {
  return tracks
    .all(subject, strand)
    .flatMap(({ a, b }) => {
      const [one, other] = mutual && b < a ? [b, a] : [a, b];
      return tieOf(one, other, statusOf(tracks, { subject, a, b, on, strand }).answer);
    })
    .sort((x, y) => (x.a < y.a ? -1 : x.a > y.a ? 1 : x.b < y.b ? -1 : x.b > y.b ? 1 : 0));
}
