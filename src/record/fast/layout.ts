import { nobody } from '../columns.ts';
import type { ColumnLog } from '../log.ts';
import { subjects } from '../subject.ts';
import { type Ledgers, ledgerOf, ledgers, subjectOfKind } from './ledgers.ts';
import type { Lifespans } from './lifespan.ts';

/**
 * Where the rows and tracks of each subject stand in the columns of an index, found by counting alone: a subject is put
 * into its place when somebody first asks about it.
 */
export interface Layout {
  readonly ledgers: Ledgers;
  /** The ledger of each kind with each detail, by kind * number of details + detail; -1 for those not met. */
  readonly ledgerAt: Int32Array;
  /** By number of subject: where its rows begin; one more gives the end of the last. There may be fewer than that. */
  readonly firstRow: Int32Array;
}

/** Where the tracks of a subject begin: there are no more than rows, and one more marks where the last one ends. */
export const firstTrack = ({ firstRow }: Layout, subject: number): number => firstRow[subject]! + subject;

/** How many numbers of tracks there are. */
export const trackNumbers = ({ firstRow }: Layout): number => firstRow[subjects.length]! + subjects.length;

/** The ledgers of what is covered; rows of one source follow each other. */
function addCovered(known: Ledgers, { coverage }: ColumnLog): void {
  let last: ColumnLog['coverage'][number] | undefined;
  for (const row of coverage) {
    if (row.subject !== last?.subject || row.strand !== last.strand) known.add(row.subject, row.strand);
    last = row;
  }
}

/** Counts the rows of a log by subject: one for each other party of an entry, for each stretch in which it was held. */
export function layoutOf(log: ColumnLog, lifespans: Lifespans): Layout {
  const { length, kind, detail, details, b, further } = log.columns;
  const met = new Int32Array(32 * details.length);
  for (let row = 0; row < length; row++)
    if (b[row] !== nobody) met[kind[row]! * details.length + detail[row]!]!++;
  const known = ledgers();
  const counts = new Int32Array(subjects.length);
  const ledgerAt = met.map((count, key) => {
    const number = Math.floor(key / details.length);
    const subject = subjectOfKind[number] ?? -1;
    if (count === 0 || subject < 0) return -1;
    counts[subject]! += count;
    return ledgerOf(known, number, details[key % details.length]!);
  });
  const more = (row: number, rows: number): void => {
    const subject = subjectOfKind[kind[row]!]!;
    if (subject >= 0) counts[subject]! += rows;
  };
  for (const [row, rest] of further) more(row, rest.length);
  for (const [row, rest] of lifespans.further) more(row, rest.length * (1 + (further.get(row)?.length ?? 0)));
  addCovered(known, log);
  const firstRow = new Int32Array(subjects.length + 1);
  counts.forEach((count, subject) => {
    firstRow[subject + 1] = firstRow[subject]! + count;
  });
  return { ledgers: known, ledgerAt, firstRow };
}
