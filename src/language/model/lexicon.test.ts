import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildLexicon, findWord } from './lexicon.ts';

test('finds the words that it holds, whatever their order, and no others', () => {
  const hash = fc.oneof(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), fc.integer({ min: -3, max: 3 }));
  fc.assert(
    fc.property(fc.uniqueArray(hash), fc.array(hash), (held, asked) => {
      const cluster = Uint16Array.from(held, (_, i) => i + 1);
      const lexicon = buildLexicon(
        Int32Array.from(held),
        cluster,
        new Uint8Array(held.length),
        new Uint8Array(256),
      );
      for (const one of [...held, ...asked]) {
        const at = findWord(lexicon, one);
        expect(at < 0 ? -1 : lexicon.cluster[at]! - 1).toBe(held.indexOf(one));
      }
    }),
  );
});
