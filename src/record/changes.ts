import type { Day, DayRange } from './days.ts';
import type { Happening } from './happening.ts';
import type { Subject } from './subject.ts';
import type { Tracks } from './tracks.ts';

/** A change of state between two parties within some days: surely ("yes"), or perhaps, as its date leaves it open. */
export interface WorldChange {
  /** As the first entry of the two has them: for a directed subject the acting side is first. */
  readonly a: string;
  readonly b: string;
  readonly answer: 'yes' | 'maybe';
  readonly happening: Happening;
}

/** Whether a change that came on one of the days earliest..latest came within a range; "no" where none of them is in it. */
export function changedWithin(earliest: Day, latest: Day, { from, to }: DayRange): 'yes' | 'no' | 'maybe' {
  if (latest < from || earliest > to) return 'no';
  return earliest >= from && latest <= to ? 'yes' : 'maybe';
}

/** In the order of their dates, then of the parties. */
export const inOrder = (changes: WorldChange[]): WorldChange[] =>
  changes.sort(
    (x, y) =>
      x.happening.earliest - y.happening.earliest ||
      x.happening.latest - y.happening.latest ||
      (x.a < y.a ? -1 : x.a > y.a ? 1 : x.b < y.b ? -1 : x.b > y.b ? 1 : 0),
  );

/** Every change of a subject that an entry attests and that came, or may have come, within a range of days. */
export function changesOf(tracks: Tracks, subject: Subject, strand: string, range: DayRange): WorldChange[] {
  const found = tracks.all(subject, strand).flatMap(({ a, b, happenings }) =>
    happenings.flatMap((happening): WorldChange[] => {
      const answer = changedWithin(happening.earliest, happening.latest, range);
      return answer === 'no' || happening.inferred ? [] : [{ a, b, answer, happening }];
    }),
  );
  return inOrder(found);
}
