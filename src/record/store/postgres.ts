import postgres, { type Sql, type TransactionSql } from 'postgres';
import { fail, ok, type Result } from '../../base/index.ts';
import { cellsOf, columns, entryColumns, entryOf } from './columns.ts';
import { conditionOf } from './conditions.ts';
import { type MigrationTarget, migrate } from './migrations.ts';
import { postgresFailure } from './postgres-failure.ts';
import type { Row, Shelf } from './store.ts';

export interface PostgresOptions {
  /** The server is asked to refuse writes, and tables that are not there are not made. */
  readonly readOnly?: boolean;
  /** The schema that the tables lie in; `entente` where it is left out, or `?schema=` of the address. */
  readonly schema?: string;
  /** Seconds to wait for a server that does not answer; 10 where it is left out. */
  readonly timeout?: number;
}

interface Address {
  /** For the driver. */
  readonly url: string;
  readonly schema: string;
  /** For people: without the password. */
  readonly where: string;
}

function addressOf(text: string, schema: string | undefined): Result<Address> {
  const wrong = (what: string) =>
    fail('store-unreachable', `${what}: write it like postgres://user:password@host:5432/database.`);
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return wrong('The address of the PostgreSQL store is none');
  }
  const named = schema ?? url.searchParams.get('schema') ?? 'entente';
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(named)) return wrong(`"${named.slice(0, 40)}" cannot name a schema`);
  url.searchParams.delete('schema');
  const shown = new URL(url);
  shown.password = '';
  shown.search = '';
  return ok({ url: url.href, schema: named, where: shown.href });
}

/** Writers take turns: `seq` is then the order in which entries became visible. The number is Entente's own. */
const turn = (sql: TransactionSql, schema: string) =>
  sql`select pg_advisory_xact_lock(736388, hashtext(${schema}))`;

async function versionOf(sql: Sql, schema: string): Promise<number> {
  const tables = await sql`select 1 from pg_tables where schemaname = ${schema} and tablename = 'migration'`;
  if (tables.length === 0) return 0;
  const [found] = await sql`select max(version) as version from migration`;
  return Number(found?.version ?? 0);
}

const targetOf = (sql: Sql, schema: string): MigrationTarget => ({
  version: () => versionOf(sql, schema),
  apply: ({ version, name, statements, postgres: further = [] }) =>
    sql
      .begin(async inside => {
        await turn(inside, schema);
        await inside`create schema if not exists ${inside(schema)}`;
        await inside`create table if not exists migration (version integer not null, name text not null)`;
        // Somebody may have taken this step while we waited for our turn.
        const done = await inside`select 1 from migration where version >= ${version}`;
        if (done.length > 0) return;
        for (const statement of [...statements, ...further]) await inside.unsafe(statement);
        await inside`insert into migration values (${version}, ${name})`;
      })
      .then(() => {}),
});

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

function shelfOver(sql: Sql, { where, schema }: Address, empty: boolean): Shelf {
  const guarded = <T>(work: () => Promise<T>): Promise<Result<T>> =>
    work().then(ok, error => postgresFailure(error, where));
  return {
    where,
    pick: which =>
      guarded(async () => {
        if (empty) return [];
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
  const { readOnly = false, timeout = 10 } = options;
  const address = addressOf(text, options.schema);
  if (!address.ok) return address;
  const { url, schema, where } = address.value;
  const sql = postgres(url, {
    max: 1,
    connect_timeout: timeout,
    onnotice: () => {},
    connection: { search_path: schema, application_name: 'entente' },
  });
  try {
    const version = await versionOf(sql, schema);
    const fixed: MigrationTarget = { version: async () => version, apply: async () => {} };
    const done = await migrate(readOnly ? fixed : targetOf(sql, schema), where);
    if (done.ok) return ok(shelfOver(sql, address.value, version === 0 && readOnly));
    await sql.end({ timeout: 5 });
    return done;
  } catch (error) {
    await sql.end({ timeout: 0 }).catch(() => {});
    return postgresFailure(error, where);
  }
}
