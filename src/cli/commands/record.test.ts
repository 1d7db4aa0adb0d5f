import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { packageRoot } from '../../base/index.ts';
import { entente } from '../testing.ts';

let folder = '';
let n = 0;
let store = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-record-'));
});
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  n++;
  store = join(folder, `store-${n}.duckdb`);
});

/** Runs `entente record` in this process on this test's store. */
async function record(...args: string[]) {
  return entente(['record', ...args, '--store', store]);
}

const file = (name: string, content: string): string => {
  const path = join(folder, `${n}-${name}`);
  writeFileSync(path, content);
  return path;
};

const header = 'kind,parties,date,source\n';
const own = async () => JSON.parse((await record('log', '--own', '--json')).out);

describe('entente record', () => {
  it('adds an entry, shows it, takes it back and restores it', async () => {
    const added = await record(
      'add',
      'visit',
      'KOR',
      'CUB',
      '2025-01',
      '--source',
      'mofa notes of 2025',
      '--json',
    );
    expect(added).toMatchObject({ err: '', code: 0 });
    const [entry] = JSON.parse(added.out).entries;
    expect(entry).toMatchObject({ kind: 'visit', source: 'mofa', locator: 'notes of 2025' });
    const back = await record('retract', entry.id, '--reason', 'It was put off', '--json');
    expect(JSON.parse(back.out)).toMatchObject({ retracts: entry.id, note: 'It was put off' });
    const shown = await record('log', '--own');
    expect(shown.out).toMatch(/2025-01 +visit +KOR CUB .* taken back/);
    expect(await own()).toHaveLength(2);
    const korean = await record('log', '--own', '--lang', 'ko');
    expect(korean.out).toContain('거둠');
  });

  it('imports a table once however often, exports it, and imports what it exported elsewhere', async () => {
    const table = file(
      'good.csv',
      `${header}talks,KOR CUB,2024-05,"mofa a, ""b"""\nvisit,KOR SYR,2025-04-10,mofa c\n`,
    );
    expect((await record('import', table)).out).toMatch(/^Added 2 entries/);
    expect((await record('import', table)).out).toMatch(/^Added 0 entries .*; 2 were there already/);
    const entries = await own();
    for (const form of [[], ['--csv']]) {
      const copy = join(folder, `${n}-copy${form.length}`);
      expect((await record('export', ...form, '-o', copy)).code).toBe(0);
      const elsewhere = join(folder, `${n}-elsewhere${form.length}.duckdb`);
      await entente(['record', 'import', copy, '--store', elsewhere]);
      const there = await entente(['record', 'log', '--own', '--json', '--store', elsewhere]);
      expect(JSON.parse(there.out)).toEqual(entries);
      expect((await entente(['record', 'export', ...form, '--store', elsewhere])).out).toBe(
        readFileSync(copy, 'utf8'),
      );
    }
    expect(readdirSync(folder).filter(name => name.endsWith('.part'))).toEqual([]);
  });

  it('adds nothing of the shipped tables, as they are there already', async () => {
    const { out } = await record('import', `${packageRoot}/data/record/curated-korea.csv`);
    expect(out).toMatch(/^Added 0 entries/);
  });
});

describe('what the store has, other commands see', () => {
  it('accepts what a reading proposes, with its document as the source', async () => {
    const article = file('tie.txt', 'Tuvalu and Nauru established diplomatic relations on 3 May 2019.');
    const { out } = await entente(['read', '--json', '--date', '2019-05-04', article]);
    const reading = file('tie.json', out);
    expect((await record('accept', reading, '--event', 'e9')).err).toMatch(
      /no entry is proposed for event "e9"/,
    );
    expect((await record('accept', reading)).out).toMatch(/^Added 1 entry/);
    expect(await own()).toMatchObject([
      {
        kind: 'relations-established',
        date: '2019-05-03',
        source: 'article',
        locator: expect.stringMatching(/2019-05-04, sentence 1$/),
      },
    ]);
    expect((await record('accept', reading)).out).toMatch(/^Added 0 entries/);
  });

  it('lets other commands see the store', async () => {
    await record('add', 'relations-established', 'TUV', 'NRU', '2019-05-03', '--source', 'x y');
    const { out } = await entente(['pair', 'TUV', 'NRU', '--json', '--store', store]);
    expect(out).toContain('2019-05-03');
    const without = await entente(['pair', 'TUV', 'NRU', '--json', '--store', 'none']);
    expect(without.out).not.toContain('2019-05-03');
  });
});

const good = 'visit,KOR SYR,2025-04-10,mofa c\n';

const mistakes: [what: string, table: string, sentence: RegExp][] = [
  [
    'a day that is none',
    `${header}${good}visit,KOR CUB,2024-02-30,mofa a\n`,
    /row 3, column date: "2024-02-30" is not a day/,
  ],
  [
    'a reversed interval',
    `${header}visit,KOR CUB,2024/2020,mofa a\n${good}`,
    /row 2, column date: .* ends before it begins/,
  ],
  [
    'an unknown code',
    `${header}\n${good}visit,KOR QQQ,2024,mofa a\n`,
    /row 4, column parties: "QQQ" is no code/,
  ],
  [
    'an unknown kind',
    `${header}${good}relation-established,KOR CUB,2024,mofa a\n`,
    /row 3, column kind: .*"relations-established" is meant/,
  ],
  [
    'a cut before its start',
    `${header}${good}relations-established,TUV NRU,2019,mofa a\nrelations-severed,NRU TUV,2015,mofa b\n`,
    /row 4, column date: .* comes before its start/,
  ],
  [
    'overlapping spells',
    `${header}relations-established,TUV NRU,2015,mofa a\nrelations-established,TUV NRU,2019,mofa b\n`,
    /row 3, column date: .* overlaps with/,
  ],
  ['a missing column', `kind,parties,source\nvisit,KOR CUB,mofa\n`, /row 1: the column "date" is missing/],
  ['columns parted by semicolons', `kind;parties;date;source\n`, /parted by commas/],
  ['a column that is none', `kind,parties,date,source,detial\n`, /no column "detial"/],
  [
    'too many cells',
    `${header}${good}visit,KOR CUB,2024,mofa, and more\n`,
    /row 3: has 5 cells under 4 columns/,
  ],
  ['an empty cell', `${header}${good}visit,KOR CUB,,mofa\n`, /row 3, column date: the cell is empty/],
  [
    'an open quotation mark',
    `${header}${good}visit,KOR CUB,2024,"mofa\n`,
    /row \d: a quotation mark is not closed/,
  ],
  [
    'broken JSON',
    `{"kind":"visit","parties":["KOR","CUB"],"date":"2024","source":"a","locator":""}\n{"kind":`,
    /row 2: is not JSON \(it seems to be cut off\)/,
  ],
  [
    'a wrong key',
    `{"kind":"visit","parties":["KOR","CUB"],"date":"2024","source":"a","locator":"","when":1}\n`,
    /row 1, column when: an entry has no such key/,
  ],
  [
    'a missing key',
    `{"kind":"visit","parties":["KOR","CUB"],"source":"a","locator":""}\n`,
    /row 1, column date: is missing/,
  ],
  ['nothing', ' \n', /the table is empty/],
];

describe('a table with a mistake is refused whole, with row and column', () => {
  it.each(mistakes)('%s', async (_, text, sentence) => {
    const { out, err, code } = await record('import', file('bad.csv', text));
    expect({ out, code }).toEqual({ out: '', code: 2 });
    expect(err).toMatch(sentence);
    expect(err).not.toMatch(/\n {4}at /);
    const log = await record('log', '--own', '--json');
    expect(log.code === 1 || log.out === '[]\n').toBe(true);
  });
});

describe('a store that cannot be used gets one sentence and exit 1', () => {
  it.each([
    ['a file that is no store', () => file('text.duckdb', 'not a store'.repeat(90))],
    ['a file that is not there', () => join(folder, 'nowhere.duckdb')],
    ['a scheme that is none', () => 'mysql://host/db'],
    ['no server', () => 'postgres://me:secret@127.0.0.1:9/x'],
  ])('%s', async (_, where) => {
    for (const args of [
      ['record', 'log'],
      ['pair', 'KOR', 'CUB'],
    ]) {
      const { out, err, code } = await entente([...args, '--store', where()]);
      expect({ out, code }).toEqual({ out: '', code: 1 });
      expect(err).toMatch(/^entente [^\n]+\.\n$/);
      expect(err).not.toContain('secret');
    }
  });
});
