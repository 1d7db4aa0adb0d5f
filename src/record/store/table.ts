import { fail, kinds, type Result } from '../../base/index.ts';
import type { Draft, Field } from './store.ts';

/** What is wrong at one place of a table: a row (line) of the file, and the column where it is one's fault. */
export interface TableProblem {
  readonly row: number;
  readonly column: string | null;
  readonly message: string;
}

/** A table of entries, read but not yet checked: `rows` says in which row of the file each draft stood. */
export interface Table {
  readonly drafts: readonly Draft[];
  readonly rows: readonly number[];
  readonly problems: readonly TableProblem[];
}

/** The columns of a table of entries, in the order in which they are written; the first four must be there. */
export const tableColumns = [
  'kind',
  'parties',
  'date',
  'source',
  'detail',
  'note',
  'id',
  'recordedAt',
  'retracts',
  'asserts',
] as const;

export type TableColumn = (typeof tableColumns)[number];

/** The column of a table that holds a field: a source and where in it share one. */
export const columnOf = (field: Field): string => (field === 'locator' ? 'source' : field);

/** The kind that a wrong one was likely meant to be; null where none is near. */
function nearKind(text: string): string | null {
  const words = new Set(text.toLowerCase().split(/[^a-z]+/));
  const scored = kinds.map(kind => ({
    kind,
    score: kind.split('-').filter(word => [...words].some(near => near.slice(0, 5) === word.slice(0, 5)))
      .length,
  }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score > 0 ? best.kind : null;
}

/** What to say of a kind that is none. */
export function kindProblem(text: string): string {
  const near = nearKind(text.slice(0, 80));
  const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  return `"${shown}" is no kind of entry${near ? `, perhaps "${near}" is meant` : ''}: docs/words.md lists the kinds.`;
}

/** The source and where in it that a `source` cell names: "mofa press release of 2024-02-14". */
export function cite(cell: string): { source: string; locator: string } {
  const trimmed = cell.trim();
  const space = trimmed.search(/\s/);
  return space === -1
    ? { source: trimmed, locator: '' }
    : { source: trimmed.slice(0, space), locator: trimmed.slice(space + 1).trim() };
}

/**
 * Reads a table of entries: CSV with the columns of data/record (`kind,parties,date,source`, and `detail`, `note`, `id`,
 * `recordedAt`, `retracts`, `asserts` where there are any), entries as JSON Lines, or a JSON array of them. Fails
 * (`table-invalid`, `input-empty`) where no rows can be made out; what is wrong with single rows is in `problems`.
 */
export async function readTable(text: string): Promise<Result<Table>> {
  const begin = text.replace(/^\uFEFF/, '').trimStart();
  if (begin === '') return fail('input-empty', 'the table is empty: give a header and a row for each entry.');
  if (begin.startsWith('{') || begin.startsWith('[')) {
    const { readJsonTable } = await import('./json-table.ts');
    return readJsonTable(begin.startsWith('[') ? begin : text);
  }
  const { readCsvTable } = await import('./csv-table.ts');
  return readCsvTable(text);
}
