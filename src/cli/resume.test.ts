import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { packageRoot } from '../base/index.ts';
import { entente } from './testing.ts';

// Threads take their time to start where others work beside them.
vi.setConfig({ testTimeout: 240_000 });

let folder = '';
const at = (name: string): string => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-resume-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const sentence =
  'Honduras severed diplomatic relations with Taiwan on March 26, 2023, officials said in Lima. ';
const padding = 'x'.repeat(2500);
/** Records of which some ten make a batch, so that there is much to be broken off between. */
const lines = Array.from({ length: 220 }, (_, i) =>
  i % 37 === 5
    ? '{"broken'
    : JSON.stringify({ text: `${sentence.repeat(1 + (i % 2))}It was day ${i}.`, padding }),
);

/** How far a run came, by the file beside its output. */
const progressOf = (output: string): number =>
  existsSync(`${output}.progress`) ? JSON.parse(readFileSync(`${output}.progress`, 'utf8')).end : 0;

/**
 * Runs the program as a process of its own, waits until it has come further than it was if `until` says so, then some
 * milliseconds, and ends it. Its exit code; null where it was killed.
 */
async function runFor(
  args: readonly string[],
  output: string,
  until: 'begun' | 'further',
  milliseconds: number,
  signal: NodeJS.Signals,
): Promise<number | null> {
  const before = progressOf(output);
  const child = spawn(process.execPath, ['--import', 'tsx', `${packageRoot}/src/cli/main.ts`, ...args], {
    stdio: 'ignore',
    cwd: packageRoot,
  });
  let over = false;
  const ended = new Promise<number | null>(done => child.once('close', code => done(code)));
  void ended.then(() => {
    over = true;
  });
  while (!over && until === 'further' && progressOf(output) <= before) await pause(10);
  await Promise.race([ended, pause(milliseconds, null, { ref: false })]);
  child.kill(signal);
  return ended;
}

/** Breaks a run off after its first lines, as Ctrl-C would; standard input holds more that never comes. */
async function brokenOff(output: string, more: readonly string[] = []) {
  let interrupt = (): void => undefined;
  const run = entente(['read', '--jsonl', '-', '--output', output, '--threads', '1', ...more], {
    input: Readable.from(
      (async function* () {
        yield Buffer.from(`${lines.slice(0, 5).join('\n')}\n`);
        for (let i = 0; i < 2000 && !progressed(output); i++) await pause(50);
        interrupt();
        await pause(60_000, null, { ref: false });
      })(),
    ),
    interrupt: stop => {
      interrupt = stop;
    },
  });
  return run;
}
const progressed = (output: string): boolean =>
  existsSync(output) && readFileSync(output).length > 0 && existsSync(`${output}.progress`);

describe('a run that was broken off', () => {
  it.each([
    ['ndjson', 11],
    ['csv', 12],
  ])('is gone on with, byte for byte, however it is killed: %s', { timeout: 600_000 }, async (form, seed) => {
    const input = at(`${form}.jsonl`);
    writeFileSync(input, lines.join('\n'));
    const whole = (await entente(['read', input, '--format', form])).out;
    const output = at(`killed.${form}`);
    const args = ['read', input, '--format', form, '--output', output, '--threads', '2', '--resume'];
    let [furthest, breaks, code]: [number, number, number | null] = [0, 0, null];
    for (let i = 0; code !== 2 && i < 6; i++) {
      // Any moment: before the first word, while threads start, between and within batches and their writing.
      const until = i % 4 === 1 ? 'begun' : 'further';
      const signal = i % 3 === 2 ? 'SIGINT' : 'SIGKILL';
      code = await runFor(args, output, until, (i * seed * 97) % (until === 'begun' ? 2000 : 400), signal);
      const end = progressOf(output);
      // None beside it: it was killed before its first word, or after its last.
      if (end > 0) {
        expect(end).toBeGreaterThanOrEqual(furthest);
        if (end > furthest) breaks++;
        furthest = end;
      }
    }
    expect(breaks).toBeGreaterThan(1);
    if (code !== 2) ({ code } = await entente(args));
    expect(code).toBe(2);
    expect(readFileSync(output, 'utf8')).toBe(whole);
    expect(existsSync(`${output}.progress`)).toBe(false);
  });
});

describe('a run that is broken off by its user', () => {
  it('says how to go on, and standard input goes on, too', async () => {
    const output = at('stdin.ndjson');
    const { err, code } = await brokenOff(output);
    expect(code).toBe(1);
    expect(err).toMatch(/Broken off after 5 records in .*--resume/);
    const some = lines.slice(0, 9).join('\r\n');
    const other = await entente(['read', '--jsonl', '-', '--output', output, '--resume'], { stdin: some });
    expect(other).toMatchObject({ code: 2, err: expect.stringContaining('begun from another input') });
    const stdin = lines.slice(0, 9).join('\n');
    expect((await entente(['read', '--jsonl', '-', '--output', output, '--resume'], { stdin })).code).toBe(2);
    expect(readFileSync(output, 'utf8')).toBe((await entente(['read', '--jsonl', '-'], { stdin })).out);
  });

  it('is protected from being begun anew by mistake, and from other options', async () => {
    const output = at('kept.ndjson');
    await brokenOff(output);
    const stdin = lines.slice(0, 6).join('\n');
    const args = ['read', '--jsonl', '-', '--output', output];
    for (const [more, message] of [
      [[], /was broken off: go on with --resume/],
      [['--resume', '--format', 'csv'], /was begun with --format ndjson, and this run has csv/],
      [['--resume', '--date', '2024-01-01'], /was begun with --date/],
    ] as const) {
      const { err, code } = await entente([...args, ...more], { stdin });
      expect({ code, out: err }).toEqual({ code: 2, out: expect.stringMatching(message) });
    }
    writeFileSync(output, 'x');
    expect((await entente([...args, '--resume'], { stdin })).err).toMatch(/is shorter than/);
    writeFileSync(`${output}.progress`, '{}');
    expect((await entente([...args, '--resume'], { stdin })).err).toMatch(/is damaged/);
    rmSync(`${output}.progress`);
    expect((await entente([...args, '--resume'], { stdin })).err).toMatch(/is whole, or was not written/);
  });
});
