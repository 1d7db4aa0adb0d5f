import { beforeAll, type Day } from './days.ts';
import { isMutual, type Subject } from './subject.ts';

/**
 * Where the record is complete: for one party and one subject, with which others, and between which dates.
 * Only inside coverage may absence be read as "no".
 */
export interface Coverage {
  /** The party whose relations, recognitions ... are completely known. */
  readonly party: string;
  readonly subject: Subject;
  /** For a directed subject: the party is the first ("from": whom it recognises) or the second ("to": who does so). */
  readonly side: 'from' | 'to' | 'both';
  /** The list of a designation; empty where the subject has no strands. */
  readonly strand: string;
  /** The codes for which it is complete, or null for every polity. */
  readonly others: ReadonlySet<string> | null;
  /** Nobody outside `others` could count, so that numbers of partners may be read off. */
  readonly whole: boolean;
  /** Only what began and lasts is told of: within the row a mission that opened goes on, but silence is no "no". */
  readonly onlyOpen?: boolean;
  /** The first and the last day that are wholly covered. */
  readonly from: Day;
  readonly to: Day;
  readonly source: string;
  readonly note: string;
  /** The day from which it is known that the record is complete there; always where it is left out. */
  readonly knownFrom?: Day;
}

/** A row as known on a day: none before it was published, and nothing about the days after. */
export function coverageAs(rows: readonly Coverage[], known: Day): readonly Coverage[] {
  const beyond = ({ knownFrom = beforeAll, to }: Coverage): boolean => knownFrom > known || to > known;
  if (!rows.some(beyond)) return rows;
  return rows
    .filter(({ knownFrom = beforeAll, from }) => knownFrom <= known && from <= known)
    .map(row => (row.to > known ? { ...row, to: known } : row));
}

/** Whether a row speaks of a (first) and b (second). */
function speaksOf(row: Coverage, a: string, b: string): boolean {
  const asFirst = row.party === a && row.side !== 'to' && (row.others?.has(b) ?? true);
  const asSecond = row.party === b && row.side !== 'from' && (row.others?.has(a) ?? true);
  const turned =
    isMutual(row.subject) &&
    ((row.party === a && (row.others?.has(b) ?? true)) || (row.party === b && (row.others?.has(a) ?? true)));
  return asFirst || asSecond || turned;
}

/** Whether a day lies wholly between the dates of a row. */
export const inRow = (row: Coverage, day: Day): boolean => row.from <= day && day <= row.to;

/**
 * The coverage row that a day lies in wholly, for the subject between a and b; null outside every row. `lasting` asks
 * whether what began is known to go on, which more rows can say than that there is nothing.
 */
export function coverageOf(
  rows: readonly Coverage[],
  subject: Subject,
  a: string,
  b: string,
  day: Day,
  strand = '',
  lasting = false,
): Coverage | null {
  for (const row of rows) {
    if (row.subject !== subject || row.strand !== strand || !inRow(row, day)) continue;
    if ((lasting || row.onlyOpen !== true) && speaksOf(row, a, b)) return row;
  }
  return null;
}
