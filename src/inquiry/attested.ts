import { daysOf, type PublishedCount, publishedCounts, type Subject, type World } from '../record/index.ts';
import { isoOfDay } from '../time/index.ts';
import type { Within } from './question/within.ts';

/** The counts that somebody published as in force on a day, as far as the world knows of them. */
export const attestedAt = (
  { known }: World,
  subject: Subject,
  of: string,
  side: 'from' | 'to',
  day: number,
): readonly PublishedCount[] =>
  publishedCounts().filter(
    count =>
      count.subject === subject &&
      count.party === of &&
      (subject === 'relations' || count.side === side) &&
      count.from <= day &&
      count.knownFrom <= (daysOf(known)?.to ?? Number.POSITIVE_INFINITY) &&
      day <= count.to,
  );

/** Whether a published count counts the same set. */
export const sameScope = (count: PublishedCount, within: Within | null): boolean =>
  within === null ? true : within.kind === 'un-members' && count.within === 'un-members';

/** "The Holy See Press Office has 184 from 2023-02-23 on". */
export const attestedWorking = (count: PublishedCount, name: string): string =>
  `${count.source} gives ${count.n} for ${name} as of ${isoOfDay(count.from)}${count.note ? ` (${count.note})` : ''}.`;
