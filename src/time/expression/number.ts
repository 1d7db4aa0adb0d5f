import type { Bound } from './form.ts';
import { digits, joined, type Lexed, word } from './lex.ts';
import { numberWords, ordinalEndings, ordinalWords } from './words.ts';

/** A number read from words: its value (for a vague one the least it can be), and where it ends. */
export interface Count {
  readonly value: number;
  readonly bound: Bound;
  readonly next: number;
}

function digitNumber(t: Lexed, i: number): Count | null {
  let value = digits(t, i, 1, 6);
  if (value === null) return null;
  let next = i + 1;
  while (
    value < 1e6 &&
    word(t, next) === ',' &&
    joined(t, next) &&
    joined(t, next + 1) &&
    digits(t, next + 1, 3, 3) !== null
  ) {
    value = value * 1000 + digits(t, next + 1, 3, 3)!;
    next += 2;
  }
  if (word(t, next) === '.' && joined(t, next) && joined(t, next + 1) && t.kind[next + 1] === 'number') {
    value += Number(`0.${t.lower[next + 1]}`);
    next += 2;
  }
  return { value, bound: 'exact', next };
}

/** "twenty-five", "three hundred and ten", "two thousand". Below a million. */
function spelled(t: Lexed, i: number): Count | null {
  let total = 0;
  let group = 0;
  let next = i;
  let seen = false;
  for (let steps = 0; steps < 10; steps++) {
    const w = word(t, next);
    const n = numberWords.get(w);
    if (n !== undefined && (group % 100 === 0 || (n < 10 && group % 100 >= 20 && group % 10 === 0)))
      group += n;
    else if (w === 'hundred' && seen && group < 10) group = Math.max(group, 1) * 100;
    else if (w === 'thousand' && seen && total === 0) {
      total = Math.max(group, 1) * 1000;
      group = 0;
    } else if (
      seen &&
      w === '-' &&
      numberWords.has(word(t, next + 1)) &&
      group % 10 === 0 &&
      group % 100 >= 20
    ) {
      next++;
      continue;
    } else if (
      seen &&
      w === 'and' &&
      (group % 100 === 0 || total > 0) &&
      group + total >= 100 &&
      numberWords.has(word(t, next + 1))
    ) {
      next++;
      continue;
    } else break;
    seen = true;
    next++;
  }
  return seen ? { value: total + group, bound: 'exact', next } : null;
}

const vague: readonly (readonly [readonly string[], number, Bound])[] = [
  [['dozens', 'of'], 24, 'over'],
  [['scores', 'of'], 40, 'over'],
  [['tens', 'of'], 20, 'over'],
  [['hundreds', 'of'], 200, 'over'],
  [['thousands', 'of'], 2000, 'over'],
  [['several'], 3, 'over'],
  [['many'], 3, 'over'],
  [['numerous'], 3, 'over'],
  [['a', 'few'], 3, 'about'],
  [['few'], 3, 'about'],
  [['some', 'few'], 3, 'about'],
  [['a', 'couple', 'of'], 2, 'about'],
  [['couple', 'of'], 2, 'about'],
  [['a', 'number', 'of'], 3, 'over'],
  [['a', 'dozen'], 12, 'exact'],
  [['two', 'dozen'], 24, 'exact'],
  [['three', 'dozen'], 36, 'exact'],
  [['a', 'score', 'of'], 20, 'exact'],
  [['half', 'a', 'dozen'], 6, 'exact'],
  [['half', 'an'], 0.5, 'exact'],
  [['half', 'a'], 0.5, 'exact'],
  [['a', 'half'], 0.5, 'exact'],
  [['half'], 0.5, 'exact'],
  [['a', 'quarter', 'of', 'a'], 0.25, 'exact'],
  [['a', 'quarter', '-'], 0.25, 'exact'],
  [['a', 'quarter'], 0.25, 'exact'],
  [['a', 'third', 'of', 'a'], 1 / 3, 'about'],
  [['three', 'quarters', 'of', 'a'], 0.75, 'exact'],
  [['both'], 2, 'exact'],
];

function vagueCount(t: Lexed, i: number): Count | null {
  for (const [words, value, bound] of vague) {
    let k = 0;
    while (k < words.length && t.lower[i + k] === words[k]) k++;
    if (k === words.length) return { value, bound, next: i + k };
  }
  return null;
}

/** Reads a count that can stand before a unit of time: 20, 1,500, twenty-five, two and a half, dozens of, half a. */
export function readCount(t: Lexed, i: number): Count | null {
  const special = vagueCount(t, i);
  if (special) return special;
  const w = word(t, i);
  if (w === 'a' || w === 'an') {
    const big = word(t, i + 1);
    if (big === 'hundred') return { value: 100, bound: 'exact', next: i + 2 };
    if (big === 'thousand') return { value: 1000, bound: 'exact', next: i + 2 };
    return { value: 1, bound: 'exact', next: i + 1 };
  }
  const plain = digitNumber(t, i) ?? spelled(t, i);
  if (!plain) return null;
  const n = plain.next;
  if (word(t, n) === 'and' && word(t, n + 1) === 'a') {
    if (word(t, n + 2) === 'half') return { ...plain, value: plain.value + 0.5, next: n + 3 };
    if (word(t, n + 2) === 'quarter') return { ...plain, value: plain.value + 0.25, next: n + 3 };
  }
  const joint = ['-', 'and', '-', 'a', '-', 'half'].every((w, k) => t.lower[n + k] === w);
  return joint ? { ...plain, value: plain.value + 0.5, next: n + 6 } : plain;
}

/** Reads an ordinal: 14th, 3d, twenty-first, third. */
export function readOrdinal(t: Lexed, i: number): { readonly value: number; readonly next: number } | null {
  const n = digits(t, i, 1, 3);
  if (n !== null)
    return joined(t, i + 1) && ordinalEndings.has(word(t, i + 1)) ? { value: n, next: i + 2 } : null;
  const plain = ordinalWords.get(word(t, i));
  if (plain !== undefined) return { value: plain, next: i + 1 };
  const ten = numberWords.get(word(t, i));
  if (ten === undefined || ten < 20 || ten > 90) return null;
  const at = word(t, i + 1) === '-' ? i + 2 : i + 1;
  const one = ordinalWords.get(word(t, at));
  return one !== undefined && one > 0 && one < 10 ? { value: ten + one, next: at + 1 } : null;
}
