import { keyOf } from './people.ts';

/** Edits that turn one word into another, up to two; more is told as three (banded Levenshtein). */
function edits(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return Math.min(3, row[b.length]!);
}

/** May two words be spellings of one name ("Rouhani", "Ruhani")? Short words must be the same ("Wang", "Gang"). */
function alike(a: string, b: string): boolean {
  if (a === b) return true;
  const short = Math.min(a.length, b.length);
  return short > 4 && edits(a, b) <= (short > 7 ? 2 : 1);
}

/** How far two names may be spellings of one: every word of the shorter, some word of three letters, or none. */
export function similar(one: string, other: string): 'all' | 'some' | 'none' {
  const [short, long] = [keyOf(one).split(' '), keyOf(other).split(' ')].sort(
    (a, b) => a.length - b.length,
  ) as [string[], string[]];
  const found = short.filter(word => long.some(each => alike(word, each)));
  if (found.length === short.length && (short.length > 1 || long.includes(short[0]!))) return 'all';
  return found.some(word => word.length > 2) ? 'some' : 'none';
}
