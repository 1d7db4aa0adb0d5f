import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import { block, page, plain } from './page.ts';

describe('plain', () => {
  it('leaves nothing in any text that could drive a terminal', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(plain(text)).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
    expect(plain('\u001b[31mred\u001b[0m\u0007')).toBe('[31mred[0m');
  });
});

describe('block', () => {
  it('keeps every line within the page, wide characters and long words too', () => {
    const narrow = page(60, false);
    const text = `${'한국과 쿠바는 수교하였다 '.repeat(12)}${'x'.repeat(200)}`;
    for (const line of block(narrow, text, 4, '  •').split('\n'))
      expect(stringWidth(line)).toBeLessThanOrEqual(60);
  });
});
