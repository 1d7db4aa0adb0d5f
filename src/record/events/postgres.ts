import type { TransactionSql } from 'postgres';
import { ok, type Result } from '../../base/index.ts';
import { postgresFailure } from '../store/postgres-failure.ts';
import { openPostgres, type PostgresOptions, turn } from '../store/postgres-open.ts';
import { Abandoned } from './abandoned.ts';
import type { CodedEvent } from './coded-event.ts';
import type { EventShelf, Written } from './shelf.ts';
import { eventCells, eventColumns, pickQuery, reachQuery, tallyQuery, typeOfEventColumn } from './sql.ts';

/** The version of a store's tables that brought the shelf. */
const eventsSince = 3;

/** So many rows travel in one statement. */
const stride = 5000;

/** The first of those that bear the same id, where the shelf has none of it. */
const insert = `insert into event (seq, ${eventColumns.join(', ')}, imported_at)
  select cast($1 as bigint) + row_number() over (order by n), ${eventColumns
    .map(column => `cast(${column} as ${typeOfEventColumn(column)})`)
    .join(', ')}, cast($2 as timestamp)
  from (
    select distinct on (origin, origin_id) *
    from unnest(${eventColumns.map((_, i) => `cast($${i + 3} as text[])`).join(', ')})
      with ordinality as told(${eventColumns.join(', ')}, n)
    order by origin, origin_id, n
  ) given
  where not exists (select 1 from event where event.origin = given.origin and event.origin_id = given.origin_id)
  order by n`;

async function writeBatch(
  sql: TransactionSql,
  events: readonly CodedEvent[],
  importedAt: string,
  last: number,
): Promise<number> {
  let added = 0;
  for (let from = 0; from < events.length; from += stride) {
    const cells = events.slice(from, from + stride).map(eventCells);
    const arrays = eventColumns.map((_, at) => cells.map(row => row[at] ?? null));
    const values = [String(last + added), importedAt.slice(0, 19), ...arrays];
    added += (await sql.unsafe(insert, values as never[])).count;
  }
  return added;
}

async function writeAll(
  sql: TransactionSql,
  batches: AsyncIterable<Result<readonly CodedEvent[]>>,
  importedAt: string,
): Promise<Written> {
  const [found] = await sql`select coalesce(max(seq), 0) as last from event`;
  const before = Number(found?.last ?? 0);
  let added = 0;
  let given = 0;
  for await (const batch of batches) {
    if (!batch.ok) throw new Abandoned(batch);
    given += batch.value.length;
    added += await writeBatch(sql, batch.value, importedAt, before + added);
  }
  return { added, already: given - added };
}

/**
 * The events in a PostgreSQL database, beside its log of entries.
 * Failures: `store-unreachable`, `store-refused`, `store-full`, `store-newer`.
 */
export async function postgresEvents(
  text: string,
  options: PostgresOptions = {},
): Promise<Result<EventShelf>> {
  const opened = await openPostgres(text, options);
  if (!opened.ok) return opened;
  const { sql, address, version } = opened.value;
  const { where, schema } = address;
  const rows = async <T>(query: {
    sql: string;
    values: readonly string[];
    rowOf: (row: readonly unknown[]) => T;
  }): Promise<Result<readonly T[]>> => {
    try {
      // A store that is only read may be older than this shelf.
      if (version < eventsSince) return ok([]);
      const found = await sql.unsafe(query.sql, [...query.values]).values();
      return ok(found.map(query.rowOf));
    } catch (error) {
      return postgresFailure(error, where);
    }
  };
  return ok({
    where,
    async write(batches, importedAt) {
      try {
        const done = await sql.begin(async inside => {
          await turn(inside, schema);
          return writeAll(inside, batches, importedAt);
        });
        return ok(done as Written);
      } catch (error) {
        return error instanceof Abandoned ? error.failure : postgresFailure(error, where);
      }
    },
    pick: (which, page) => rows(pickQuery(which, page)),
    tally: which => rows(tallyQuery(which)),
    reach: which => rows(reachQuery(which)),
    close: () => sql.end({ timeout: 5 }),
  });
}
