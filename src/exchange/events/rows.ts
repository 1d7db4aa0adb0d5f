import { isoDays } from '../out/days.ts';
import { type Cell, type EventSource, eventColumns } from './columns.ts';

/** A reading's events as rows of cells, in the order of `eventColumns`. */
export function eventRows({ document, events }: EventSource): Cell[][] {
  const days = isoDays();
  return events.map(event => eventColumns.map(({ of }) => of(event, document, days)));
}

/** A cell of CSV (RFC 4180): quoted only where it has to be; null is an empty cell. */
function cell(value: Cell): string {
  const text = value === null ? '' : String(value);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The header of the table of events in CSV. */
export const eventCsvHeader = `${eventColumns.map(({ name }) => name).join(',')}\n`;

/** A reading's events as rows of CSV, without a header. */
export const eventCsv = (reading: EventSource): string =>
  eventRows(reading)
    .map(row => `${row.map(cell).join(',')}\n`)
    .join('');
