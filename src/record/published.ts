import { daysOf } from './days.ts';
import { compiledRecord } from './log.ts';
import { publicationOf } from './publication.ts';
import type { Subject } from './subject.ts';

/** A number of partners that somebody responsible published, and the days on which it was in force. */
export interface PublishedCount {
  readonly party: string;
  readonly subject: Subject;
  readonly side: 'from' | 'to';
  readonly within: string;
  readonly n: number;
  /** Others with a say in it give another number. */
  readonly disputed: boolean;
  readonly from: number;
  readonly to: number;
  readonly source: string;
  readonly note: string;
  /** From which day on it was public. */
  readonly knownFrom: number;
}

let loaded: readonly PublishedCount[] | undefined;

/** The published counts that the program ships with (data/record/counts.csv). */
export function publishedCounts(): readonly PublishedCount[] {
  loaded ??= compiledRecord().counts.map(row => ({
    ...row,
    from: daysOf(row.from)!.from,
    to: daysOf(row.to)!.to,
    knownFrom: publicationOf(row.published)!.since,
  }));
  return loaded;
}

/** When the edition of a source was published that the program ships with (EDTF); null for what is none of its sources. */
export const editionOf = (source: string): string | null => compiledRecord().editions[source] ?? null;
