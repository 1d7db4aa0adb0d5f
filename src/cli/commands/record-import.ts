import { fail, ok, type Result } from '../../base/index.ts';
import type { Form } from '../../exchange/index.ts';
import { columnOf, readTable, type Store, type Table } from '../../record/index.ts';
import { type Effects, exitCodes } from '../effects.ts';
import { readInput } from '../input.ts';
import { languages } from '../messages/index.ts';
import type { StoreOptions } from '../store-options.ts';
import { complain, complainOf, problemsOf, withOpenStore } from './record-shared.ts';

interface ImportOptions extends StoreOptions {
  /** Whose form the tables have; our own where it is left out. */
  readonly format?: Form;
  readonly json?: true;
  readonly skipBad?: true;
}

const shownName = (name: string): string => (name === '-' ? 'standard input' : name);

const place = (name: string, row: number, column: string | null): string =>
  `${shownName(name)}, row ${row}${column === null ? '' : `, column ${column}`}:`;

function textOf(bytes: Uint8Array): Result<string> {
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return fail('input-binary', 'it is no text in UTF-8: save the table as "CSV UTF-8".');
  }
}

/** The table in a text, in our own form or in somebody else's. */
async function tableOf(text: string, form: Form | undefined): Promise<Result<Table>> {
  if (form === undefined) return readTable(text);
  const { readForm } = await import('../../exchange/index.ts');
  return readForm(form, text);
}

/** The table in a file, or null after saying what is wrong with it. */
async function tableIn(name: string, options: ImportOptions, effects: Effects): Promise<Table | null> {
  const bytes = await readInput(name, effects);
  const text = bytes.ok ? textOf(bytes.value) : bytes;
  const table = text.ok ? await tableOf(text.value, options.format) : text;
  if (!table.ok) {
    const message = table.code === 'input-not-found' ? table.message : `${shownName(name)}: ${table.message}`;
    complain(effects, 'import', { ...table, message });
    return null;
  }
  const { problems } = table.value;
  if (problems.length === 0) return table.value;
  const sentences = problems.map(({ row, column, message }) => `${place(name, row, column)} ${message}`);
  complainOf(effects, 'import', sentences, options);
  return null;
}

async function importTable(
  name: string,
  table: Table,
  store: Store,
  options: ImportOptions,
  effects: Effects,
): Promise<number> {
  const done = await store.append(table.drafts);
  if (!done.ok) {
    const problems = problemsOf(done);
    if (problems.length === 0) return complain(effects, 'import', done);
    const sentences = problems.map(
      ({ index, field, message }) => `${place(name, table.rows[index]!, columnOf(field))} ${message}`,
    );
    return complainOf(effects, 'import', sentences, options);
  }
  const { added, already } = done.value;
  if (options.json) effects.out(`${JSON.stringify({ file: name, added, already })}\n`);
  else effects.out(`${languages[options.lang].record.appended(added, already, store.where)}\n`);
  return exitCodes.done;
}

/** `entente record import`: each table whole or not at all; one with a mistake leaves the others alone. */
export async function importTables(
  files: readonly string[],
  options: ImportOptions,
  effects: Effects,
): Promise<number> {
  if (options.skipBad)
    return complain(
      effects,
      'import',
      fail(
        'entry-invalid',
        '--skip-bad is for coded events (--format gdelt or icews): a table of entries goes in whole.',
      ),
    );
  const tables: { name: string; table: Table }[] = [];
  for (const name of files) {
    const table = await tableIn(name, options, effects);
    if (table) tables.push({ name, table });
  }
  let code: number = tables.length < files.length ? exitCodes.usage : exitCodes.done;
  if (tables.length === 0) return code;
  return withOpenStore('import', options, effects, false, async store => {
    for (const { name, table } of tables) {
      const done = await importTable(name, table, store, options, effects);
      if (done !== exitCodes.done) code = done;
    }
    return code;
  });
}
