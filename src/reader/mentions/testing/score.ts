import type { Document } from '../../../language/index.ts';
import type { Mentions } from '../../mention.ts';
import type { GoldPassage } from './gold.ts';

/** One expectation that was not met. */
export interface Miss {
  readonly phrase: string;
  readonly wanted: string;
  readonly found: string;
}

/** Compares what the phrases of a passage were found to stand for with what they stand for; order does not count. */
export function misses(passage: GoldPassage, doc: Document, mentions: Mentions): Miss[] {
  const missed: Miss[] = [];
  for (const [key, wanted] of Object.entries(passage.gold)) {
    const [phrase, nth] = key.split('#') as [string, string?];
    const found = codesAt(passage.text, doc, mentions, phrase, Number(nth ?? 1));
    if (found !== wanted.split(' ').sort().join(' ').trim()) missed.push({ phrase: key, wanted, found });
  }
  return missed;
}

function codesAt(text: string, doc: Document, mentions: Mentions, phrase: string, nth: number): string {
  const at = place(text, phrase, nth);
  const { start, end, head } = doc.tokens;
  let token = -1;
  for (let t = 0; t < doc.tokens.length; t++) {
    if (start[t]! < at || end[t]! > at + phrase.length) continue;
    const above = head[t]!;
    const outside = above < 0 || start[above]! < at || end[above]! > at + phrase.length;
    if (outside) token = t;
  }
  const own =
    mentions.all.find(one => start[one.first] === at && end[one.last] === at + phrase.length) ??
    mentions.all.find(one => one.head === token);
  const parties = own?.parties ?? mentions.parties(token);
  return [...new Set(parties.map(party => party.code))].sort().join(' ');
}

/** Where the nth whole-word occurrence of a phrase stands. */
function place(text: string, phrase: string, nth: number): number {
  let at = -1;
  for (let seen = 0; seen < nth; ) {
    at = text.indexOf(phrase, at + 1);
    if (at < 0) return -1;
    const before = text[at - 1] ?? ' ';
    const after = text[at + phrase.length] ?? ' ';
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) seen++;
  }
  return at;
}
