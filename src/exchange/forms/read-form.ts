import type { Result } from '../../base/index.ts';
import type { Table } from '../../record/index.ts';

/** Other people's forms of tables that can be read as entries. */
export const forms = ['cow-diplomatic-exchange', 'cow-alliances', 'kdiplo'] as const;
export type Form = (typeof forms)[number];

/** Reads a table in one of the forms; what is wrong names row and column. Failures: `table-invalid`, `input-empty`. */
export async function readForm(form: Form, text: string): Promise<Result<Table>> {
  if (form === 'kdiplo') return (await import('./kdiplo.ts')).readKdiplo(text);
  if (form === 'cow-alliances') return (await import('./alliances.ts')).readAlliances(text);
  return (await import('./diplomatic-exchange.ts')).readDiplomaticExchange(text);
}
