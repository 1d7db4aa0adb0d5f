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

/** May two words be spellings of one name ("Rouhani", "Ruhani")? */
const alike = (a: string, b: string): boolean =>
  a === b ||
  (Math.min(a.length, b.length) > 3 ? edits(a, b) <= (Math.max(a.length, b.length) > 7 ? 2 : 1) : false);

/** How far two names may be spellings of one: every word of the shorter, some word, or none. */
export function similar(one: string, other: string): 'all' | 'some' | 'none' {
  const [short, long] = [keyOf(one).split(' '), keyOf(other).split(' ')].sort(
    (a, b) => a.length - b.length,
  ) as [string[], string[]];
  const found = short.filter(word => word.length > 2 && long.some(each => alike(word, each))).length;
  const counted = short.filter(word => word.length > 2).length;
  if (found === 0) return 'none';
  return found === counted ? 'all' : 'some';
}
