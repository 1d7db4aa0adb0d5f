import { spawn } from 'node:child_process';
import { createReadStream, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { packageRoot } from '../src/base/index.ts';
import { writeRecords } from './records.ts';

/**
 * Reads made-up records of one sentence from a file into a file, in two threads, and looks at the memory of the whole
 * process on the way: tsx bench/bulk.ts [records] [minutes]. After so many minutes it is broken off as by Ctrl-C.
 */
const [records = 1_000_000, minutes = 15] = process.argv.slice(2).map(Number);
const threads = 2;

interface Sample {
  readonly seconds: number;
  readonly records: number;
  readonly megabytes: number;
}

const megabytes = (pid: number, field: string): number =>
  Number(new RegExp(`${field}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

/** Records that are safely in the output, by the file of its progress. */
const recordsIn = (output: string): number =>
  existsSync(`${output}.progress`) ? JSON.parse(readFileSync(`${output}.progress`, 'utf8')).records : 0;

/** Readings in a file; throws when one is missing, doubled or out of its order. */
async function counted(output: string): Promise<number> {
  let n = 0;
  for await (const line of createInterface({ input: createReadStream(output) })) {
    const id = /"document":\{"id":"([^"]+)"/.exec(line)?.[1];
    if (id !== `r${n}`) throw new Error(`line ${n + 1} of the output has the reading of ${id}`);
    n++;
  }
  return n;
}

async function run(input: string, output: string) {
  const args = ['read', '--jsonl', input, '--output', output, '--threads', String(threads)];
  const begin = performance.now();
  const child = spawn(process.execPath, [`${packageRoot}/dist/cli/main.js`, ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ENTENTE_STORE: 'none' },
  });
  let ended = false;
  const end = new Promise<void>(done => child.once('close', () => done())).then(() => {
    ended = true;
  });
  const samples: Sample[] = [];
  let [peak, next] = [0, 0];
  while (!ended) {
    const seconds = (performance.now() - begin) / 1000;
    try {
      peak = Math.max(peak, megabytes(child.pid!, 'VmHWM'));
      if (seconds >= next && seconds > 1) {
        samples.push({ seconds, records: recordsIn(output), megabytes: megabytes(child.pid!, 'VmRSS') });
        next = seconds + (minutes * 60) / 15;
      }
    } catch {
      // It has just ended.
    }
    if (seconds > minutes * 60) child.kill('SIGINT');
    await Promise.race([end, pause(500)]);
  }
  return { samples, peak, seconds: (performance.now() - begin) / 1000 };
}

function report(whole: Awaited<ReturnType<typeof run>>, read: number): string {
  const { samples, peak, seconds } = whole;
  const n = (value: number): string => Math.round(value).toLocaleString('en-US');
  const broken =
    read < records
      ? ` After ${Math.round(seconds / 60)} minutes it was broken off as by Ctrl-C; the machine did other work beside it.`
      : '';
  return `# Reading in bulk

Made by \`npx tsx bench/bulk.ts${process.argv.length > 2 ? ` ${process.argv.slice(2).join(' ')}` : ''}\` on ${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.version}: made-up records of one sentence,
from a file into a file of readings, in two threads, ${n(records)} of them.${broken}

| what | measured | asked |
| --- | ---: | ---: |
| records read, each once and in its order | ${n(read)} of ${n(records)} | |
| records a second, start and end included | ${n(read / seconds)} | |
| peak memory of the whole process | ${n(peak)} MB | ≤ 600 MB |

Memory of the whole process on the way:

| seconds | records written | MB |
| ---: | ---: | ---: |
${samples.map(sample => `| ${n(sample.seconds)} | ${n(sample.records)} | ${n(sample.megabytes)} |`).join('\n')}
`;
}

const folder = mkdtempSync(join(tmpdir(), 'entente-bulk-'));
try {
  const [input, output] = [join(folder, 'records.jsonl'), join(folder, 'readings.ndjson')];
  writeRecords(input, records, 1);
  const whole = await run(input, output);
  const text = report(whole, await counted(output));
  console.log(text);
  writeFileSync(`${packageRoot}/bench/BULK.md`, text);
} finally {
  rmSync(folder, { recursive: true });
}
