import type { Pick } from './store.ts';

/** A condition in SQL and the texts that its marks stand for. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly string[];
}

/**
 * The condition of a pick, in SQL that DuckDB and PostgreSQL read alike; `$1` is the first value. Lists travel as one
 * text, a line a value, so that they need no types of either database.
 */
export function conditionOf(which: Pick): Condition {
  const values: string[] = [];
  const mark = (value: string): string => `$${values.push(value)}`;
  const oneOf = (column: string, list: readonly string[]): string =>
    `${column} in (select unnest(string_to_array(${mark(list.join('\n'))}, chr(10))))`;
  const parts = [
    which.ids && oneOf('id', which.ids),
    which.hashes && oneOf('hash', which.hashes),
    which.parties && oneOf('parties', which.parties),
    ...(which.among ?? []).map(code => `strpos(' ' || parties || ' ', ${mark(` ${code} `)}) > 0`),
    which.kind !== undefined && `kind = ${mark(which.kind)}`,
    which.source !== undefined && `source = ${mark(which.source)}`,
    which.recordedBy !== undefined && `recorded_at <= cast(${mark(which.recordedBy)} as date)`,
  ].filter(part => typeof part === 'string');
  return { sql: parts.length === 0 ? 'true' : parts.join(' and '), values };
}
