import type { Draft } from '../src/record/store/store.ts';

/** Entries in each table of the crash runs. */
export const tableSize = 50;

/** The drafts of one made-up table, told from those of others by their locators. */
export const crashTable = (table: number): Draft[] =>
  Array.from({ length: tableSize }, (_, row) => ({
    kind: 'visit',
    parties: ['KOR', 'CUB'],
    date: `20${String(10 + (row % 10))}`,
    source: 'crash',
    locator: `table ${table} row ${row}`,
  }));
