import { describe, expect, it } from 'vitest';
import type { Document } from '../../language/index.ts';
import { findMentions } from './find.ts';
import { sketch } from './testing/sketch.ts';

function codes(doc: Document, form: string): string {
  const mentions = findMentions(doc, { published: '2020-01-01' });
  return mentions
    .parties(doc.tokens.form.indexOf(form))
    .map(party => party.code)
    .join(' ');
}

describe('parties of a noun phrase', () => {
  it('come from "between A and B"', () => {
    const doc = sketch(
      'Relations=relation/NOUN/6/nsubj between/ADP/3/case Peru/PROPN/1/nmod and/CCONJ/5/cc Chile/PROPN/3/conj broke=break/VERB/0/root',
    );
    expect(codes(doc, 'Relations')).toBe('PER CHL');
  });

  it('come from a possessor, and then from "with"', () => {
    const doc = sketch(
      "Peru/PROPN/3/nmod:poss 's/PART/1/case ties=tie/NOUN/6/nsubj with/ADP/5/case Chile/PROPN/3/nmod ended=end/VERB/0/root",
    );
    expect(codes(doc, 'ties')).toBe('PER CHL');
  });

  it('come from a demonym, with the role of the noun', () => {
    const doc = sketch('Kenyan/ADJ/2/amod police/NOUN/3/nsubj acted=act/VERB/0/root');
    const mentions = findMentions(doc, { published: '2020-01-01' });
    expect(mentions.parties(1)).toEqual([{ code: 'KEN', role: 'COP', text: 'Kenyan police' }]);
  });

  it('are those of the noun for a relative pronoun', () => {
    const doc = sketch(
      'Ghana/PROPN/6/nsubj ,/PUNCT/4/punct which/PRON/4/nsubj left=leave/VERB/1/acl:relcl ,/PUNCT/1/punct won=win/VERB/0/root',
    );
    expect(codes(doc, 'which')).toBe('GHA');
  });

  it('include every conjunct of the head', () => {
    const doc = sketch(
      'Togo/PROPN/6/nsubj ,/PUNCT/3/punct Benin/PROPN/1/conj and/CCONJ/5/cc Ghana/PROPN/1/conj met=meet/VERB/0/root',
    );
    expect(codes(doc, 'Togo')).toBe('TGO BEN GHA');
  });
});
