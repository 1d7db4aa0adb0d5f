import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { polities } from '../src/atlas/index.ts';
import { csvHeader, csvRow, type Draft, openStore, readTable, type Store } from '../src/record/index.ts';
import type { Row } from './row.ts';

/** Entries in the table that is imported: about as many as the shipped record has. */
const size = 30_000;

/** A made-up table of visits between states of today, a day each. */
function madeUp(): Draft[] {
  const codes = polities()
    .filter(({ spans }) => spans.at(-1)?.from && spans.at(-1)?.to === null && spans.at(-1)!.from! < '1990')
    .map(({ code }) => code);
  return Array.from({ length: size }, (_, i) => {
    const a = i % codes.length;
    const b = (a + 1 + (Math.floor(i / codes.length) % (codes.length - 1))) % codes.length;
    const day = new Date(Date.UTC(1995, 0, 1 + (i % 9000))).toISOString().slice(0, 10);
    return {
      kind: 'visit',
      parties: [codes[a]!, codes[b]!],
      date: day,
      source: 'bench',
      locator: `row ${i}`,
    };
  });
}

async function timed<T>(work: () => Promise<T>): Promise<[value: T, seconds: number]> {
  const begin = process.hrtime.bigint();
  const value = await work();
  return [value, Number(process.hrtime.bigint() - begin) / 1e9];
}

function must<T>(result: { ok: true; value: T } | { ok: false; message: string }): T {
  if (!result.ok) throw new Error(result.message);
  return result.value;
}

const rate = (n: number, seconds: number): string => `${Math.round(n / seconds)} entries/s`;

async function importRows(
  name: string,
  store: Store,
  drafts: readonly Draft[],
  floor: string,
): Promise<Row[]> {
  let [fresh, worked] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  // Three tables one after the other, the quickest counts: others on the machine only ever add.
  for (const table of ['second', 'third', '']) {
    const some =
      table === '' ? drafts : drafts.map(draft => ({ ...draft, locator: `${draft.locator} ${table}` }));
    console.error(`bench: import into ${name}`);
    const before = process.cpuUsage();
    const [first, seconds] = await timed(() => store.append(some));
    const { user, system } = process.cpuUsage(before);
    if (must(first).added !== size)
      throw new Error(`${name}: ${must(first).added} of ${size} entries were added`);
    fresh = Math.min(fresh, seconds);
    worked = Math.min(worked, (user + system) / 1e6);
  }
  const [second, again] = await timed(() => store.append(drafts));
  if (must(second).added !== 0) throw new Error(`${name}: entries were added twice`);
  const [, read] = await timed(async () => must(await store.log({ own: true })));
  const [, pair] = await timed(async () => must(await store.log({ pair: ['KOR', 'CUB'], own: true })));
  return [
    { name: `import of ${size} entries into ${name}, checks included`, value: rate(size, fresh), floor },
    { name: 'the same by processor time of this process', value: rate(size, worked), floor: '' },
    { name: `import of the same again into ${name}, none added`, value: rate(size, again), floor: '' },
    { name: `reading them all back from ${name}`, value: rate(3 * size, read), floor: '' },
    { name: `the log of one pair from ${name}`, value: `${(1000 * pair).toFixed(1)} ms`, floor: '' },
  ];
}

/** Imports and readings of stores; PostgreSQL only where ENTENTE_TEST_POSTGRES names a server. */
export async function storeRows(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  try {
    const drafts = madeUp();
    const text = csvHeader + drafts.map(draft => csvRow({ ...draft, id: '', recordedAt: '' })).join('');
    const [table, reading] = await timed(async () => must(await readTable(text)));
    if (table.drafts.length !== size) throw new Error('the table was not read whole');
    const duckdb = must(await openStore({ store: join(folder, 'bench.duckdb') }));
    // What lies beneath is indexed by the first import; here it is not part of the measure.
    must(await duckdb.append([{ ...drafts[0]!, locator: 'warm-up' }]));
    const rows = [
      { name: `reading a table of ${size} entries from CSV`, value: rate(size, reading), floor: '' },
      ...(await importRows('DuckDB', duckdb, drafts, '≥ 20,000')),
    ];
    await duckdb.close();
    const url = process.env.ENTENTE_TEST_POSTGRES;
    if (url === undefined) {
      console.error('ENTENTE_TEST_POSTGRES names no server: PostgreSQL is not measured');
      return rows;
    }
    const address = new URL(url);
    address.searchParams.set('schema', `entente_bench_${process.pid}`);
    const postgres = must(await openStore({ store: address.href }));
    must(await postgres.append([{ ...drafts[0]!, locator: 'warm-up' }]));
    rows.push(...(await importRows('PostgreSQL', postgres, drafts, '')));
    await postgres.close();
    return rows;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
