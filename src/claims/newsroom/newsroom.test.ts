import { describe, expect, it } from 'vitest';
import { readPlainArticle } from '../../reader/index.ts';
import { readArticle } from '../check-article.ts';
import { PIECES } from './sentences.ts';

type Told = readonly [string, string | null, string | null, string | number | null];

/** Type and parties, without order where the claim has none, and the value. */
const told = ([type, subject, object, value]: Told): string => {
  const parties = [subject ?? '-', object ?? '-'];
  if (/^(since|duration|status)$/.test(type)) parties.sort();
  return [type, ...parties, value].join(' ');
};

/** How many claims of the pieces are found, and how many are told that nobody makes. */
function tally(): { gold: number; found: number; extra: number } {
  const sums = { gold: 0, found: 0, extra: 0 };
  for (const { text, published, gold } of PIECES) {
    const article = readPlainArticle(text, { id: 'piece', published });
    if (!article.ok) throw new Error(article.message);
    const claims = readArticle(article.value).claims;
    const wanted = gold.map(told);
    const got = claims.map(({ type, subject, object, value }) => told([type, subject, object, value]));
    sums.gold += wanted.length;
    sums.found += wanted.filter(claim => got.includes(claim)).length;
    sums.extra += got.filter(claim => !wanted.includes(claim)).length;
  }
  return sums;
}

describe('claims in newsroom sentences', () => {
  it('finds most, and little else', () => {
    const { gold, found, extra } = tally();
    expect(found / gold).toBeGreaterThanOrEqual(0.85);
    expect(extra / gold).toBeLessThanOrEqual(0.1);
  });
});
