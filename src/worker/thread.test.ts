import { expect, it } from 'vitest';
import type { Batch } from './batch.ts';
import { openPool } from './pool.ts';
import type { LineReading } from './read-batch.ts';
import { startThread } from './start-thread.ts';

const how: LineReading = { form: 'ndjson', date: '2024-02-16', store: 'none', known: null };

const batchOf = (...lines: string[]): Batch => {
  const bytes = Buffer.from(`${lines.join('\n')}\n`);
  return { bytes, line: 1, lines: lines.length, end: bytes.length, tooLong: null };
};

it('loses only the record for which a thread has not memory enough', { timeout: 120_000 }, async () => {
  const pool = openPool(() => startThread(how, 65), 1);
  // Objects take some twenty times the memory of their text.
  const huge = `{"text":"Peru and Tonga met.","extra":[${'{},'.repeat(1_200_000)}{}]}`;
  const answer = await pool.read(
    batchOf(
      '{"id":"a","text":"Honduras severed ties with Taiwan on March 26, 2023."}',
      huge,
      '{"text":"France recognised Palestine on 22 September 2025."}',
    ),
  );
  await pool.close();
  const readings = Buffer.from(answer.bytes).toString().trim().split('\n');
  expect(readings.map(line => JSON.parse(line).document)).toMatchObject([
    { id: 'a', published: '2024-02-16' },
    { id: 'line-3' },
  ]);
  expect(answer).toMatchObject({
    records: 2,
    sentences: 2,
    problems: [{ line: 2, fault: 'reader', message: expect.stringContaining('more memory') }],
  });
});
