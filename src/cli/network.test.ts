import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { entente } from './testing.ts';

/** At eighty columns. */
const run = (...args: readonly string[]) => entente(args, { columns: 80 });

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-network-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('entente network', () => {
  test('says what February 2024 did to Pyongyang', async () => {
    const args = [
      'network',
      '--measure',
      'change',
      '--state',
      'PRK',
      '--since',
      '2024-02',
      '--on',
      '2024-02',
    ];
    const { out, err, code } = await run(...args);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/the rival gained: Cuba/);
    expect(out).toMatch(/partners the rival lacks\s+3\s+2\s+-1/);
    const longest = Math.max(...out.split('\n').map(line => line.length));
    expect(longest).toBeLessThanOrEqual(80);
    const korean = await run(...args, '--lang', 'ko');
    expect(korean.out).toMatch(/경쟁국이 얻은 상대국: 쿠바/);
  });

  test('prints JSON and CSV', async () => {
    const args = [
      'network',
      '--measure',
      'rivals',
      '--rivals',
      'North Korea,South Korea',
      '--on',
      '2024-12-31',
    ];
    const report = JSON.parse((await run(...args, '--json')).out);
    expect(report).toMatchObject({
      schema: 'entente/network@1',
      rivals: ['PRK', 'KOR'],
      caution: null,
      summary: { onlyA: 2 },
    });
    expect((await run(...args, '--csv')).out).toMatch(/^with,number,states\nonly PRK,2,PSE SYR\n/);
  });

  test('draws, and writes the network, into files that are whole', async () => {
    const svg = join(folder, 'a.svg');
    const graphml = join(folder, 'a.graphml');
    const drawn = await run('network', '--measure', 'degree', '--on', '2020', '--svg', svg);
    expect([drawn.code, drawn.err, drawn.out]).toEqual([0, '', '']);
    expect(readFileSync(svg, 'utf8')).toMatch(/^<svg xmlns=[\s\S]*<\/svg>\n$/);
    const written = await run('network', '--ties', 'alliances', '--on', '1938', '--graphml', graphml);
    expect(written.code).toBe(0);
    expect(readFileSync(graphml, 'utf8')).toMatch(/<edge source="AFG"/);
    expect(readdirSync(folder).sort()).toEqual(['a.graphml', 'a.svg']);
  });
});

describe('entente network asked wrongly', () => {
  test.each([
    [['--measure', 'centralness'], /"centralness" is none/],
    [[], /give --measure/],
    [['--measure', 'degree', '--on', '31 Juin'], /--on "31 Juin" is no date/],
    [['--measure', 'isolation', '--state', 'Atlantis'], /Nobody is called "Atlantis"/],
    [['--measure', 'rivals', '--rivals', 'KOR'], /must be two polities/],
    [['--measure', 'rivals', '--rivals', 'KOR,KOR'], /twice/],
    [
      ['--measure', 'change', '--state', 'KOR', '--since', '2030', '--on', '2020'],
      /--since 2030 comes after/,
    ],
    [['--measure', 'degree', '--from', '1990', '--to', 'x'], /--to "x" is no year/],
    [['--measure', 'centrality', '--on', '2024'], /surveys of missions end with 2000-12-31/],
    [['--measure', 'degree', '--svg', '/nowhere/a.svg'], /cannot be written/],
  ])('refuses %j in one sentence', async (args, message) => {
    const { out, err, code } = await run('network', ...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('entente record in other forms', () => {
  const kdiplo = (...rows: string[]): string =>
    `iso3c,country,south_north,year,diplomatic_ties,date,cut_date,reestablish_date\n${rows.join('\n')}\n`;

  test('imports kdiplo once, exports what was imported as a data package', async () => {
    const table = join(folder, 'k.csv');
    writeFileSync(
      table,
      kdiplo(
        'CUB,Cuba,South Korea,2023,0,1949,1959,NA',
        'CUB,Cuba,South Korea,2024,1,1949,1959,2024',
        'CUB,Cuba,North Korea,2024,1,1960,NA,NA',
      ),
    );
    const store = join(folder, 's.duckdb');
    const first = await run('record', 'import', table, '--format', 'kdiplo', '--store', store, '--json');
    expect(JSON.parse(first.out)).toMatchObject({ added: expect.any(Number) });
    const { added, already } = JSON.parse(first.out);
    expect(added + already).toBe(4);
    const again = await run('record', 'import', table, '--format', 'kdiplo', '--store', store, '--json');
    expect(JSON.parse(again.out)).toMatchObject({ added: 0, already: 4 });
    const out = join(folder, 'package');
    const done = await run('record', 'export', '--format', 'datapackage', '-o', out, '--store', store);
    expect(done.code).toBe(0);
    const csv = readFileSync(join(out, 'entries.csv'), 'utf8');
    expect(csv.trimEnd().split('\n')).toHaveLength(1 + added);
  });

  test('a mistake in a row is told with row and column, and nothing is written', async () => {
    const table = join(folder, 'bad.csv');
    writeFileSync(
      table,
      kdiplo('FJI,Fiji,North Korea,2003,1,1988,1987,NA', 'QQQ,None,North Korea,2003,1,1988,NA,NA'),
    );
    const { err, code } = await run('record', 'import', table, '--format', 'kdiplo', '--store', 'none');
    expect(code).toBe(2);
    expect(err).toMatch(/row 2, column cut_date: relations were cut in 1987, before they began in 1988/);
    expect(err).toMatch(/row 3, column iso3c: "QQQ" is no code/);
    expect(err).toMatch(/Nothing was written/);
  });
});
