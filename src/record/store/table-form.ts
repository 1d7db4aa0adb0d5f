import { kinds } from '../../base/index.ts';
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
