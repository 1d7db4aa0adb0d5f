import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { worldOn } from '../record/index.ts';
import { changeFinding } from './change.ts';
import { isolationOf } from './isolation.ts';
import { measureOn } from './report.ts';
import { rivalsOf } from './rivals.ts';
import { tieKinds } from './ties.ts';
import { withTies } from './with-ties.ts';

const world = worldOn('2025-06-16');

describe('isolation', () => {
  test('of South Korea at the end of 2024: two members of the United Nations are lacking', () => {
    const { lacking, partners, least } = isolationOf(world, 'relations', 'KOR', '2024-12-31');
    expect(lacking).toEqual(['PRK', 'SYR']);
    expect(partners).toBe(192);
    expect(least).toBeCloseTo(2 / 192);
  });

  test('lies between 0 and 1, its bounds in order, and all partners are in one list', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('KOR', 'PRK', 'FRA', 'TWN', 'USA', 'NRU'),
        fc.constantFrom(...tieKinds),
        fc.integer({ min: 1900, max: 2024 }),
        (code, kind, year) => {
          const found = isolationOf(world, kind, code, `${year}-12-31`);
          for (const [low, high] of [
            [found.least, found.most],
            [found.weightedLeast, found.weightedMost],
          ] as const) {
            expect(low).toBeGreaterThanOrEqual(0);
            expect(high).toBeGreaterThanOrEqual(low);
            expect(high).toBeLessThanOrEqual(1 + 1e-9);
          }
          const { lacking, uncertain, unknown } = found;
          expect(new Set([...lacking, ...uncertain, ...unknown]).size).toBe(
            lacking.length + uncertain.length + unknown.length,
          );
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('rivals', () => {
  test('the two Koreas in 2024: Syria and Palestine are left to Pyongyang', () => {
    const { onlyB, both, onlyA, neither, unsure } = rivalsOf(world, 'relations', 'KOR', 'PRK', '2024-12-31');
    expect(onlyB).toEqual(['PSE', 'SYR']);
    expect(both).toContain('CUB');
    expect(onlyA).toContain('JPN');
    expect(new Set([...onlyA, ...onlyB, ...both, ...neither, ...unsure]).size).toBe(
      onlyA.length + onlyB.length + both.length + neither.length + unsure.length,
    );
  });

  test('turned round, they change places', () => {
    const one = rivalsOf(world, 'relations', 'CHN', 'TWN', '1975-12-31');
    const other = rivalsOf(world, 'relations', 'TWN', 'CHN', '1975-12-31');
    expect(one.onlyA).toEqual(other.onlyB);
    expect(one.both).toEqual(other.both);
  });
});

describe('what one tie changes', () => {
  const asked = { kind: 'relations', state: 'PRK', possible: false, whole: false } as const;

  test('February 2024 took from Pyongyang a partner that Seoul lacked', () => {
    const { summary, rows } = changeFinding(world, { ...asked, before: '2024-01-31', after: '2024-02-29' });
    expect(summary).toMatchObject({ gained: [], lost: [], rivalGained: ['CUB'] });
    expect(rows[0]).toEqual(['exclusive', 3, 2, -1]);
  });

  test('a supposed tie does what the real one did', () => {
    const real = changeFinding(world, { ...asked, before: '2024-02-13', after: '2024-02-14' });
    const day = '2024-02-13';
    const supposed = changeFinding(world, { ...asked, before: day, after: day, added: [['CUB', 'KOR']] });
    expect(supposed.rows).toEqual(real.rows);
  });

  test('nothing supposed, nothing changed', () => {
    const same = withTies(world, 'relations', []);
    expect(isolationOf(same, 'relations', 'PRK', '2000-12-31')).toEqual(
      isolationOf(world, 'relations', 'PRK', '2000-12-31'),
    );
  });
});

describe('a report', () => {
  test('says of what it is sure, and that relations of all states are not known', () => {
    const found = measureOn(world, { measure: 'communities', ties: 'relations', on: '2000-12-31' });
    expect(found).toMatchObject({ ok: true, value: { caution: 'whole' } });
    const missions = measureOn(world, { measure: 'communities', on: '2000-12-31' });
    expect(missions).toMatchObject({ ok: true, value: { caution: null, ties: 'missions' } });
    const state = measureOn(world, { measure: 'isolation', on: '2000-12-31', state: 'PRK' });
    expect(state).toMatchObject({ ok: true, value: { caution: null } });
    const other = measureOn(world, { measure: 'isolation', on: '2000-12-31', state: 'NRU' });
    expect(other).toMatchObject({ ok: true, value: { caution: 'states' } });
  });

  test.each([
    [{ measure: 'centrality', on: '2024-12-31' }, /sure of no missions on 2024-12-31/],
    [{ measure: 'change', on: '2024-12-31', before: '2024-01-01' }, /--state/],
    [{ measure: 'change', on: '2024-12-31', state: 'KOR' }, /--since/],
    [{ measure: 'brokers', on: '2000-12-31', years: [1990, 2000] }, /--state/],
    [{ measure: 'degree', on: '2000-12-31', years: [2000, 1990] }, /backwards/],
  ] as const)('refuses %j', (question, message) => {
    expect(measureOn(world, question)).toMatchObject({ ok: false, message: expect.stringMatching(message) });
  });

  test('a series has a line for each year', () => {
    const found = measureOn(world, { measure: 'rivals', on: '2024-12-31', years: [2022, 2024] });
    expect(found.ok && found.value.rows).toMatchObject([
      [2022, expect.any(Number), 3, expect.any(Number), expect.any(Number)],
      [2023, expect.any(Number), 3, expect.any(Number), expect.any(Number)],
      [2024, expect.any(Number), 2, expect.any(Number), expect.any(Number)],
    ]);
  });
});
