import { DuckDBInstance, INTEGER } from '@duckdb/node-api';
import postgres from 'postgres';
import { daysOf, subjectOfKind, type World } from '../src/record/index.ts';

/** A database that the questions are put to: SQL with $1, $2 ..., rows out. */
export interface Asked {
  readonly name: string;
  ask(sql: string, values: readonly (string | number)[]): Promise<readonly (readonly unknown[])[]>;
  close(): Promise<void>;
}

/** An entry on relations as a row, from both sides; `latest` is the last day that its date can mean. */
type TieRow = readonly [seq: number, a: string, b: string, latest: number, opens: boolean];
/** When a state lived: from..until, in days; until is not included. */
type LifeRow = readonly [code: string, from: number, until: number];

const [before, after] = [-2_000_000, 2_000_000];
const whole = (day: number): number => Math.max(before, Math.min(after, day));

/** The live entries on relations of a world, as rows that a careful person would load into a database. */
export function tieRows(world: World): TieRow[] {
  const { continuator } = world.polities;
  return world.entries.flatMap((entry, seq): TieRow[] => {
    const effect = subjectOfKind(entry.kind);
    const days = daysOf(entry.date);
    if (effect?.subject !== 'relations' || days === null || !Number.isFinite(days.to)) return [];
    const opens = effect.change === 'open';
    const [a = '', ...others] = entry.parties.map(continuator);
    return others.flatMap((b): TieRow[] => [
      [seq, a, b, days.to, opens],
      [seq, b, a, days.to, opens],
    ]);
  });
}

/** The lives of everybody in these rows. */
export function lifeRows({ polities }: World, ties: readonly TieRow[]): LifeRow[] {
  const codes = [...new Set(ties.map(([, a]) => a))];
  return codes.flatMap(code =>
    (polities.livesOf?.(code) ?? []).map(({ from, to }): LifeRow => [code, whole(from), whole(to)]),
  );
}

const tieColumns = 'seq integer, a text, b text, latest integer, opens boolean';
const lifeColumns = 'code text, since integer, until integer';
const tables = [`create temp table tie (${tieColumns})`, `create temp table life (${lifeColumns})`];
const indexes = [
  'create index tie_pair on tie (a, b, latest)',
  'create index life_code on life (code)',
  'analyze',
];

/** DuckDB in memory, its tables in the order of the index. */
export async function inDuckdb(ties: readonly TieRow[], lives: readonly LifeRow[]): Promise<Asked> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  for (const sql of tables) await connection.run(sql);
  const fill = async (name: string, rows: readonly (readonly (string | number | boolean)[])[]) => {
    const appender = await connection.createAppender(name, 'main', 'temp');
    for (const row of rows) {
      for (const cell of row)
        if (typeof cell === 'number') appender.appendInteger(cell);
        else if (typeof cell === 'boolean') appender.appendBoolean(cell);
        else appender.appendVarchar(cell);
      appender.endRow();
    }
    appender.flushSync();
    appender.closeSync();
  };
  const inOrder = ties.toSorted(([, a, b, x], [, c, d, y]) =>
    a < c ? -1 : a > c ? 1 : b < d ? -1 : b > d ? 1 : x - y,
  );
  await fill('tie', inOrder);
  await fill('life', lives);
  for (const sql of indexes) await connection.run(sql);
  const prepared = new Map<string, Awaited<ReturnType<typeof connection.prepare>>>();
  return {
    name: 'DuckDB',
    async ask(sql, values) {
      const statement = prepared.get(sql) ?? (await connection.prepare(sql));
      prepared.set(sql, statement);
      statement.bind(
        [...values],
        values.map(value => (typeof value === 'number' ? INTEGER : undefined)) as never,
      );
      return (await statement.runAndReadAll()).getRows();
    },
    async close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** A PostgreSQL server; the tables are gone with the connection. Statements are prepared once, as the driver does. */
export async function inPostgres(
  url: string,
  ties: readonly TieRow[],
  lives: readonly LifeRow[],
): Promise<Asked> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  for (const statement of tables) await sql.unsafe(statement);
  const fill = (name: string, columns: string, rows: readonly (readonly unknown[])[]) => {
    const names = columns.split(', ').map(column => column.split(' ')[0]!);
    const objects = rows.map(row => Object.fromEntries(names.map((column, at) => [column, row[at]])));
    return sql.unsafe(
      `insert into ${name} select * from json_to_recordset($1::text::json) as row (${columns})`,
      [JSON.stringify(objects)],
    );
  };
  await fill('tie', tieColumns, ties);
  await fill('life', lifeColumns, lives);
  for (const statement of indexes) await sql.unsafe(statement);
  return {
    name: 'PostgreSQL',
    ask: async (text, values) => await sql.unsafe(text, [...values], { prepare: true }).values(),
    close: () => sql.end(),
  };
}
