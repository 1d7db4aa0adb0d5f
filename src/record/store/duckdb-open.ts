import { closeSync, mkdirSync, openSync, readSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { ok, type Result } from '../../base/index.ts';
import { duckdbFailure, isLocked } from './duckdb-failure.ts';
import { type MigrationTarget, migrate } from './migrations.ts';

export interface DuckdbOptions {
  /** Many may read a file at once; who writes has it alone. */
  readonly readOnly?: boolean;
  /** How long to wait for another process to let go of the file, in milliseconds; 3,000 where it is left out. */
  readonly patience?: number;
}

/** A DuckDB file with its tables up to date. */
export interface OpenedDuckdb {
  readonly connection: DuckDBConnection;
  close(): void;
}

const message = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function connect(path: string, readOnly: boolean, patience: number): Promise<OpenedDuckdb> {
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

/** Does something within one transaction: all of it or nothing. */
export async function transaction<T>(connection: DuckDBConnection, work: () => Promise<T>): Promise<T> {
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
 * Opens a DuckDB file, which is made where it is not there (unless `readOnly`), and brings its tables up to date.
 * Failures: `store-locked`, `store-damaged`, `store-newer`, `store-unreachable`, `store-full`.
 */
export async function openDuckdb(path: string, options: DuckdbOptions = {}): Promise<Result<OpenedDuckdb>> {
  const { readOnly = false, patience = 3000 } = options;
  let opened: OpenedDuckdb | undefined;
  try {
    if (!looksLikeDuckdb(path)) throw new Error('it does not begin as a DuckDB file does');
    if (!readOnly) mkdirSync(dirname(path), { recursive: true });
    opened = await connect(path, readOnly, patience);
    const done = await migrate(readOnly ? onlyLooking(opened.connection) : targetOf(opened.connection), path);
    if (done.ok) return ok(opened);
    opened.close();
    return done;
  } catch (error) {
    opened?.close();
    if (error instanceof Outdated) return openDuckdb(path, { patience });
    return duckdbFailure(error, path);
  }
}

/** One connection does one thing at a time: a transaction must not see another's statements. */
export function oneByOne(path: string) {
  let last: Promise<unknown> = Promise.resolve();
  return {
    alone<T>(work: () => Promise<T>): Promise<Result<T>> {
      const result = last.then(work).then(ok, error => duckdbFailure(error, path));
      last = result;
      return result;
    },
    settled: () => last,
  };
}
