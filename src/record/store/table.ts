import { fail, type Result } from '../../base/index.ts';
import type { Table } from './table-form.ts';

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
