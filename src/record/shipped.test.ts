import { expect, test } from 'vitest';
import { daysOf } from './days.ts';
import { Entry } from './entry.ts';
import { compiledRecord, loadRecord } from './log.ts';
import { worldOn } from './shipped.ts';

const world = worldOn();

test('every shipped entry is well formed, dated and sourced, with an id of its own', () => {
  const { entries } = loadRecord();
  expect(entries.length).toBeGreaterThan(2500);
  expect(new Set(entries.map(entry => entry.id)).size).toBe(entries.length);
  for (const entry of entries) {
    expect(Entry.safeParse(entry).success, entry.id).toBe(true);
    expect(daysOf(entry.date), entry.id).not.toBeNull();
    expect(entry.locator, entry.id).not.toBe('');
  }
  expect(JSON.stringify(compiledRecord()).length).toBeLessThan(1_500_000);
});

test('every retraction finds its entry', () => {
  const { entries } = loadRecord();
  const ids = new Set(entries.map(entry => entry.id));
  for (const entry of entries) if (entry.retracts) expect(ids.has(entry.retracts), entry.retracts).toBe(true);
});

test('South Korea and Cuba: two spells, the break disputed, the day of 2024 exact', () => {
  const spells = world.spells('KOR', 'CUB');
  expect(spells.map(spell => [spell.from, spell.to])).toEqual([
    ['1949', '1958/1959'],
    ['2024-02-14', null],
  ]);
  expect(world.status('KOR', 'CUB', 'relations', { on: '2024-02-13' }).answer).toBe('no');
  expect(world.status('KOR', 'CUB', 'relations', { on: '2024-02-14' }).answer).toBe('yes');
  expect(world.status('KOR', 'CUB', 'relations', { on: '1953-01-01' }).answer).toBe('contested');
});

test.each([
  ['KOR', '2024-02-14', 193],
  ['KOR', '2025-04-10', 194],
  ['VAT', '2023-02-23', 184],
  ['CHN', '2019-09-28', 180],
  ['CHN', '2024-01-24', 183],
  ['TWN', '2016-12-22', 21],
  ['TWN', '2024-01-16', 12],
])('%s had as many partners on %s as its ministry says: %i', (code, on, n) => {
  const count = world.count(code, 'relations', undefined, { on });
  expect(count.complete).toBe(true);
  expect([count.least, count.most]).toEqual([n, n]);
});

test('states that had ended have no relations, and those that go on under a new code keep theirs', () => {
  expect(world.status('PRK', 'DDR', 'relations', { on: '1985-01-01' }).answer).toBe('yes');
  expect(world.status('PRK', 'DDR', 'relations', { on: '1995-01-01' }).answer).toBe('no');
  expect(world.status('PRK', 'SUN', 'relations', { on: '1985-01-01' }).answer).toBe('yes');
  expect(world.status('PRK', 'RUS', 'relations', { on: '2005-01-01' }).answer).toBe('yes');
  expect(world.status('KOR', 'SVK', 'relations', { on: '1960-01-01' }).answer).toBe('no');
});

test('the United Nations had 51 members at the end of 1945, 159 in 1989 and has had 193 since 2011', () => {
  const on = (date: string) => world.unMembers(daysOf(date)!.from).size;
  expect([on('1945-12-31'), on('1989-06-01'), on('2011-07-14')]).toEqual([51, 159, 193]);
});

test('a wave and an exact day make one happening; a missing wave is no break, a war is', () => {
  const [first] = world.spells('USA', 'BEL', 'mission');
  const told = world
    .track('USA', 'BEL', 'mission')!
    .happenings.flatMap(happening => happening.entries.map(entry => entry.source));
  expect(told).toContain('cow-diplomatic-exchange');
  expect(first!.from).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(world.spells('GBR', 'DEU', 'mission').map(spell => spell.to)).toContain('1914/1920');
});

test('missions go on between waves, are absent at a wave that looked, and unknown in between', () => {
  const mission = (a: string, b: string, on: string) => world.status(a, b, 'mission', { on }).answer;
  expect(mission('FRA', 'GBR', '1897-06-01')).toBe('yes');
  expect(mission('CUB', 'KOR', '1970-06-01')).toBe('no');
  expect(mission('BOL', 'NPL', '1893-06-01')).toBe('unknown');
});

test('allies are those with a promise to fight, by whatever treaty', () => {
  const allied = (a: string, b: string, on: string, strand?: string) =>
    world.status(a, b, 'alliance', strand === undefined ? { on } : { on, strand }).answer;
  expect(allied('USA', 'KOR', '1960-01-01')).toBe('yes');
  expect(allied('KOR', 'PRK', '2000-01-01')).toBe('no');
  expect(allied('KOR', 'PRK', '2000-01-01', 'pact')).toBe('yes');
  expect(allied('FRA', 'NOR', '1949-04-03')).toBe('no');
  expect(allied('FRA', 'NOR', '1949-04-04')).toBe('yes');
});
