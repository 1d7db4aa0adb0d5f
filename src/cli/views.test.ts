import { describe, expect, it } from 'vitest';
import { entente } from './testing.ts';

const view = (...args: readonly string[]) => entente([...args, '--store', 'none'], { columns: 80 });

describe('entente state, pair and world over the shipped record', () => {
  it('give 193 partners for South Korea at the end of 2024, and who is missing', async () => {
    const { out, err, code } = await view('state', 'South Korea', '--on', '2024-12-31', '--json');
    expect({ err, code }).toEqual({ err: '', code: 0 });
    const report = JSON.parse(out);
    expect(report).toMatchObject({ schema: 'entente/state@1', code: 'KOR', on: '2024-12-31' });
    expect(report.relations).toMatchObject({ least: 193, most: 193, complete: true });
    expect(report.unMembers.without).toEqual(['PRK', 'SYR']);
  });

  it('take names in Korean, months as their last day, and print CSV', async () => {
    const { out, code } = await view('pair', '대한민국', 'cuba', '--on', '2024-02', '--csv');
    expect(code).toBe(0);
    const [header, ...rows] = out.trim().split('\n');
    expect(header).toBe('subject,strand,a,b,change,happened,disputed,kind,date,source,locator,id');
    expect(rows.some(row => row.includes('2024-02-14'))).toBe(true);
  });

  it('know what had been published by a day, and are then asked of that day', async () => {
    const partners = async (known: string) => {
      const { out } = await view('state', 'USA', '--known', known, '--json');
      const report = JSON.parse(out);
      expect(report).toMatchObject({ on: known, known });
      return report.relations;
    };
    expect((await partners('2000-01-01')).partners).toEqual([]);
    expect((await partners('2020-01-01')).least).toBeGreaterThan(150);
    const { out } = await view('pair', 'KOR', 'CUB', '--known', '2024-02-13');
    expect(out).toContain('as published by 13 February 2024');
  });

  it('tell what changed in the world since a day', async () => {
    const { out, code } = await view('world', '--on', '1991-12-31', '--since', '1991', '--json');
    const report = JSON.parse(out);
    expect(code).toBe(0);
    expect(report.changes.length).toBeGreaterThan(20);
    expect(report.table[0].least).toBeGreaterThan(100);
    expect(report.ties.sure).toBeGreaterThan(500);
  });
});

describe('bad input gets one clear sentence and exit 2', () => {
  it.each<[string, readonly string[], RegExp]>([
    ['an unknown name', ['state', 'Atlantis'], /Nobody is called "Atlantis"/],
    ['a name misspelt', ['state', 'Portugall'], /did you mean PRT \(Portugal\)/],
    ['two of a name', ['state', 'Congo'], /may be COD .* or COG .*: give the code/],
    ['a date that cannot be', ['state', 'KOR', '--on', '2024-02-30'], /--on "2024-02-30" is no date/],
    ['a word for a date', ['world', '--on', 'yesterday'], /--on "yesterday" is no date/],
    ['what was known on no day', ['pair', 'KOR', 'CUB', '--known', '20'], /--known "20" is no date/],
    ['one polity twice', ['pair', 'SUN', 'RUS'], /are one polity/],
    ['since after on', ['world', '--on', '1990', '--since', '1991'], /comes after 1990-12-31/],
    ['two forms', ['world', '--json', '--csv'], /give one of them/],
  ])('%s', async (_, args, sentence) => {
    const { out, err, code } = await view(...args);
    expect({ out, code }).toEqual({ out: '', code: 2 });
    expect(err).toMatch(/^entente (?:state|pair|world): [^\n]+\n$/);
    expect(err).toMatch(sentence);
  });
});
