import { describe, expect, it } from 'vitest';
import { isPlural, numberOf, phraseBefore } from './phrase.ts';
import { syntaxOf } from './syntax.ts';
import { sketch } from './testing/sketch.ts';

describe('what stands before a noun', () => {
  it('is walked over to the determiner', () => {
    const syntax = syntaxOf(
      sketch(
        'They/PRON/2/nsubj met=meet/VERB/0/root the/DET/6/det two/NUM/6/nummod small/ADJ/6/amod states=state/NOUN/2/obj',
      ),
    );
    expect(phraseBefore(syntax, 5)).toEqual({ first: 2, determiner: 'the' });
    expect(isPlural(syntax, 5)).toBe(true);
  });

  it('takes in two adjectives and the possessor, and stops at the verb', () => {
    const syntax = syntaxOf(
      sketch(
        'They/PRON/2/nsubj withdrew=withdraw/VERB/0/root their/PRON/7/nmod:poss diplomatic/ADJ/7/amod and/CCONJ/6/cc consular/ADJ/4/conj staff/NOUN/2/obj',
      ),
    );
    expect(phraseBefore(syntax, 6).first).toBe(2);
  });

  it('reads numbers as words and figures', () => {
    expect(['two', '12', 'many'].map(numberOf)).toEqual([2, 12, null]);
  });
});
