import { isoOfDay } from '../../time/index.ts';
import type { Day } from '../days.ts';
import type { Entry } from '../entry.ts';
import type { Row } from './store.ts';

/** The columns of a stored entry after `seq`, in the order in which shelves write them. */
export const columns = [
  'hash',
  'id',
  'kind',
  'parties',
  'date',
  'earliest',
  'latest',
  'source',
  'locator',
  'recorded_at',
  'retracts',
  'asserts',
  'detail',
  'note',
] as const;

/** What is selected to make an entry again, in this order. */
export const entryColumns =
  'id, kind, parties, date, source, locator, cast(recorded_at as text), retracts, asserts, detail, note';

/** Databases hold days from the year 1 on; an earlier one is left open. */
const firstDay = -719_162;

const dayText = (day: Day | null): string | null => (day === null || day < firstDay ? null : isoOfDay(day));

/** A row's cells, in the order of `columns`. */
export const cellsOf = ({ entry, hash, earliest, latest }: Row): (string | boolean | null)[] => [
  hash,
  entry.id,
  entry.kind,
  entry.parties.join(' '),
  entry.date,
  dayText(earliest),
  dayText(latest),
  entry.source,
  entry.locator,
  entry.recordedAt,
  entry.retracts ?? null,
  entry.asserts !== false,
  entry.detail ?? null,
  entry.note ?? null,
];

/** An entry out of the cells of `entryColumns`. */
export function entryOf(cells: readonly unknown[]): Entry {
  const [id, kind, parties, date, source, locator, recordedAt, retracts, asserts, detail, note] = cells;
  const entry = { id, kind, parties: String(parties).split(' '), date, source, locator, recordedAt };
  return {
    ...entry,
    ...(detail === null ? {} : { detail }),
    ...(note === null ? {} : { note }),
    ...(retracts === null ? {} : { retracts }),
    ...(asserts === false ? { asserts } : {}),
  } as Entry;
}
