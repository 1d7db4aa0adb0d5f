import { describe, expect, it } from 'vitest';
import { lexicon, phraseEnding } from './lexicon.ts';

const ending = (phrase: string) => {
  const words = phrase.split(' ');
  return phraseEnding(lexicon().roles, words, words, 0, words.length - 1);
};

describe('the lexicon of roles', () => {
  it('gives the longest phrase that ends at a word', () => {
    expect(ending('the foreign minister')?.first).toBe(1);
    expect(ending('the minister')?.first).toBe(1);
    expect(ending('the republican')?.value.role).toBe('PTY');
  });

  it('finds hyphenated words whole and divided', () => {
    expect(ending('secretary-general')?.value.sort).toBe('office');
    expect(ending('secretary - general')?.first).toBe(0);
  });

  it('tells owners that a noun has by itself, and who works abroad', () => {
    expect(ending('secretary of state')?.value.national).toBe('USA');
    expect(ending('ambassador')?.value.abroad).toBe(true);
    expect(ending('king')?.value.monarch).toBe(true);
  });
});
