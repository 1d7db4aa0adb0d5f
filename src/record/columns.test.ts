import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kinds } from '../base/index.ts';
import { columnsOf, entryAt, nobody } from './columns.ts';
import type { Entry } from './entry.ts';
import { columnLog } from './log.ts';
import { packColumns, unpackColumns } from './packed.ts';

const word = fc.stringMatching(/^[A-Za-z0-9 #$&%.-]{1,12}$/);
const code = fc.constantFrom('KOR', 'CUB', 'PRK', 'UNO', 'XKX');
const entry: fc.Arbitrary<Entry> = fc.record(
  {
    id: word,
    kind: fc.constantFrom(...kinds),
    parties: fc.array(code, { minLength: 1, maxLength: 4 }),
    date: fc.constantFrom('1949', '1959~', '../2023-02-22', '2017-10/..', '2024-02-14', '1845/1850'),
    source: word,
    locator: word,
    recordedAt: fc.constantFrom('2020-01-01', '2026-11-24'),
    retracts: word,
    asserts: fc.constant(false as const),
    published: fc.constantFrom('2006', '2015/..'),
    detail: word,
    note: word,
  },
  { requiredKeys: ['id', 'kind', 'parties', 'date', 'source', 'locator', 'recordedAt'] },
);

test('entries put into columns, packed as JSON, unpacked and looked at are the same entries', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 20 }), entries => {
      const packed = JSON.parse(JSON.stringify(packColumns(columnsOf(entries))));
      const columns = unpackColumns(packed);
      expect(entries.map((_, row) => entryAt(columns, row))).toEqual(entries);
    }),
  );
});

test('a locator that names the parties is kept once for all rows of its table', () => {
  const of = (parties: string[]): Entry => ({
    id: `s/${parties.join('-')}/talks/1990`,
    kind: 'talks',
    parties,
    date: '1990',
    source: 's',
    locator: `table.csv#${parties.join('-')}`,
    recordedAt: '2026-11-24',
  });
  const columns = columnsOf([of(['KOR', 'CUB']), of(['PRK', 'CUB']), of(['UNO'])]);
  expect(columns.locators).toEqual(['', 'table.csv#{parties}']);
  expect(columns.ids.size).toBe(0);
  expect(columns.b[0]).toBe(columns.b[1]);
  expect(columns.b[2]).toBe(nobody);
  expect(entryAt(columns, 1).locator).toBe('table.csv#PRK-CUB');
});

test('open dates have infinite ends', () => {
  const open: Entry = {
    id: 'x',
    kind: 'talks',
    parties: ['KOR'],
    date: '../2023-02-22',
    source: 's',
    locator: 'l',
    recordedAt: '2026-11-24',
  };
  const columns = unpackColumns(packColumns(columnsOf([open])));
  expect(columns.earliest[0]).toBe(Number.NEGATIVE_INFINITY);
  expect(Number.isFinite(columns.latest[0])).toBe(true);
});

test('a log of entries is put into columns, one in columns is taken as it is', () => {
  const log = columnLog({ entries: [], coverage: [] });
  expect(log.columns.length).toBe(0);
  expect(columnLog(log)).toBe(log);
});
