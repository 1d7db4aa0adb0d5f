import type { TransactionSql } from 'postgres';
import { ok, type Result } from '../../base/index.ts';
import { cellsOf, columns, entryColumns, entryOf } from './columns.ts';
import { conditionOf } from './conditions.ts';
import { postgresFailure } from './postgres-failure.ts';
import { type OpenedPostgres, openPostgres, type PostgresOptions, turn } from './postgres-open.ts';
import type { Row, Shelf } from './store.ts';

const textOf = (cell: string | boolean | null): string | null => (cell === null ? null : String(cell));

/** So many rows travel in one statement. */
const stride = 5000;

/** Every column travels as texts, and becomes what it is in the database. */
const insert = `insert into entry (seq, ${columns.join(', ')})
  select (select coalesce(max(seq), 0) from entry) + row_number() over (order by n), ${columns
    .map(column => `cast(${column} as ${typeOf(column)})`)
    .join(', ')}
  from unnest(${columns.map((_, i) => `cast($${i + 1} as text[])`).join(', ')})
    with ordinality as given(${columns.join(', ')}, n)
  where not exists (select 1 from entry where entry.hash = given.hash) order by n`;

function typeOf(column: string): string {
  if (column === 'asserts') return 'boolean';
  return /_at$|est$/.test(column) ? 'date' : 'text';
}

async function writeRows(sql: TransactionSql, rows: readonly Row[], storedAt: string): Promise<number> {
  let added = 0;
  for (let from = 0; from < rows.length; from += stride) {
    const cells = rows.slice(from, from + stride).map(cellsOf);
    const arrays = columns.map((_, column) => cells.map(row => textOf(row[column]!)));
    added += (await sql.unsafe(insert, arrays as never[])).count;
  }
  if (added > 0)
    await sql`insert into batch select max(seq) - ${added - 1}::bigint, max(seq), ${storedAt}::timestamp from entry`;
  return added;
}

function shelfOver({ sql, address, version }: OpenedPostgres): Shelf {
  const { where, schema } = address;
  const guarded = <T>(work: () => Promise<T>): Promise<Result<T>> =>
    work().then(ok, error => postgresFailure(error, where));
  return {
    where,
    pick: which =>
      guarded(async () => {
        if (version === 0) return [];
        const { sql: condition, values } = conditionOf(which);
        const query = `select ${entryColumns} from entry where ${condition} order by seq`;
        const rows = await sql.unsafe(query, [...values]).values();
        return rows.map(entryOf);
      }),
    write: (rows, storedAt) =>
      guarded(() =>
        sql.begin(async inside => {
          await turn(inside, schema);
          return writeRows(inside, rows, storedAt);
        }),
      ) as Promise<Result<number>>,
    close: () => sql.end({ timeout: 5 }),
  };
}

/**
 * The store in a PostgreSQL database, for many users at once; its tables are made in a schema of their own.
 * Failures: `store-unreachable`, `store-refused`, `store-full`, `store-newer`.
 */
export async function postgresShelf(text: string, options: PostgresOptions = {}): Promise<Result<Shelf>> {
  const opened = await openPostgres(text, options);
  return opened.ok ? ok(shelfOver(opened.value)) : opened;
}
