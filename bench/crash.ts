import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'tsdown';
import { packageRoot } from '../src/base/index.ts';
import { duckdbShelf } from '../src/record/store/duckdb.ts';
import { tableSize } from './crash-table.ts';

export interface CrashOutcome {
  readonly kills: number;
  /** Tables whose import was acknowledged before their process was killed. */
  readonly acknowledged: number;
  /** Kills before the first word of the process. */
  readonly early: number;
  /** Kills between the commit and the acknowledgement. */
  readonly wholeUnacknowledged: number;
  /** Acknowledged entries that were not there; entries that were there twice; tables that were there in part. */
  readonly lost: number;
  readonly doubled: number;
  readonly halves: number;
}

/** A small generator, so that a run can be had again (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The importing program in one file, as tsx takes longer to start than an import takes; gone with its folder. */
async function bundle(): Promise<{ program: string; remove(): void }> {
  const folder = `${packageRoot}/.cache/crash-${process.pid}`;
  await build({
    config: false,
    entry: [`${packageRoot}/bench/crash-child.ts`],
    outDir: `${folder}/dist`,
    platform: 'node',
    dts: false,
    logLevel: 'silent',
    fixedExtension: false,
  });
  symlinkSync(`${packageRoot}/compiled`, `${folder}/compiled`);
  return { program: `${folder}/dist/crash-child.js`, remove: () => rmSync(folder, { recursive: true }) };
}

/** When to kill: after so many lines (ready, then one for each table), and then so much of the time of one table. */
interface Moment {
  readonly lines: number;
  readonly part: number;
}

/** Starts imports at a table and kills them at a moment; the tables that were acknowledged. */
async function killOne(program: string, file: string, first: number, moment: Moment): Promise<number[]> {
  const child = spawn(process.execPath, [program, file, String(first)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  const times = [Date.now()];
  const ended = new Promise<NodeJS.Signals | null>(done => child.once('close', (_, signal) => done(signal)));
  const reached = new Promise<void>(done => {
    if (moment.lines === 0) done();
    child.stdout.on('data', chunk => {
      out += chunk;
      for (const _ of String(chunk).matchAll(/\n/g)) if (times.push(Date.now()) > moment.lines) done();
    });
    child.once('close', () => done());
  });
  child.stderr.on('data', chunk => {
    err += chunk;
  });
  await reached;
  await pause(moment.part * (moment.lines < 2 ? 400 : times.at(-1)! - times.at(-2)!));
  child.kill('SIGKILL');
  if ((await ended) !== 'SIGKILL') throw new Error(`the import failed by itself: ${err}`);
  return [...out.matchAll(/^ack (\d+)$/gm)].map(match => Number(match[1]));
}

/** How often each table's entries are in the store, by table. */
async function inStore(file: string): Promise<Map<number, string[]>> {
  const shelf = await duckdbShelf(file);
  if (!shelf.ok) throw new Error(shelf.message);
  const entries = await shelf.value.pick({});
  await shelf.value.close();
  if (!entries.ok) throw new Error(entries.message);
  const tables = new Map<number, string[]>();
  for (const { locator } of entries.value) {
    const table = Number(/^table (\d+)/.exec(locator)?.[1]);
    const rows = tables.get(table);
    if (rows) rows.push(locator);
    else tables.set(table, [locator]);
  }
  return tables;
}

/**
 * Kills imports with SIGKILL at random points of opening, writing and closing, each time going on with the table that
 * was not acknowledged, and looks afterwards at what the store holds.
 */
export async function crash(kills: number, seed = 2024): Promise<CrashOutcome> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-crash-'));
  const { program, remove } = await bundle();
  const file = join(folder, 'record.duckdb');
  const next = random(seed);
  const acknowledged = new Set<number>();
  const sum = { early: 0, wholeUnacknowledged: 0, lost: 0, doubled: 0, halves: 0 };
  let table = 0;
  try {
    for (let kill = 0; kill < kills; kill++) {
      const moment = { lines: Math.floor(next() * 4), part: next() };
      if (moment.lines === 0) sum.early++;
      for (const ack of await killOne(program, file, table, moment)) acknowledged.add(ack);
      while (acknowledged.has(table)) table++;
      const there = await inStore(file);
      if (there.get(table)?.length === tableSize) sum.wholeUnacknowledged++;
      sum.halves += [...there.values()].filter(rows => new Set(rows).size !== tableSize).length;
    }
    const there = await inStore(file);
    for (const ack of acknowledged) sum.lost += tableSize - new Set(there.get(ack)).size;
    for (const rows of there.values()) sum.doubled += rows.length - new Set(rows).size;
    return { kills, acknowledged: acknowledged.size, ...sum };
  } finally {
    remove();
    rmSync(folder, { recursive: true });
  }
}

function report(outcome: CrashOutcome): string {
  return `# What kill -9 does to a store

Made by \`npm run crash\`: imports of ${tableSize} entries into one DuckDB file, killed with SIGKILL at random points of
opening, writing and closing; each process goes on with the table that was not acknowledged.

| what | number |
| --- | ---: |
| imports killed | ${outcome.kills} |
| of these before their process had said a word | ${outcome.early} |
| tables acknowledged | ${outcome.acknowledged} |
| killed after the commit, before the acknowledgement | ${outcome.wholeUnacknowledged} |
| acknowledged entries lost | ${outcome.lost} |
| entries doubled | ${outcome.doubled} |
| tables there in part | ${outcome.halves} |
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const outcome = await crash(Number(process.argv[2] ?? 200));
  const text = report(outcome);
  console.log(text);
  if (process.argv[2] === undefined) writeFileSync(`${packageRoot}/bench/CRASH.md`, text);
  process.exitCode = outcome.lost + outcome.doubled + outcome.halves > 0 ? 1 : 0;
}
