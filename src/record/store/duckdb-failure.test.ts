import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../base/index.ts';
import { contentHash, rowOf } from './content.ts';
import { duckdbShelf } from './duckdb.ts';
import type { Row, Shelf } from './store.ts';
import { draft } from './suite.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-failing-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const rows = (n: number, tag = ''): Row[] =>
  Array.from({ length: n }, (_, i) => {
    const each = draft({ locator: `${tag}${i}` });
    return rowOf(each, contentHash(each), '2026-11-24');
  });

async function open(path: string, options = {}): Promise<Shelf> {
  const shelf = await duckdbShelf(path, options);
  if (!shelf.ok) throw new Error(shelf.message);
  return shelf.value;
}

async function made(name: string, n: number): Promise<string> {
  const path = join(folder, name);
  const shelf = await open(path);
  await shelf.write(rows(n), '2026-11-24T00:00:00Z');
  await shelf.close();
  return path;
}

const oneSentence = /^The [^\n]+\.$/;

describe('a DuckDB file that cannot be used', () => {
  it('is in use by another process', async () => {
    const path = await made('locked.duckdb', 3);
    const holder = spawn(
      process.execPath,
      [
        '-e',
        `require('@duckdb/node-api').DuckDBInstance.create(${JSON.stringify(path)})
          .then(() => { console.log('held'); setInterval(() => {}, 1e6); })`,
      ],
      { cwd: packageRoot, stdio: ['ignore', 'pipe', 'inherit'] },
    );
    try {
      await new Promise(done => holder.stdout.once('data', done));
      const shelf = await duckdbShelf(path, { patience: 100 });
      expect(shelf).toMatchObject({ ok: false, code: 'store-locked' });
      expect(shelf.ok ? '' : shelf.message).toMatch(oneSentence);
      expect(shelf.ok ? '' : shelf.message).toContain(`(${holder.pid})`);
      // Whoever waits long enough gets it.
      const waiting = duckdbShelf(path, { patience: 20_000 });
      holder.kill('SIGKILL');
      const later = await waiting;
      expect(later.ok).toBe(true);
      if (later.ok) await later.value.close();
    } finally {
      holder.kill('SIGKILL');
    }
  });

  it.each<[string, (whole: Buffer) => Buffer]>([
    ['text', () => Buffer.from('kind,parties,date,source\n'.repeat(400))],
    ['cut short', whole => whole.subarray(0, 9000)],
    ['zeroes in its head', whole => Buffer.concat([Buffer.alloc(4096), whole.subarray(4096)])],
    [
      'noise within',
      whole => Buffer.concat([whole.subarray(0, 12_288), Buffer.alloc(whole.length - 12_288, 0xa7)]),
    ],
  ])('is damaged: %s', async (name, harm) => {
    const path = join(folder, `${name}.duckdb`);
    writeFileSync(path, harm(readFileSync(await made(`whole-${name}.duckdb`, 2000))));
    const before = readFileSync(path);
    const shelf = await duckdbShelf(path);
    // Damage in the middle may show only when it is read.
    const result = shelf.ok ? await shelf.value.pick({}) : shelf;
    expect(result).toMatchObject({ ok: false, code: 'store-damaged' });
    expect(result.ok ? '' : result.message).toMatch(oneSentence);
    if (shelf.ok) await shelf.value.close();
    else expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('lies in a folder that is none', async () => {
    writeFileSync(join(folder, 'plain'), '');
    expect(await duckdbShelf(join(folder, 'plain', 'x.duckdb'))).toMatchObject({
      ok: false,
      code: 'store-unreachable',
    });
  });

  it('is a folder', async () => {
    mkdirSync(join(folder, 'folder.duckdb'));
    expect(await duckdbShelf(join(folder, 'folder.duckdb'))).toMatchObject({
      ok: false,
      code: 'store-unreachable',
    });
  });

  it('was made by a later version', async () => {
    const path = await made('later.duckdb', 1);
    const { DuckDBInstance } = await import('@duckdb/node-api');
    const instance = await DuckDBInstance.create(path);
    const connection = await instance.connect();
    await connection.run("insert into migration values (99, 'from the future')");
    connection.closeSync();
    instance.closeSync();
    expect(await duckdbShelf(path)).toMatchObject({ ok: false, code: 'store-newer' });
    expect(await duckdbShelf(path, { readOnly: true })).toMatchObject({ ok: false, code: 'store-newer' });
  });
});

describe('a full disk', () => {
  const disk = () => join(folder, 'disk');
  let mounted = false;
  beforeAll(() => {
    mkdirSync(disk());
    mounted = spawnSync('sh', ['-c', `mount -t tmpfs -o size=4m tmpfs "$0"`, disk()]).status === 0;
  });
  afterAll(() => {
    if (mounted) spawnSync('sh', ['-c', 'umount "$0"', disk()]);
  });

  it('refuses the import in one sentence and keeps what was there', async context => {
    if (!mounted) context.skip('no right to mount a small disk here');
    const path = join(disk(), 'record.duckdb');
    const shelf = await open(path);
    expect(await shelf.write(rows(10), '2026-11-24T00:00:00Z')).toEqual({ ok: true, value: 10 });
    const full = await shelf.write(rows(40_000, 'more'), '2026-11-24T00:00:00Z');
    expect(full).toMatchObject({ ok: false, code: 'store-full' });
    expect(full.ok ? '' : full.message).toMatch(/^The disk that holds [^\n]+\.$/);
    await shelf.close();
    const again = await open(path, { readOnly: true });
    const kept = await again.pick({});
    expect(kept.ok && kept.value.length).toBe(10);
    await again.close();
  });
});
