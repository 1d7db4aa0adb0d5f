import type { Entry } from '../entry.ts';
import { type TableColumn, tableColumns } from './table-form.ts';

const quoted = (cell: string): string =>
  /[",\r\n]|^[\s#]|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

const cellOf = (entry: Entry, column: TableColumn): string => {
  if (column === 'parties') return entry.parties.join(' ');
  if (column === 'source') return `${entry.source} ${entry.locator}`.trim();
  if (column === 'asserts') return entry.asserts === false ? 'false' : '';
  return entry[column] ?? '';
};

/** The header of a table of entries in CSV. */
export const csvHeader = `${tableColumns.join(',')}\n`;

/** An entry as a row of CSV that `readTable` makes the same entry of. */
export const csvRow = (entry: Entry): string =>
  `${tableColumns.map(column => quoted(cellOf(entry, column))).join(',')}\n`;
