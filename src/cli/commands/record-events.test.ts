import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { formHeader } from '../../exchange/index.ts';
import { entente } from '../testing.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-coded-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const row = (id: string, date: string, source: string, code: string, target: string): string =>
  `${id}\t${date}\tPresident (${source})\tExecutive,Government\t${source}\tThreaten\t${code}\t-4.4\tMilitary (${target})\tMilitary,Government\t${target}\t7\t2\tA Paper\tSeoul\tNA\tNA\tSouth Korea\t37.5\t127`;

const table = (...rows: readonly string[]): string => `${formHeader('icews')}${rows.join('\n')}\n`;

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

it('imports, counts and exports coded events, and leaves the record alone', async () => {
  const store = join(folder, 'a.duckdb');
  const good = file(
    'good.tab',
    table(
      row('1', '2018-06-01', 'North Korea', '138', 'South Korea'),
      row('2', '2018-06-02', 'North Korea', '130', 'South Korea'),
      row('3', '2018-06-02', 'Atlantis', '040', 'South Korea'),
    ),
  );
  const first = await entente(['record', 'import', '--store', store, '--format', 'icews', good]);
  expect(first).toMatchObject({ code: 0, err: expect.stringMatching(/no code.*Atlantis \(1\)/) });
  expect(first.out).toMatch(/Added 3 coded events/);
  const again = await entente(['record', 'import', '--store', store, '--json', '--format', 'icews', good]);
  expect(JSON.parse(again.out)).toMatchObject({ added: 0, already: 3 });

  const question = 'How many threats from North Korea to South Korea in June 2018?';
  const reply = JSON.parse((await entente(['ask', '--store', store, '--json', question])).out);
  expect(reply).toMatchObject({ answer: { type: 'number', value: 2 }, sources: ['icews'] });
  expect((await entente(['ask', '--store', store, question])).out).toMatch(
    /^2\n[\s\S]*icews\/1 of 2018-06-01/,
  );

  const own = await entente(['record', 'log', '--store', store, '--own', '--json']);
  expect(JSON.parse(own.out)).toEqual([]);

  const out = join(folder, 'out.tab');
  const exported = await entente(['record', 'export', '--store', store, '--events', 'icews', '-o', out]);
  expect(exported).toMatchObject({ code: 0, err: expect.stringMatching(/3 coded events/) });
  expect(readFileSync(out, 'utf8').split('\n')[1]).toMatch(
    /^1\t2018-06-01\tPresident \(North Korea\)\tGovernment\tNorth Korea/,
  );
  const moved = join(folder, 'b.duckdb');
  await entente(['record', 'import', '--store', moved, '--format', 'icews', out]);
  const same = JSON.parse((await entente(['ask', '--store', moved, '--json', question])).out);
  expect(same.answer).toEqual(reply.answer);
  const csv = await entente(['record', 'export', '--store', store, '--events', 'csv']);
  expect(csv.out.trimEnd().split('\n')).toHaveLength(4);
});

it('imports a file whole or not at all, or passes over bad rows where that is asked for', async () => {
  const store = join(folder, 'c.duckdb');
  const bad = table(
    row('1', '2018-06-01', 'Israel', '138', 'Iran'),
    row('2', '2018-13-01', 'Israel', '9x', 'Iran'),
  );
  const args = ['record', 'import', '--store', store, '--format', 'icews', file('bad.tab', bad)];
  const whole = await entente(args);
  expect(whole).toMatchObject({ code: 2, out: '' });
  expect(whole.err).toMatch(/line 3, column Event Date: "2018-13-01"/);
  expect(whole.err).toMatch(/line 3, column CAMEO Code/);
  expect(whole.err).toMatch(/Nothing was written/);
  const skipped = await entente([...args, '--skip-bad']);
  expect(skipped).toMatchObject({ code: 2, out: expect.stringMatching(/Added 1 coded event /) });
  const piped = await entente(['record', 'import', '--store', store, '--format', 'icews', '-'], {
    stdin: bad,
  });
  expect(piped).toMatchObject({ code: 2, err: expect.stringMatching(/standard input, line 3/) });
  const missing = await entente([
    'record',
    'import',
    '--store',
    store,
    '--format',
    'gdelt',
    join(folder, 'no'),
  ]);
  expect(missing).toMatchObject({ code: 2, err: expect.stringMatching(/cannot be read/) });
});

it('says in one sentence that there are no events to count', async () => {
  const none = await entente(['ask', '--store', 'none', 'Did Israel threaten Iran in 2018?']);
  expect(none).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringMatching(/^entente ask: Coded events[^\n]+\n$/),
  });
  const stray = await entente(['ask', '--store', 'none', 'How many threats from Freedonia?']);
  expect(stray).toMatchObject({ code: 2, err: expect.stringMatching(/“Freedonia”/) });
});

it('writes what happened in the columns of others, and says what stays behind', async () => {
  const text =
    'South Korea and Cuba established diplomatic relations on 14 February 2024. Syria may recognise Kosovo.';
  const { out, err, code } = await entente(['read', '--form', 'gdelt', '-'], { stdin: text });
  expect(code).toBe(0);
  expect(out.split('\n')[0]!.split('\t')).toHaveLength(61);
  expect(out).toMatch(/\t20240214\t202402\t2024\t2024\.1205\tKOR\t/);
  expect(err).toMatch(/left behind: 1 possible/);
  expect(await entente(['read', '--form', 'icews', '--json', '-'], { stdin: text })).toMatchObject({
    code: 2,
  });
});
