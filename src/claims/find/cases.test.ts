import { describe, expect, it } from 'vitest';
import { readPlainArticle } from '../../reader/index.ts';
import { readArticle } from '../check-article.ts';
import type { Claim } from '../claim.ts';
import { cases } from './cases.ts';
import { standingCases } from './cases-standing.ts';

const told = (claim: Claim): string =>
  [claim.type, claim.subject ?? '-', claim.object ?? '-', claim.value].join(' ');

function claimsOf(text: string, on: string): string[] {
  const article = readPlainArticle(text, { id: 'case', published: on });
  if (!article.ok) throw new Error(article.message);
  return readArticle(article.value).claims.map(told);
}

describe('findClaims', () => {
  it.each([...cases, ...standingCases])('$text', ({ text, claims, on = '2024-03-01', exact }) => {
    const found = claimsOf(text, on);
    if (exact) expect(found).toEqual([...claims]);
    else expect(found).toEqual(expect.arrayContaining([...claims]));
  });
});
