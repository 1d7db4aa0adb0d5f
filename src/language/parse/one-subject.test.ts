import { expect, test } from 'vitest';
import { deprelIndex } from '../names.ts';
import { keepOneSubject } from './one-subject.ts';

const labels = (...names: string[]) => Uint8Array.from(names, deprelIndex);

test('the first of two subjects behind what was said is the object there', () => {
  // opened embassy in Oslo , ministry said
  const heads = Int32Array.of(6, 6, 3, 6, 6, 6, -1);
  const deprels = labels('ccomp', 'nsubj', 'case', 'obl', 'punct', 'nsubj', 'root');
  keepOneSubject(heads, deprels);
  expect([...heads]).toEqual([6, 0, 3, 0, 6, 6, -1]);
  expect(deprels[1]).toBe(deprelIndex('obj'));
});

test('a clause that has its object, and a verb with one subject, are left alone', () => {
  const heads = Int32Array.of(5, 0, 5, 5, 5, -1);
  const deprels = labels('ccomp', 'obj', 'nsubj', 'punct', 'nsubj', 'root');
  const before = [...heads];
  keepOneSubject(heads, deprels);
  expect([...heads]).toEqual(before);
  const one = Int32Array.of(2, 2, -1);
  keepOneSubject(one, labels('ccomp', 'nsubj', 'root'));
  expect([...one]).toEqual([2, 2, -1]);
});
