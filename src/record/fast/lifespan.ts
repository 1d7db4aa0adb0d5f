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

/** The dates with which ids can end, so that few ids need be put together to find those that are taken back. */
function datesWithin(ids: Iterable<string>, columns: Columns): ReadonlySet<number> {
  const numbers = new Map(columns.dates.map((date, at) => [date, at]));
  const found = new Set<number>();
  for (const id of ids)
    for (let slash = id.indexOf('/'); slash !== -1; slash = id.indexOf('/', slash + 1)) {
      const at = numbers.get(id.slice(slash + 1));
      if (at !== undefined) found.add(at);
    }
  return found;
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

/** The lifespans of the entries of a log. One that only takes another back has none. */
export function lifespansOf(columns: Columns): Lifespans {
  const days = Int32Array.from(columns.days, day => packDay(daysOf(day)!.to));
  const from = Int32Array.from(columns.recorded, at => days[at]!);
  const until = new Int32Array(columns.length).fill(always);
  const back = takenBack(columns, from);
  if (back.size > 0) {
    const dates = datesWithin(back.keys(), columns);
    for (let row = 0; row < columns.length; row++)
      if (columns.ids.has(row) || dates.has(columns.date[row]!))
        until[row] = back.get(idAt(columns, row)) ?? always;
  }
  for (const row of columns.silent) until[row] = from[row]!;
  return { from, until };
}
