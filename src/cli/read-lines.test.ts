import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Reading } from '../claims/index.ts';
import { entente } from './testing.ts';

// Threads take their time to start where others work beside them.
vi.setConfig({ testTimeout: 120_000 });

let folder = '';
const at = (name: string): string => join(folder, name);
const file = (name: string, content: string): string => {
  writeFileSync(at(name), content);
  return at(name);
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-lines-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const short = 'Honduras severed ties with Taiwan on March 26, 2023.';
const long = 'France recognised Palestine on 22 September 2025. Peru and Tonga met in Lima. ';
const record = (id: string, text: string, more = ''): string => JSON.stringify({ id, text, more });
/** Records of very different lengths, enough for several batches. */
const many = Array.from({ length: 24 }, (_, i) =>
  record(`r${i}`, i % 5 === 0 ? long.repeat(i + 1) : short, 'x'.repeat((i * 997) % 9000)),
);
const idsOf = (out: string): string[] =>
  out
    .trim()
    .split('\n')
    .map(line => Reading.parse(JSON.parse(line)).document.id);

describe('one record a line, in threads', () => {
  it('gives what one thread gives, in order, to a stream and to a file', async () => {
    const input = file('many.jsonl', many.join('\n'));
    const plain = await entente(['read', input]);
    expect(plain).toMatchObject({ err: '', code: 0 });
    expect(idsOf(plain.out)).toEqual(many.map((_, i) => `r${i}`));
    expect((await entente(['read', input, '--threads', '2'])).out).toBe(plain.out);
    const output = at('many.ndjson');
    const { out, err, code } = await entente(['read', input, '--threads', '2', '--output', output]);
    expect({ out, err, code }).toEqual({ out: '', err: `Read 24 records into ${output}.\n`, code: 0 });
    expect(readFileSync(output, 'utf8')).toBe(plain.out);
    expect(existsSync(`${output}.progress`)).toBe(false);
  });

  it('names bad lines by number and reads the rest; lines of Windows, blank ones', async () => {
    const lines = [
      record('a', short),
      '',
      '{"id":"b","text":"Cut off he',
      '   ',
      '[1,2]',
      record('c', short),
    ];
    const stdin = `\ufeff${lines.join('\r\n')}\r\n{"text":"${'x'.repeat(4_200_000)}"}\r\n${record('d', short)}`;
    for (const threads of [[], ['--threads', '1']]) {
      const { out, err, code } = await entente(['read', '--jsonl', '-', ...threads], { stdin });
      expect(idsOf(out)).toEqual(['a', 'c', 'd']);
      expect(code).toBe(2);
      expect(err.trim().split('\n')).toEqual([
        expect.stringMatching(/^entente read: standard input: Line 3 is not JSON/),
        expect.stringMatching(/^entente read: standard input: Line 5 is not an article/),
        expect.stringMatching(/^entente read: standard input: Line 7 has 5 MB and was passed over/),
      ]);
    }
  });
});

describe('what a person is told', () => {
  it('counts what failed when it writes to a file, and says so in Korean', async () => {
    const input = file('bad.jsonl', `${record('a', short)}\n{\n`);
    const { err, code } = await entente([
      'read',
      input,
      '--output',
      at('bad.ndjson'),
      '--lang',
      'ko',
      '--threads',
      '1',
    ]);
    expect(code).toBe(2);
    expect(err).toContain(`기록 1건을 읽어 ${at('bad.ndjson')}에 적었습니다. 1건은 읽지 못했습니다.`);
  });

  it('shows how far it is on a terminal, in one line that goes away', async () => {
    const input = file('few.jsonl', `${record('a', short)}\n${record('b', short)}\n`);
    const { err } = await entente(['read', input, '--threads', '1'], { errColumns: 70 });
    expect(err.replaceAll('\u001b', 'ESC')).toMatch(
      /^\r100% 2 records, [\d,]+ records\/s, [\d,]+ sentences\/s, 0 s leftESC\[K\rESC\[K$/,
    );
  });

  it('gives the events as a table', async () => {
    const input = file('table.jsonl', `${record('a', short)}\n${record('b', 'Nothing here.')}\n`);
    const { out } = await entente(['read', input, '--format', 'csv']);
    expect(parse(out, { columns: true })).toMatchObject([
      {
        document_id: 'a',
        source_code: 'HND',
        target_code: 'TWN',
        date: '2023-03-26',
        kind: 'relations-severed',
      },
    ]);
    const { code } = await entente(['read', input, '--format', 'parquet', '--output', at('table.parquet')]);
    expect(code).toBe(0);
    expect(readFileSync(at('table.parquet')).subarray(-4).toString()).toBe('PAR1');
    expect(existsSync(at('table.parquet.part'))).toBe(false);
  });
});

describe('what is refused', () => {
  it.each<[string, string[], RegExp]>([
    ['an option without lines', ['read', 'a.txt', '--threads', '2'], /give --jsonl, too/],
    ['two inputs into one file', ['read', 'a.jsonl', 'b.jsonl', '--output', 'c'], /takes one input/],
    ['going on with nothing', ['read', '--jsonl', '-', '--resume'], /name it with --output/],
    ['Parquet on standard output', ['read', '--jsonl', '-', '--format', 'parquet'], /name a file/],
    [
      'going on with Parquet',
      ['read', '--jsonl', '-', '--format', 'parquet', '--output', 'c', '--resume'],
      /cannot be gone on with/,
    ],
    ['no thread at all', ['read', '--jsonl', '-', '--threads', '0'], /from 1 to 256/],
    ['an input that is not there', ['read', 'nowhere.jsonl'], /cannot be read/],
  ])('refuses %s', async (_, args, message) => {
    const { err, code } = await entente(args, { stdin: '' });
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });

  it('never writes over its input, and says where it cannot write', async () => {
    const input = file('own.jsonl', `${record('a', short)}\n`);
    const own = await entente(['read', input, '--output', input]);
    expect(own).toMatchObject({ code: 1, err: expect.stringContaining('is the input, too') });
    expect(readFileSync(input, 'utf8')).toContain('Honduras');
    const nowhere = await entente(['read', input, '--output', at('no/folder.ndjson')]);
    expect(nowhere).toMatchObject({ code: 1, err: expect.stringContaining('cannot be written') });
  });
});
