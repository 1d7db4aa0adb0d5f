import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { packageRoot } from '../../src/base/index.ts';

/** One cell, before it is written: null and undefined become an empty cell. */
export type Cell = string | number | boolean | null | undefined;
export type Row = Readonly<Record<string, Cell>>;

/** Where facts come from: one line of data/sources.csv, which the `source` column of every table points to. */
export interface Source {
  /** What a row's `source` cell says: short, lower case, e.g. `cow-states`. */
  readonly id: string;
  /** Who made it and where it can be had. */
  readonly origin: string;
  /** How its makers ask to be cited. */
  readonly citation: string;
  readonly licence: string;
  /** Day on which it was fetched or last checked (ISO 8601). */
  readonly retrieved: string;
}

/** One table that `npm run data:build` writes to data/<name>.csv. */
export interface Table {
  /** Path below data/ without the ending, e.g. `atlas/polities`. */
  readonly name: string;
  /** Columns in the order in which they are written; the last is `source`. */
  readonly columns: readonly string[];
  /** Every source that a row of this table may name. */
  readonly sources: readonly Source[];
  /** Makes the rows, in the order in which they are to stand, from the source folders; the same every time. */
  build(sources: Sources): readonly Row[];
}

/** Read access to the folder of sources. */
export interface Sources {
  /** The text of a file below the folder of sources. */
  text(path: string): string;
  /** A delimited file as records by column name. */
  csv(path: string, delimiter?: string): Record<string, string>[];
  has(path: string): boolean;
  /** The files that were read so far: path below the folder and sha256. */
  readonly read: ReadonlyMap<string, string>;
}

/** Opens the folder of sources: `$ENTENTE_SOURCES`, else `../shared/sources` beside the package. Null if absent. */
export function openSources(
  folder = process.env.ENTENTE_SOURCES ?? `${packageRoot}/../shared/sources`,
): Sources | null {
  if (!existsSync(folder)) return null;
  const read = new Map<string, string>();
  const text = (path: string) => {
    const bytes = readFileSync(`${folder}/${path}`);
    if (!read.has(path)) read.set(path, createHash('sha256').update(bytes).digest('hex'));
    return bytes.toString('utf8');
  };
  return {
    read,
    text,
    csv: (path, delimiter = ',') => readCsv(text(path), delimiter),
    has: path => existsSync(`${folder}/${path}`),
  };
}

/** Delimited text as records by column name. */
export const readCsv = (text: string, delimiter = ','): Record<string, string>[] =>
  parse(text, { columns: true, delimiter, bom: true, relax_quotes: true, skip_empty_lines: true });

const cell = (value: Cell): string => {
  const text = value === null || value === undefined ? '' : String(value);
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Rows as CSV (RFC 4180, line feeds). */
export const writeCsv = (columns: readonly string[], rows: readonly Row[]): string =>
  `${[columns.join(','), ...rows.map(row => columns.map(name => cell(row[name])).join(','))].join('\n')}\n`;
