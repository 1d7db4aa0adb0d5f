import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packageRoot } from '../../src/base/index.ts';
import { daysOf } from '../../src/record/index.ts';
import { unpackColumns } from '../../src/record/packed.ts';
import { publicationOf } from '../../src/record/publication.ts';
import { openPublications } from '../data/publications.ts';
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

test('every entry and row of coverage has a date of publication, corrections aside', () => {
  const { columns, coverage, editions } = compile();
  const unpacked = unpackColumns(columns);
  const dateless = Array.from({ length: unpacked.length }, (_, row) => row).filter(
    row => unpacked.publications[unpacked.published[row]!] === '' && !unpacked.retracts.has(row),
  );
  expect(dateless).toEqual([]);
  for (const row of unpacked.retracts.keys()) expect(unpacked.published[row]).toBe(0);
  for (const row of coverage) expect(publicationOf(row.published), row.source).not.toBeNull();
  for (const date of Object.values(editions)) expect(publicationOf(date)).not.toBeNull();
});

test('nothing claims to be complete for days after its edition came out, unless it is kept up', () => {
  // Completed by hand from the statements of the ministry in Taipei, which have dates of their own.
  const completed = 'roc-recognition';
  for (const { published, to, source } of compile().coverage)
    if (!published.endsWith('/..') && source !== completed)
      expect(daysOf(to)!.from, source).toBeLessThanOrEqual(daysOf(published)!.to);
});

test.each([
  ['cow-diplomatic-exchange AFG-ARE', '2006'],
  ['curated Government of Botswana, press release of 2014-02-20', '2014-02-20'],
  ['curated Ministry of Foreign Affairs of the Republic of China (Taiwan), statement of 2006-08', '2006-08'],
  ['curated Statements of 2017-06-05/2017-06-07', '2017-06-07'],
  ['curated Government of Iran, May 1979', '1979-05'],
  ['curated Ministry of Foreign Affairs of Kosovo, list of recognitions', '2008/..'],
  ['curated https://www.un.org/en/about-us/member-states', '1945-10-24/..'],
  ['curated https://asean.org/member-states/', '2010/..'],
  ['curated Governments of Rwanda and France', '2026-11-24'],
  ['nobody knows', ''],
])('"%s" was published %s', (source, date) => {
  expect(openPublications()(source)).toBe(date);
});

test('every entry and row of coverage names a card of data/sources.csv', () => {
  const cards = new Set(readCsv(readFileSync(`${packageRoot}/data/sources.csv`, 'utf8')).map(row => row.id));
  expect(compile().columns.sources.filter(source => !cards.has(source))).toEqual([]);
});
