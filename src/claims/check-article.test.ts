import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlainArticle } from '../reader/index.ts';
import { readArticle } from './check-article.ts';
import { Reading } from './reading.ts';

const read = (text: string, published = '2024-02-16') => {
  const article = readPlainArticle(text, { id: 'a', published });
  return article.ok ? readArticle(article.value) : null;
};

describe('readArticle', () => {
  it('gives events, claims with working, proposals and quotes', () => {
    const reading = read(
      'Kenya and Bhutan establish ties\n\nKenya and Bhutan established diplomatic relations on Wednesday. ' +
        'Cuba has been on the U.S. list of state sponsors of terrorism since 2021.',
    )!;
    expect(Reading.safeParse(reading).success).toBe(true);
    expect(reading.entries.some(entry => entry.kind === 'relations-established')).toBe(true);
    expect(reading.claims.length).toBeGreaterThan(0);
    for (const claim of reading.claims) expect(claim.working.length).toBeGreaterThan(0);
  });
  it('reads anything without throwing, and every span lies in its sentence', () => {
    const words = fc.constantFrom(
      'the only country',
      '193rd',
      'Syria',
      'Kim',
      'President',
      ',',
      '"',
      'since 1999',
      'relations with',
      'first',
      'of the',
      'UN member',
      'recognise',
      'not',
      'for 20 years',
      'Wang Yi',
      'was',
      'never',
      '12 states',
      'list',
      'terrorism',
      '—',
      'İ',
      '👩‍👩‍👧',
      '.',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(words, fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 40 }),
        parts => {
          const reading = read(parts.join(' '));
          for (const claim of reading?.claims ?? []) {
            const sentence = reading!.document.sentences[claim.sentence]!;
            expect(claim.span[0]).toBeLessThan(claim.span[1]);
            expect(claim.span[1]).toBeLessThanOrEqual(sentence.length);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
