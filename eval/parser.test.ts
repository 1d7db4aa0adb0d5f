import { describe, expect, it } from 'vitest';
import { analyse } from '../src/language/index.ts';
import { scoreGoldTokens, scoreSegmentation } from './parser.ts';

describe('scores', () => {
  const gold = analyse('The envoy left Lima. She won’t return.');

  it('give one for a perfect reading', () => {
    expect(scoreGoldTokens([gold], [gold])).toMatchObject({
      upos: 1,
      lemma: 1,
      uas: 1,
      las: 1,
      lasNoPunct: 1,
    });
    expect(scoreSegmentation([gold], [gold])).toEqual({ tokens: 1, words: 1, sentences: 1 });
  });

  it('count a wrong head against UAS and LAS, and a wrong label against LAS alone', () => {
    const { head, deprel, length } = gold.tokens;
    const wrongHead = { ...gold, tokens: { ...gold.tokens, head: head.map((h, t) => (t === 0 ? 2 : h)) } };
    const wrongLabel = {
      ...gold,
      tokens: { ...gold.tokens, deprel: deprel.map((d, t) => (t === 0 ? 0 : d)) },
    };
    const share = (length - 1) / length;
    expect(scoreGoldTokens([gold], [wrongHead])).toMatchObject({ uas: share, las: share, upos: 1 });
    expect(scoreGoldTokens([gold], [wrongLabel])).toMatchObject({ uas: 1, las: share });
  });

  it('count sentences and tokens that were parted elsewhere', () => {
    const other = analyse('The envoy left Lima.\n\nShe won’t\n\nreturn.');
    const scores = scoreSegmentation([gold], [other]);
    expect(scores.tokens).toBe(1);
    expect(scores.sentences).toBeCloseTo(2 / 5);
  });
});
