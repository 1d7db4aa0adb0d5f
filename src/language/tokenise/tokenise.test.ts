import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from './tokenise.ts';

const tokens = (text: string) => tokenise(text).form.join(' ');
const sentences = (text: string) => {
  const { first, start, end } = tokenise(text);
  return Array.from(first.subarray(0, -1), (from, s) => text.slice(start[from], end[first[s + 1]! - 1]));
};

describe('tokens', () => {
  it.each([
    ["They didn't, and can't say why.", "They did n't , and ca n't say why ."],
    [
      "Seoul's envoy and the ministers' aides cannot go.",
      "Seoul 's envoy and the ministers ' aides can not go .",
    ],
    ['Cho Tae-yul re-opened the China-based mission.', 'Cho Tae-yul re-opened the China - based mission .'],
    ['It cost $1,234.50 (about 5% of US$20m).', 'It cost $ 1,234.50 ( about 5 % of US$ 20 m ) .'],
    [
      'See https://example.org/a(b)?c=1, or write to a.b@example.co.uk.',
      'See https://example.org/a(b)?c=1 , or write to a.b@example.co.uk .',
    ],
    [
      'At 10:30 a.m. on 02/05/2002 the U.S. and/or U.N. left...',
      'At 10:30 a.m. on 02/05/2002 the U.S. and / or U.N. left ...',
    ],
    [
      '“We won’t,” said O’Neill of Côte d’Ivoire — twice.',
      '“ We wo n’t , ” said O’Neill of Côte d’Ivoire — twice .',
    ],
    [
      'No.1 of 20th-century treaties: twenty-one of them.',
      'No. 1 of 20th - century treaties : twenty-one of them .',
    ],
  ])('%s', (text, expected) => {
    expect(tokens(text)).toBe(expected);
  });

  it('joins the words of a multiword token', () => {
    const { form, joined } = tokenise("I don't");
    expect(form.map((word, t) => `${joined[t]}${word}`)).toEqual(['0I', '0do', "1n't"]);
  });
});

describe('sentences', () => {
  it.each<[string, string[]]>([
    ['The U.S. President met Gen. Kim. He left.', ['The U.S. President met Gen. Kim.', 'He left.']],
    [
      'Ties were cut by the U.S. The reason was plain.',
      ['Ties were cut by the U.S.', 'The reason was plain.'],
    ],
    ['“It is over,” he said. “Go home.” They went.', ['“It is over,” he said.', '“Go home.”', 'They went.']],
    ['“Why now?” she asked. No one knew.', ['“Why now?” she asked.', 'No one knew.']],
    [
      'HAVANA, Feb. 14 (Agency) - The embassy, at No. 5, opened. J. K. Park spoke.',
      ['HAVANA, Feb. 14 (Agency) - The embassy, at No. 5, opened.', 'J. K. Park spoke.'],
    ],
    ['Two states agree\n\nThe ministers of both', ['Two states agree', 'The ministers of both']],
    ['Posted September. 3, 2011 17:40\nThe deal', ['Posted September. 3, 2011 17:40', 'The deal']],
    ['MOSCOW. Feb 20 - Talks began. They failed.', ['MOSCOW. Feb 20 - Talks began.', 'They failed.']],
    ['1. Open the mission. 2. Send an envoy.', ['1. Open the mission.', '2. Send an envoy.']],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('reads the lines of a text wrapped by hand as one paragraph', () => {
    const text =
      'The two governments agreed on Monday to send\nambassadors to each other before the end of the\nyear. Nobody objected to it.';
    expect(sentences(text)).toHaveLength(2);
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    'a',
    'B.',
    ' ',
    '\n',
    "'",
    '’s',
    '-',
    '.',
    '"',
    '(',
    '7',
    ',',
    'é',
    '\ud83d',
    '\udc00',
    '한',
    '…',
    '@',
    'www.',
    '://',
    'n’t',
    '_',
    '\u0301',
    '$',
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.array(pieces, { maxLength: 60 }).map(parts => parts.join('')),
    fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
      .map(codes => String.fromCharCode(...codes)),
  );

  it('keeps offsets in order, covers all that is not white space, and slices to the forms', () => {
    fc.assert(
      fc.property(anyText, text => {
        const { start, end, form, first } = tokenise(text);
        let at = 0;
        for (let t = 0; t < form.length; t++) {
          expect(start[t]).toBeGreaterThanOrEqual(at);
          expect(text.slice(at, start[t])).toMatch(/^\s*$/);
          expect(end[t]).toBeGreaterThan(start[t]!);
          expect(text.slice(start[t], end[t])).toBe(form[t]);
          at = end[t]!;
        }
        expect(text.slice(at)).toMatch(/^\s*$/);
        expect(first[0]).toBe(0);
        expect(first.at(-1)).toBe(form.length);
        for (let s = 1; s < first.length; s++)
          expect(first[s]! > first[s - 1]! || form.length === 0).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });
});

describe('much of one thing', () => {
  it.each([
    ['no space', 'x'.repeat(1_000_000)],
    ['brackets', '('.repeat(10_000) + ')'.repeat(10_000)],
    ['stops', 'U.S.'.repeat(100_000)],
    ['hyphens and quotes', "a-b'c".repeat(100_000)],
    ['at signs', 'a@b.'.repeat(100_000)],
    ['addresses', 'www.))))'.repeat(60_000)],
    ['short lines', 'a\n'.repeat(200_000)],
    ['wrapped lines', `${'word '.repeat(12)}\n`.repeat(20_000)],
    ['digits', '1,'.repeat(300_000)],
    ['accents', 'e\u0301'.repeat(300_000)],
  ])('is taken quickly: %s', (_, text) => {
    const from = performance.now();
    const { first } = tokenise(text);
    expect(performance.now() - from).toBeLessThan(4000);
    const longest = first.reduce((most, at, s) => (s === 0 ? 0 : Math.max(most, at - first[s - 1]!)), 0);
    expect(longest).toBeLessThanOrEqual(400);
  });
});
