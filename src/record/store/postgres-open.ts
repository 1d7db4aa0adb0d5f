import postgres, { type Sql, type TransactionSql } from 'postgres';
import { fail, ok, type Result } from '../../base/index.ts';
import { type MigrationTarget, migrate } from './migrations.ts';
import { postgresFailure } from './postgres-failure.ts';

export interface PostgresOptions {
  /** The server is asked to refuse writes, and tables that are not there are not made. */
  readonly readOnly?: boolean;
  /** The schema that the tables lie in; `entente` where it is left out, or `?schema=` of the address. */
  readonly schema?: string;
  /** Seconds to wait for a server that does not answer; 10 where it is left out. */
  readonly timeout?: number;
}

export interface Address {
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
export const turn = (sql: TransactionSql, schema: string) =>
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

/** A PostgreSQL database with its tables up to date, or at `version` where it is only read (0: there are none). */
export interface OpenedPostgres {
  readonly sql: Sql;
  readonly address: Address;
  readonly version: number;
}

/** Opens a PostgreSQL database. Failures: `store-unreachable`, `store-refused`, `store-full`, `store-newer`. */
export async function openPostgres(
  text: string,
  options: PostgresOptions = {},
): Promise<Result<OpenedPostgres>> {
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
    const before = await versionOf(sql, schema);
    const fixed: MigrationTarget = { version: async () => before, apply: async () => {} };
    const done = await migrate(readOnly ? fixed : targetOf(sql, schema), where);
    if (done.ok) return ok({ sql, address: address.value, version: readOnly ? before : done.value });
    await sql.end({ timeout: 5 });
    return done;
  } catch (error) {
    await sql.end({ timeout: 0 }).catch(() => {});
    return postgresFailure(error, where);
  }
}
