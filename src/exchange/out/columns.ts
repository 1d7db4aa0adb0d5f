import type { Entry } from '../../record/index.ts';

/** An entry in flat columns, for tables that other programs read; parties beyond two stand in `parties` only. */
export const flatColumns = [
  ['id', 'a stable, readable name of the entry'],
  ['kind', 'what happened: relations-established, mission-opened ...'],
  ['parties', 'codes of all parties, the acting side first, spaces between'],
  ['a', 'the first party'],
  ['b', 'the second party, where there is one'],
  ['date', 'when, in EDTF (ISO 8601-2), no more precise than the source'],
  ['earliest', 'the first day that the date can mean'],
  ['latest', 'the last day that it can mean'],
  ['source', 'the source'],
  ['locator', 'where in the source'],
  ['recordedAt', 'the day on which the record came to know it'],
  ['detail', 'level of a mission, name of a list'],
  ['note', 'what a reader should know'],
  ['retracts', 'the entry that this one takes back'],
  ['asserts', 'false where it only takes another back'],
] as const;

export type FlatColumn = (typeof flatColumns)[number][0];

/** The days that a date can mean, as ISO 8601; null where it is open to that side. */
export type DaysOf = (date: string) => { readonly from: string | null; readonly to: string | null };

/** The cells of an entry by column; null where there is nothing. */
export function flatOf(entry: Entry, days: DaysOf): Record<FlatColumn, string | null> {
  const { from, to } = days(entry.date);
  return {
    id: entry.id,
    kind: entry.kind,
    parties: entry.parties.join(' '),
    a: entry.parties[0] ?? null,
    b: entry.parties[1] ?? null,
    date: entry.date,
    earliest: from,
    latest: to,
    source: entry.source,
    locator: entry.locator === '' ? null : entry.locator,
    recordedAt: entry.recordedAt,
    detail: entry.detail ?? null,
    note: entry.note ?? null,
    retracts: entry.retracts ?? null,
    asserts: entry.asserts === false ? 'false' : null,
  };
}
