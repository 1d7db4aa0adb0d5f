import { expect, test } from 'vitest';
import { diffRows, tell } from './diff.ts';

const row = (kind: string, parties: string, date: string) => ({ kind, parties, date, source: 'card 1' });

test('rows are compared whatever their order, as often as they stand there', () => {
  const one = row('talks', 'KOR CUB', '1990');
  const two = row('talks', 'KOR PRK', '1991');
  expect(diffRows([one, two], [two, one])).toEqual({ added: [], removed: [], changed: [] });
  expect(diffRows([one], [one, one]).added).toHaveLength(1);
});

test('a row whose cells differ but whose key does not has changed, the rest came or went', () => {
  const before = [row('talks', 'KOR CUB', '1990'), row('visit', 'KOR CUB', '1991')];
  const after = [row('talks', 'KOR CUB', '1992'), row('talks', 'KOR PRK', '1993')];
  const diff = diffRows(before, after);
  expect(diff.changed).toEqual(['talks | KOR CUB | card 1: date: 1990 → 1992']);
  expect(diff.added).toEqual(['talks | KOR PRK | 1993 | card 1']);
  expect(diff.removed).toEqual(['visit | KOR CUB | 1991 | card 1']);
  expect(tell('record/x', diff)[0]).toBe('data/record/x.csv: 1 added, 1 removed, 1 changed');
});
