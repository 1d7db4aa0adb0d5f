import { describe, expect, it } from 'vitest';
import { analyse } from '../../language/index.ts';
import { findMentions } from './find.ts';
import { passages } from './testing/gold.ts';
import { type Miss, misses } from './testing/score.ts';

/** The share of expectations that must be met with the shipped model; what is missed is printed when it is not. */
const floor = 0.9;

describe('mentions in passages of our own', () => {
  it(`stand for what they should, ${floor * 100} of 100`, () => {
    const missed: (Miss & { readonly text: string })[] = [];
    let asked = 0;
    for (const passage of passages) {
      const doc = analyse(passage.text);
      const mentions = findMentions(doc, { published: passage.on, place: passage.place ?? null });
      asked += Object.keys(passage.gold).length;
      for (const miss of misses(passage, doc, mentions)) missed.push({ ...miss, text: passage.text });
    }
    expect(asked).toBeGreaterThan(200);
    const share = 1 - missed.length / asked;
    expect(share, JSON.stringify(missed, null, 1)).toBeGreaterThanOrEqual(floor);
  });

  it('never stand for a polity that exists in no table', () => {
    const { all } = findMentions(analyse(passages.map(({ text }) => text).join('\n\n')), { published: null });
    for (const mention of all) {
      for (const party of mention.parties) expect(party.code).toMatch(/^[A-Z]{2,6}$/);
    }
  });
});
