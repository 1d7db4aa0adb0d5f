import { CsvError, parse } from 'csv-parse/sync';
import { fail, type Kind, kinds, ok, type Result } from '../../base/index.ts';
import type { Draft } from './store.ts';
import {
  cite,
  kindProblem,
  type Table,
  type TableColumn,
  type TableProblem,
  tableColumns,
} from './table-form.ts';

const required: readonly TableColumn[] = ['kind', 'parties', 'date', 'source'];

interface Line {
  readonly cells: readonly string[];
  readonly row: number;
}

function linesOf(text: string): Result<readonly Line[]> {
  try {
    const parsed = parse(text, {
      bom: true,
      comment: '#',
      comment_no_infix: true,
      info: true,
      relax_column_count: true,
      trim: true,
    }) as unknown as { info: { lines: number }; record: string[] }[];
    return ok(parsed.map(({ info, record }) => ({ cells: record, row: info.lines })));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const row = 'lines' in error ? Number(error.lines) : 1;
    const why = /QUOTE/.test(error.code)
      ? 'a quotation mark is not closed, or stands where none may'
      : 'it is not CSV';
    return fail('table-invalid', `row ${row}: ${why}; write "" for a quotation mark within quotation marks.`);
  }
}

function headerProblem(header: readonly string[]): string | null {
  const missing = required.filter(column => !header.includes(column));
  if (missing.length > 0) {
    const other =
      header.length === 1 && /[;\t|]/.test(header[0]!) ? ' The columns must be parted by commas.' : '';
    const names = missing.map(column => `"${column}"`).join(', ');
    return `row 1: the column${missing.length > 1 ? 's' : ''} ${names} ${missing.length > 1 ? 'are' : 'is'} missing: the header must have ${required.join(', ')}.${other}`;
  }
  const unknown = header.find(column => !(tableColumns as readonly string[]).includes(column));
  if (unknown !== undefined)
    return `row 1: there is no column "${unknown.slice(0, 40)}": a table of entries has ${tableColumns.join(', ')}.`;
  const twice = header.find((column, i) => header.indexOf(column) !== i);
  return twice === undefined ? null : `row 1: the column "${twice}" is there twice.`;
}

type Cells = (column: TableColumn) => string;

function draftOf(cell: Cells): Draft {
  const optional = (column: 'detail' | 'note' | 'id' | 'recordedAt' | 'retracts') =>
    cell(column) === '' ? {} : { [column]: cell(column) };
  return {
    kind: cell('kind') as Kind,
    parties: cell('parties').split(/\s+/),
    date: cell('date'),
    ...cite(cell('source')),
    ...optional('detail'),
    ...optional('note'),
    ...optional('id'),
    ...optional('recordedAt'),
    ...optional('retracts'),
    ...(cell('asserts') === 'false' ? { asserts: false as const } : {}),
  };
}

function rowProblems({ cells, row }: Line, cell: Cells, width: number): TableProblem[] {
  if (cells.length > width)
    return [
      {
        row,
        column: null,
        message: `has ${cells.length} cells under ${width} columns: put cells with commas in quotation marks.`,
      },
    ];
  const problems = required
    .filter(column => cell(column) === '')
    .map((column): TableProblem => ({ row, column, message: 'the cell is empty.' }));
  const kind = cell('kind');
  if (kind !== '' && !(kinds as readonly string[]).includes(kind))
    problems.push({ row, column: 'kind', message: kindProblem(kind) });
  if (!['', 'true', 'false'].includes(cell('asserts')))
    problems.push({
      row,
      column: 'asserts',
      message: 'write false for an entry that only takes another back, else nothing.',
    });
  return problems;
}

/** Reads entries from CSV; see `readTable`. */
export function readCsvTable(text: string): Result<Table> {
  const lines = linesOf(text);
  if (!lines.ok) return lines;
  const [header, ...rest] = lines.value.filter(({ cells }) => cells.some(cell => cell !== ''));
  if (!header) return fail('input-empty', 'the table is empty: give a header and a row for each entry.');
  const wrong = headerProblem(header.cells);
  if (wrong !== null) return fail('table-invalid', wrong);
  const at = new Map(header.cells.map((column, i) => [column, i]));
  const drafts: Draft[] = [];
  const rows: number[] = [];
  const problems: TableProblem[] = [];
  for (const line of rest) {
    const cell: Cells = column => line.cells[at.get(column) ?? -1] ?? '';
    const found = rowProblems(line, cell, header.cells.length);
    problems.push(...found);
    if (found.length > 0) continue;
    drafts.push(draftOf(cell));
    rows.push(line.row);
  }
  return ok({ drafts, rows, problems });
}
