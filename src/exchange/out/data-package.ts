import { createHash } from 'node:crypto';
import type { Entry } from '../../record/index.ts';
import { flatColumns, flatOf } from './columns.ts';
import { isoDays } from './days.ts';

const quoted = (cell: string): string =>
  /[",\r\n]|^[\s#]|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** Entries as CSV in flat columns, in pieces. */
function* flatCsv(entries: Iterable<Entry>): Generator<string> {
  const days = isoDays();
  yield `${flatColumns.map(([name]) => name).join(',')}\n`;
  for (const entry of entries) {
    const row = flatOf(entry, days);
    yield `${flatColumns.map(([name]) => quoted(row[name] ?? '')).join(',')}\n`;
  }
}

/**
 * Entries as a Data Package (version 2): file names with their contents. `entries.csv` has flat columns; its size and
 * SHA-256 stand in `datapackage.json`.
 */
export function toDataPackage(entries: readonly Entry[], created: string): ReadonlyMap<string, string> {
  const csv = [...flatCsv(entries)].join('');
  const sources = [...new Set(entries.map(({ source }) => source))].sort();
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'entente-entries',
    title: 'Entries of an Entente record',
    created,
    sources: sources.map(title => ({ title })),
    resources: [
      {
        name: 'entries',
        path: 'entries.csv',
        type: 'table',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        bytes: Buffer.byteLength(csv),
        hash: `sha256:${createHash('sha256').update(csv).digest('hex')}`,
        schema: {
          fields: flatColumns.map(([name, description]) => ({
            name,
            type: name === 'earliest' || name === 'latest' || name === 'recordedAt' ? 'date' : 'string',
            description,
          })),
          primaryKey: ['id'],
          missingValues: [''],
        },
      },
    ],
  };
  return new Map([
    ['entries.csv', csv],
    ['datapackage.json', `${JSON.stringify(descriptor, null, 2)}\n`],
  ]);
}
