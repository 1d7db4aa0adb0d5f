import { endsSentence, wordCount } from './furniture.ts';

/** How much a line looks like a headline: 0 for not at all. */
export function headlineness(line: string): number {
  const words = wordCount(line);
  if (words < 2 || words > 30 || line.length > 220) return 0;
  if (/[,;:]$/.test(line) || /\p{Ll}[.!?]['"”’]? \p{Lu}\p{Ll}/u.test(line)) return 0;
  let score = words >= 4 ? 3 : words === 3 ? 2 : 1;
  if (endsSentence(line) && !/[?!]["”’]?$/.test(line)) score -= 2;
  if (!/^[\p{Lu}\p{N}"'“‘«¿¡([]/u.test(line)) score -= 1;
  return Math.max(0, score);
}

/** The headline among these lines (indexes into them): the first of the best, or -1. */
export function chooseTitle(lines: readonly string[]): number {
  let best = -1;
  let most = 0;
  lines.forEach((line, i) => {
    const score = headlineness(line);
    if (score > most) {
      best = i;
      most = score;
    }
  });
  return best;
}

/** The same headline, but for case, marks and spaces? */
export function sameTitle(a: string, b: string): boolean {
  const plain = (s: string): string =>
    s
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return plain(a) === plain(b);
}
