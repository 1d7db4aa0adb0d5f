import { CsvError, parse } from 'csv-parse/sync';
import { fail, ok, type Result } from '../../base/index.ts';
import type { Draft, Table } from '../../record/index.ts';

/** What is wrong at one place: a row (line) of the file, and the column where it is one's fault. */
export type Problem = Table['problems'][number];

/** A line of a table in somebody else's form: its cells by column, and where it stands. */
export interface Line {
  readonly row: number;
  cell(column: string): string;
}

/** Entries made of lines, with the row each began in, and the lines of which none could be made. */
export interface Reading {
  readonly drafts: Draft[];
  readonly rows: number[];
  readonly problems: Problem[];
}

export const emptyReading = (): Reading => ({ drafts: [], rows: [], problems: [] });

/**
 * The lines of a CSV table that must have some columns, whatever the case of their names and whatever others there are.
 * Failures: `table-invalid` (no CSV, or a column is missing), `input-empty`.
 */
export function linesOf(text: string, form: string, required: readonly string[]): Result<readonly Line[]> {
  let parsed: { info: { lines: number }; record: string[] }[];
  try {
    parsed = parse(text, {
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as typeof parsed;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const row = 'lines' in error ? Number(error.lines) : 1;
    return fail('table-invalid', `row ${row}: a quotation mark is not closed, or stands where none may.`);
  }
  const [header, ...rest] = parsed;
  if (!header) return fail('input-empty', 'the table is empty: give a header and a row for each pair.');
  const at = new Map(header.record.map((column, i) => [column.toLowerCase(), i]));
  const missing = required.filter(column => !at.has(column.toLowerCase()));
  if (missing.length > 0)
    return fail(
      'table-invalid',
      `row 1: the column${missing.length > 1 ? 's' : ''} ${missing.map(each => `"${each}"`).join(', ')} ${missing.length > 1 ? 'are' : 'is'} missing: the form ${form} has ${required.join(', ')}.`,
    );
  return ok(
    rest.map(({ info, record }) => ({
      row: info.lines,
      cell: column => record[at.get(column.toLowerCase()) ?? -1] ?? '',
    })),
  );
}

/** A year in a cell; null where it is none. */
export const yearIn = (text: string): number | null =>
  /^\d{4}$/.test(text) && Number(text) >= 1500 && Number(text) <= 2200 ? Number(text) : null;

/** A cell that stands for nothing in these tables. */
export const isBlank = (text: string): boolean => text === '' || /^(na|n\/a|-9|nan)$/i.test(text);
