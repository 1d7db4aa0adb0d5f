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

/**
 * The headline among these lines (indexes into them): the first of the best, or -1. One that stands by a dateline goes
 * before others; where none does, the first of the page and the one right above the text do.
 */
export function chooseTitle(lines: readonly string[], near: ReadonlySet<number>): number {
  let best = -1;
  let most = 0;
  lines.forEach((line, i) => {
    const plain = headlineness(line);
    const placed = near.size > 0 ? near.has(i) : i === 0 || i === lines.length - 1;
    const score = plain === 0 ? 0 : plain + (placed ? 1 : 0);
    if (score > most) {
      best = i;
      most = score;
    }
  });
  return best;
}

const plain = (s: string): string =>
  s
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The name of a site behind a headline: "Title | Some Site", "Title - Some Site". */
const site = / ?[|–—-] ?[^|–—-]{2,40}$/u;

/** The same headline, but for case, marks, spaces and the name of the site behind it? */
export function sameTitle(a: string, b: string): boolean {
  const [x, y] = [plain(a), plain(b)];
  return x === y || x === plain(b.replace(site, '')) || plain(a.replace(site, '')) === y;
}

const slugs =
  /^(?:\((?:\d{1,2}(?:st|nd|rd|th) )?(?:LEAD|LD|URGENT|EDITORIAL|Yonhap Feature|News Focus|Yonhap Interview|Movie Review)(?:-Yonhap)?\)|(?:BREAKING(?: NEWS)?|URGENT|EXCLUSIVE|JUST IN|WATCH|LIVE|FLASH)\s*[:|–—-]|(?:UPDATE|WRAPUP|REFILE|RPT|CORRECTED)(?: \d{1,2})?-)\s*/;

/** A headline without the slugs that agencies put before it: "(2nd LD)", "UPDATE 1-", "BREAKING:". */
export const withoutSlug = (title: string): string => title.replace(slugs, '') || title;
