import { type Kind, kinds } from '../../base/index.ts';
import { baseId, type Columns, partiesAt } from '../columns.ts';
import { daysOf } from '../days.ts';
import { always, packDay } from './int-days.ts';

/** From when the record held each entry, and until when (half-open): the index behind "as known on". */
export interface Lifespans {
  readonly from: Int32Array;
  readonly until: Int32Array;
}

const idAt = (columns: Columns, row: number): string =>
  columns.ids.get(row) ??
  baseId(
    columns.sources[columns.source[row]!]!,
    partiesAt(columns, row),
    kinds[columns.kind[row]!]! as Kind,
    columns.dates[columns.date[row]!]!,
    columns.details[columns.detail[row]!] || undefined,
  );

/** Marks the dates with which ids can end, so that few ids need be put together to find those that are taken back. */
function endsOf(ids: Iterable<string>, dates: readonly string[]): Uint8Array {
  const ends = new Set<string>();
  for (const id of ids)
    for (let slash = id.indexOf('/'); slash !== -1; slash = id.indexOf('/', slash + 1))
      ends.add(id.slice(slash + 1));
  return Uint8Array.from(dates, date => (ends.has(date) ? 1 : 0));
}

/** When each entry was taken back, by id: the first day, where several entries did so. */
function takenBack(columns: Columns, recorded: Int32Array): Map<string, number> {
  const days = new Map<string, number>();
  for (const [row, id] of columns.retracts) {
    const day = recorded[row]!;
    const known = days.get(id);
    if (known === undefined || day < known) days.set(id, day);
  }
  return days;
}

/** The last day of the date on which each entry was recorded. */
function recordedDays({ days, recorded, length }: Columns): Int32Array {
  const last = days.map(day => packDay(daysOf(day)!.to));
  const from = new Int32Array(length);
  if (last.length === 1) return from.fill(last[0]!);
  for (let row = 0; row < length; row++) from[row] = last[recorded[row]!]!;
  return from;
}

/** The lifespans of the entries of a log. One that only takes another back has none. */
export function lifespansOf(columns: Columns): Lifespans {
  const from = recordedDays(columns);
  const until = new Int32Array(columns.length).fill(always);
  const back = takenBack(columns, from);
  if (back.size > 0) {
    const ends = endsOf(back.keys(), columns.dates);
    const { date, length } = columns;
    for (let row = 0; row < length; row++)
      if (ends[date[row]!] === 1) until[row] = back.get(idAt(columns, row)) ?? always;
    for (const [row, id] of columns.ids) until[row] = back.get(id) ?? always;
  }
  for (const row of columns.silent) until[row] = from[row]!;
  return { from, until };
}
