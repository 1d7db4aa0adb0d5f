import type { z } from 'zod';
import { fail, ok, type Result } from '../../base/index.ts';
import { Draft } from './store.ts';
import { kindProblem, type Table, type TableProblem } from './table-form.ts';

const Strict = Draft.strict();

function issueProblem(issue: z.core.$ZodIssue, value: unknown, row: number): TableProblem {
  if (issue.code === 'unrecognized_keys')
    return { row, column: issue.keys[0] ?? null, message: 'an entry has no such key.' };
  const [key] = issue.path;
  if (key === undefined)
    return { row, column: null, message: 'is not an entry: it should be one JSON object.' };
  const given = (value as Record<string, unknown>)[String(key)];
  const column = String(key);
  if (given === undefined) return { row, column, message: 'is missing.' };
  if (key === 'kind' && typeof given === 'string') return { row, column, message: kindProblem(given) };
  if (key === 'parties') return { row, column, message: 'must be a list of codes, as ["KOR", "CUB"].' };
  return { row, column, message: key === 'asserts' ? 'can only be false.' : 'must be a text.' };
}

/** The values of a JSON array, or of lines of JSON; a line that is none is a problem of its own. */
function valuesOf(text: string): { values: { row: number; value: unknown }[]; problems: TableProblem[] } {
  const values: { row: number; value: unknown }[] = [];
  const problems: TableProblem[] = [];
  text.split('\n').forEach((line, i) => {
    if (line.trim() === '') return;
    try {
      values.push({ row: i + 1, value: JSON.parse(line) });
    } catch {
      const cut = /\}\s*$/.test(line) ? '' : ' (it seems to be cut off)';
      problems.push({ row: i + 1, column: null, message: `is not JSON${cut}: each line must be one entry.` });
    }
  });
  return { values, problems };
}

function arrayOf(text: string): Result<ReturnType<typeof valuesOf>> {
  try {
    const list = JSON.parse(text) as unknown[];
    return ok({ values: list.map((value, i) => ({ row: i + 1, value })), problems: [] });
  } catch {
    return fail('table-invalid', 'the list of entries is not JSON: it should look like [{"kind": …}, …].');
  }
}

/** Reads entries from JSON Lines, or from a JSON array, whose items then count as rows; see `readTable`. */
export function readJsonTable(text: string): Result<Table> {
  const read = text.startsWith('[') ? arrayOf(text) : ok(valuesOf(text));
  if (!read.ok) return read;
  const drafts: Draft[] = [];
  const rows: number[] = [];
  const problems = [...read.value.problems];
  for (const { row, value } of read.value.values) {
    const draft = Strict.safeParse(value);
    if (draft.success) {
      drafts.push(draft.data);
      rows.push(row);
    } else problems.push(...draft.error.issues.map(issue => issueProblem(issue, value, row)));
  }
  return ok({ drafts, rows, problems: problems.sort((a, b) => a.row - b.row) });
}
