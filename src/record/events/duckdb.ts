import type { DuckDBConnection } from '@duckdb/node-api';
import { type Failure, ok, type Result } from '../../base/index.ts';
import { type DuckdbOptions, oneByOne, openDuckdb, transaction } from '../store/duckdb-open.ts';
import { Abandoned } from './abandoned.ts';
import type { CodedEvent } from './coded-event.ts';
import type { EventShelf, Written } from './shelf.ts';
import { eventCells, eventColumns, pickQuery, reachQuery, tallyQuery, typeOfEventColumn } from './sql.ts';

/** Characters that no event holds (readers take them out): between the cells of a column, and for none. */
const [between, nothing] = ['\u001f', '\u001e'];

const unpacked = eventColumns.map((column, at) => `unnest(string_split($${at + 1}, chr(31))) as ${column}`);
const typed = eventColumns.map(
  column => `cast(nullif(${column}, chr(30)) as ${typeOfEventColumn(column)}) as ${column}`,
);

const stage = `create or replace temp table staged_event as
  select row_number() over () as n, ${typed.join(', ')} from (select ${unpacked.join(', ')})`;

/** The first of those that bear the same id, where the shelf has none of it. */
const insert = `insert into event (seq, ${eventColumns.join(', ')}, imported_at)
  select $1 + row_number() over (order by n), ${eventColumns.join(', ')}, cast($2 as timestamp)
  from staged_event given
  where n = (select min(n) from staged_event twin where twin.origin = given.origin and twin.origin_id = given.origin_id)
    and not exists (select 1 from event where event.origin = given.origin and event.origin_id = given.origin_id)
  order by n`;

async function writeBatch(
  connection: DuckDBConnection,
  events: readonly CodedEvent[],
  importedAt: string,
  last: number,
): Promise<number> {
  if (events.length === 0) return 0;
  const cells = events.map(eventCells);
  const texts = eventColumns.map((_, at) => cells.map(row => row[at] ?? nothing).join(between));
  await connection.run(stage, texts);
  const { rowsChanged } = await connection.run(insert, [last, importedAt]);
  return rowsChanged;
}

async function writeAll(
  connection: DuckDBConnection,
  batches: AsyncIterable<Result<readonly CodedEvent[]>>,
  importedAt: string,
): Promise<Written> {
  return transaction(connection, async () => {
    const found = await connection.runAndReadAll('select coalesce(max(seq), 0) from event');
    const before = Number(found.getRows()[0]?.[0] ?? 0);
    let added = 0;
    let given = 0;
    for await (const batch of batches) {
      if (!batch.ok) throw new Abandoned(batch);
      given += batch.value.length;
      added += await writeBatch(connection, batch.value, importedAt, before + added);
    }
    return { added, already: given - added };
  });
}

/**
 * The events in a DuckDB file, beside its log of entries; the file is made where it is not there (unless `readOnly`).
 * Failures: `store-locked`, `store-damaged`, `store-newer`, `store-unreachable`, `store-full`.
 */
export async function duckdbEvents(path: string, options: DuckdbOptions = {}): Promise<Result<EventShelf>> {
  const opened = await openDuckdb(path, options);
  if (!opened.ok) return opened;
  const { connection, close } = opened.value;
  const { alone, settled } = oneByOne(path);
  const rows = <T>(query: {
    sql: string;
    values: readonly string[];
    rowOf: (row: readonly unknown[]) => T;
  }): Promise<Result<readonly T[]>> =>
    alone(async () => {
      const read = await connection.runAndReadAll(query.sql, [...query.values]);
      return read.getRows().map(query.rowOf);
    });
  return ok({
    where: path,
    async write(batches, importedAt) {
      let abandoned: Failure | null = null;
      const done = await alone(() =>
        writeAll(connection, batches, importedAt).catch(error => {
          if (error instanceof Abandoned) abandoned = error.failure;
          throw error;
        }),
      );
      return abandoned ?? done;
    },
    pick: (which, page) => rows(pickQuery(which, page)),
    tally: which => rows(tallyQuery(which)),
    reach: which => rows(reachQuery(which)),
    async close() {
      await settled();
      close();
    },
  });
}
