import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import type { Answer, Batch } from './batch.ts';
import { batchesOf } from './batches.ts';
import { inOrder } from './in-order.ts';
import { openPool } from './pool.ts';

/** A thread that answers each line in capitals; some words end it in the ways in which threads end. */
const shouting = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', ({ bytes, line }) => {
    const text = Buffer.from(bytes).toString();
    if (text.includes('exit')) process.exit(3);
    if (text.includes('throw')) setTimeout(() => { throw new Error('it broke.'); });
    else if (text.includes('memory')) { const all = []; for (;;) all.push(new Array(10_000).fill(text)); }
    else setTimeout(() => {
      const out = new TextEncoder().encode(text.toUpperCase());
      const answer = { bytes: out, problems: [], records: text.split('\\n').length - 1, sentences: 0 };
      parentPort.postMessage({ type: 'answer', answer }, [out.buffer]);
    }, text.length % 7);
  });
  parentPort.postMessage({ type: 'ready' });
`;

const startShouting = () =>
  new Worker(shouting, { eval: true, execArgv: [], resourceLimits: { maxOldGenerationSizeMb: 30 } });

async function shout(text: string, threads: number, size: number) {
  let [started, out] = [0, ''];
  const problems: string[] = [];
  const pool = openPool(() => {
    started++;
    return startShouting();
  }, threads);
  async function* input() {
    yield Buffer.from(text);
  }
  const take = async (answer: Answer) => {
    out += Buffer.from(answer.bytes);
    problems.push(...answer.problems.map(({ message }) => message));
  };
  await inOrder(batchesOf(input(), { size, longest: 1e6 }), pool.read, take, 4 * threads);
  await pool.close();
  return { out, problems, started };
}

describe('a pool of threads', () => {
  const lines = Array.from({ length: 200 }, (_, i) => `${i} ${'word '.repeat((i * 31) % 40)}\n`);

  it.each([1, 2, 3])('of %i answers in order, lines short and long', async threads => {
    const { out, problems, started } = await shout(lines.join(''), threads, 300);
    expect(out).toBe(lines.join('').toUpperCase());
    expect(problems).toEqual([]);
    expect(started).toBe(threads);
  });

  it('starts no more threads than there is work for', async () => {
    expect((await shout('a\nb\n', 8, 1000)).started).toBe(1);
  });

  it('loses only the lines over which a thread dies, and says why', async () => {
    const some = [...lines];
    some[3] = 'throw\n';
    some[4] = 'exit\n';
    some[150] = 'memory\n';
    const { out, problems } = await shout(some.join(''), 2, 400);
    expect(out).toBe(
      lines
        .filter((_, i) => ![3, 4, 150].includes(i))
        .join('')
        .toUpperCase(),
    );
    expect(problems).toEqual([
      'Line 4 could not be read (its thread broke off: it broke) and was passed over: please report it.',
      'Line 5 could not be read (its thread broke off) and was passed over: please report it.',
      'Line 151 could not be read (it needs more memory than a thread has) and was passed over: please report it.',
    ]);
  });

  it.each([
    ['dies at once', "throw new Error('no model')", /no thread for reading can be started .*no model/],
    [
      'says that it cannot begin',
      "require('node:worker_threads').parentPort.postMessage({ type: 'failed', failure: { ok: false, code: 'store-locked', message: 'locked.' } })",
      /^locked\.$/,
    ],
  ])('ends the run when a thread %s', async (_, code, message) => {
    const pool = openPool(() => new Worker(code, { eval: true, execArgv: [] }), 2);
    const batch: Batch = { bytes: Buffer.from('a\n'), line: 1, lines: 1, end: 2, tooLong: null };
    await expect(Promise.all([pool.read(batch), pool.read(batch)])).rejects.toThrow(message);
    await expect(pool.read(batch)).rejects.toThrow(message);
    await pool.close();
  });
});
