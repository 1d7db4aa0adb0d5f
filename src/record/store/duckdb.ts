import { closeSync, mkdirSync, openSync, readSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { ok, type Result } from '../../base/index.ts';
import { cellsOf, columns, entryColumns, entryOf } from './columns.ts';
import { conditionOf } from './conditions.ts';
import { duckdbFailure, isLocked } from './duckdb-failure.ts';
import { type MigrationTarget, migrate } from './migrations.ts';
import type { Row, Shelf } from './store.ts';

export interface DuckdbOptions {
  /** Many may read a file at once; who writes has it alone. */
  readonly readOnly?: boolean;
  /** How long to wait for another process to let go of the file, in milliseconds; 3,000 where it is left out. */
  readonly patience?: number;
}

interface Opened {
  readonly connection: DuckDBConnection;
  close(): void;
}

const message = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function connect(path: string, readOnly: boolean, patience: number): Promise<Opened> {
  const until = Date.now() + patience;
  for (;;)
    try {
      const options = readOnly ? { access_mode: 'READ_ONLY', threads: '1' } : { threads: '1' };
      const instance = await DuckDBInstance.create(path, options);
      const connection = await instance.connect();
      return {
        connection,
        close() {
          connection.closeSync();
          instance.closeSync();
        },
      };
    } catch (error) {
      if (!isLocked(message(error)) || Date.now() >= until) throw error;
      await pause(50);
    }
}

async function versionOf(connection: DuckDBConnection): Promise<number> {
  const tables = await connection.runAndReadAll(
    "select table_name from duckdb_tables() where table_name = 'migration'",
  );
  if (tables.currentRowCount === 0) return 0;
  const found = await connection.runAndReadAll('select cast(max(version) as integer) from migration');
  return Number(found.getRows()[0]?.[0] ?? 0);
}

const targetOf = (connection: DuckDBConnection): MigrationTarget => ({
  version: () => versionOf(connection),
  apply: ({ version, name, statements }) =>
    transaction(connection, async () => {
      await connection.run(
        'create table if not exists migration (version integer not null, name text not null)',
      );
      for (const statement of statements) await connection.run(statement);
      await connection.run('insert into migration values ($1, $2)', [version, name]);
    }),
});

/** A file that is only read cannot be brought up to date: it is opened again for that. */
class Outdated extends Error {}

const onlyLooking = (connection: DuckDBConnection): MigrationTarget => ({
  version: () => versionOf(connection),
  apply: () => Promise.reject(new Outdated()),
});

async function transaction<T>(connection: DuckDBConnection, work: () => Promise<T>): Promise<T> {
  await connection.run('begin');
  try {
    const value = await work();
    await connection.run('commit');
    return value;
  } catch (error) {
    // What failed may have ended the transaction already; the first error is the one to tell.
    await connection.run('rollback').catch(() => {});
    throw error;
  }
}

/** Characters that no entry holds (check.ts refuses them): between the cells of a column, and for none. */
const [between, nothing] = ['\u001f', '\u001e'];

/** A column travels as one text: a call for each cell took longer than all the rest of the writing. */
async function stage(connection: DuckDBConnection, rows: readonly Row[]): Promise<void> {
  const cells = rows.map(cellsOf);
  const texts = columns.map((_, at) =>
    cells.map(row => (row[at] === null ? nothing : String(row[at]))).join(between),
  );
  const unpacked = columns.map((column, at) => `unnest(string_split($${at + 1}, chr(31))) as ${column}`);
  const typed = columns.map(column => {
    const cell = `nullif(${column}, chr(30))`;
    return column === 'asserts' ? `cast(${cell} as boolean) as asserts` : `${cell} as ${column}`;
  });
  await connection.run(
    `create or replace temp table staging as select row_number() over () as n, ${typed.join(', ')}
     from (select ${unpacked.join(', ')})`,
    texts,
  );
}

const insert = `insert into entry (seq, ${columns.join(', ')})
  select (select coalesce(max(seq), 0) from entry) + row_number() over (order by n), ${columns
    .map(column => (/_at$|est$/.test(column) ? `cast(${column} as date)` : column))
    .join(', ')}
  from staging where hash not in (select hash from entry) order by n`;

async function writeRows(
  connection: DuckDBConnection,
  rows: readonly Row[],
  storedAt: string,
): Promise<number> {
  if (rows.length === 0) return 0;
  return transaction(connection, async () => {
    await stage(connection, rows);
    const { rowsChanged } = await connection.run(insert);
    if (rowsChanged > 0)
      await connection.run(
        'insert into batch select max(seq) - $1 + 1, max(seq), cast($2 as timestamp) from entry',
        [rowsChanged, storedAt],
      );
    return rowsChanged;
  });
}

function shelfOver({ connection, close }: Opened, path: string): Shelf {
  // One connection does one thing at a time: a transaction must not see another's statements.
  let last: Promise<unknown> = Promise.resolve();
  const alone = <T>(work: () => Promise<T>): Promise<Result<T>> => {
    const result = last.then(work).then(ok, error => duckdbFailure(error, path));
    last = result;
    return result;
  };
  return {
    where: path,
    pick: which =>
      alone(async () => {
        const { sql, values } = conditionOf(which);
        const read = await connection.runAndReadAll(
          `select ${entryColumns} from entry where ${sql} order by seq`,
          [...values],
        );
        return read.getRows().map(entryOf);
      }),
    write: (rows, storedAt) => alone(() => writeRows(connection, rows, storedAt)),
    async close() {
      await last;
      close();
    },
  };
}

/** DuckDB would take any file that is not there or empty for a new database, and say little of a damaged one. */
function looksLikeDuckdb(path: string): boolean {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size === 0) return true;
  const head = Buffer.alloc(12);
  const file = openSync(path, 'r');
  try {
    readSync(file, head, 0, 12, 0);
  } finally {
    closeSync(file);
  }
  return head.subarray(8).toString('latin1') === 'DUCK';
}

/**
 * The store in one DuckDB file, made where it is not there (unless `readOnly`). Failures: `store-locked`,
 * `store-damaged`, `store-newer`, `store-unreachable`, `store-full`.
 */
export async function duckdbShelf(path: string, options: DuckdbOptions = {}): Promise<Result<Shelf>> {
  const { readOnly = false, patience = 3000 } = options;
  let opened: Opened | undefined;
  try {
    if (!looksLikeDuckdb(path)) throw new Error('it does not begin as a DuckDB file does');
    if (!readOnly) mkdirSync(dirname(path), { recursive: true });
    opened = await connect(path, readOnly, patience);
    const done = await migrate(readOnly ? onlyLooking(opened.connection) : targetOf(opened.connection), path);
    if (!done.ok) {
      opened.close();
      return done;
    }
    return ok(shelfOver(opened, path));
  } catch (error) {
    opened?.close();
    if (error instanceof Outdated) return duckdbShelf(path, { patience });
    return duckdbFailure(error, path);
  }
}
