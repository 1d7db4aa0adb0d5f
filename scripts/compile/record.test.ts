import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packageRoot } from '../../src/base/index.ts';
import { readCsv } from '../data/table.ts';
import { compile, corrected } from './record.ts';

const target = { kind: 'relations-established', parties: 'KOR SVK', date: '1948', source: 'kdiplo x' };
const known = new Map([['kdiplo/KOR-SVK/relations-established/1948', target]]);
const correction = {
  retracts: 'kdiplo/KOR-SVK/relations-established/1948',
  expects: '1948',
  kind: '',
  parties: '',
  date: '1993-01-01',
  detail: '',
  reason: 'Slovakia came to be in 1993',
  source: 'curated page',
};

test('a correction takes the old entry back and says why', () => {
  const [entry] = corrected([correction], known);
  expect(entry).toMatchObject({
    kind: 'relations-established',
    parties: 'KOR SVK',
    date: '1993-01-01',
    only: '',
  });
  expect(entry!.note).toBe(correction.reason);
});

test('a correction without a date only takes back', () => {
  expect(corrected([{ ...correction, date: '' }], known)[0]!.only).toBe('only');
});

test('a correction stops the compilation once its source is put right', () => {
  expect(() => corrected([{ ...correction, expects: '1947' }], known)).toThrow(/put right/);
  expect(() => corrected([correction], new Map())).toThrow(/remove the correction/);
  expect(() => corrected([{ ...correction, reason: '' }], known)).toThrow(/reason/);
});

test('every entry and row of coverage names a card of data/sources.csv', () => {
  const cards = new Set(readCsv(readFileSync(`${packageRoot}/data/sources.csv`, 'utf8')).map(row => row.id));
  expect(compile().columns.sources.filter(source => !cards.has(source))).toEqual([]);
});
