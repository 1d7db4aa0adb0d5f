import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { duckdbShelf } from './duckdb.ts';
import { type Migration, migrate, migrations } from './migrations.ts';

const steps: Migration[] = [1, 2, 3].map(version => ({ version, name: `step ${version}`, statements: [] }));

function target(at: number) {
  const applied: number[] = [];
  return {
    applied,
    version: async () => applied.at(-1) ?? at,
    apply: async ({ version }: Migration) => void applied.push(version),
  };
}

describe('migrate', () => {
  it.each([
    [0, [1, 2, 3]],
    [2, [3]],
    [3, []],
  ])('takes the steps after version %i, in order', async (at, expected) => {
    const tables = target(at);
    expect(await migrate(tables, 'here', steps)).toEqual({ ok: true, value: 3 });
    expect(tables.applied).toEqual(expected);
  });

  it('leaves tables alone that are ahead of the program', async () => {
    const tables = target(4);
    expect(await migrate(tables, 'here', steps)).toMatchObject({ ok: false, code: 'store-newer' });
    expect(tables.applied).toEqual([]);
  });

  it('numbers the released steps without a gap', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, i) => i + 1));
  });
});

it.each([false, true])('brings a file of the first version up to date (only read: %s)', async readOnly => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-migrate-'));
  try {
    const path = join(folder, 'old.duckdb');
    const instance = await DuckDBInstance.create(path);
    const connection = await instance.connect();
    for (const statement of migrations[0]!.statements) await connection.run(statement);
    await connection.run('create table migration (version integer not null, name text not null)');
    await connection.run("insert into migration values (1, 'entries')");
    connection.closeSync();
    instance.closeSync();
    const shelf = await duckdbShelf(path, { readOnly });
    expect(shelf.ok && (await shelf.value.pick({}))).toEqual({ ok: true, value: [] });
    if (shelf.ok) await shelf.value.close();
  } finally {
    rmSync(folder, { recursive: true });
  }
});
