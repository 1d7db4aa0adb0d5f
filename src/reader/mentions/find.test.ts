import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Document, deprelNames, uposNames } from '../../language/index.ts';
import { findMentions } from './find.ts';
import { sketch } from './testing/sketch.ts';

const read = (doc: Document, place: string | null = null) =>
  findMentions(doc, { published: '2024-02-16', place });

/** The codes of the mention headed by the nth token with this form. */
function codes(doc: Document, form: string, nth = 1, place: string | null = null): string {
  let seen = 0;
  const token = doc.tokens.form.findIndex(each => each === form && ++seen === nth);
  return read(doc, place)
    .parties(token)
    .map(party => party.code)
    .join(' ');
}

describe('findMentions', () => {
  it('takes "the two countries" as the pair of the sentence before', () => {
    const doc = sketch(
      'Peru/PROPN/4/nsubj and/CCONJ/3/cc Chile/PROPN/1/conj signed=sign/VERB/0/root it/PRON/4/obj ./PUNCT/4/punct',
      'The/DET/3/det two/NUM/3/nummod countries=country/NOUN/4/nsubj agreed=agree/VERB/0/root ./PUNCT/4/punct',
    );
    expect(codes(doc, 'countries')).toBe('PER CHL');
  });

  it('binds a possessive to the subject and never to what the thing is in', () => {
    const doc = sketch(
      'Mexico/PROPN/2/nsubj met=meet/VERB/0/root Ecuador/PROPN/2/obj ./PUNCT/2/punct',
      'The/DET/2/det country/NOUN/3/nsubj closed=close/VERB/0/root its/PRON/5/nmod:poss embassy/NOUN/3/obj in/ADP/7/case Mexico/PROPN/5/nmod ./PUNCT/3/punct',
    );
    expect(codes(doc, 'country')).toBe('ECU');
    expect(codes(doc, 'its')).toBe('ECU');
    expect(codes(doc, 'embassy')).toBe('ECU');
  });

  it('does not let an object pronoun be the subject of its own verb', () => {
    const doc = sketch(
      'Syria/PROPN/2/nsubj left=leave/VERB/0/root Jordan/PROPN/2/obj ./PUNCT/2/punct',
      'Syria/PROPN/3/nsubj has=have/AUX/3/aux recognised=recognise/VERB/0/root it/PRON/3/obj ./PUNCT/3/punct',
    );
    expect(codes(doc, 'it')).toBe('JOR');
  });

  it('gives an unowned ministry to the polity of the dateline', () => {
    const doc = sketch(
      'Cuba/PROPN/2/nsubj left=leave/VERB/0/root ./PUNCT/2/punct',
      'The/DET/3/det foreign/ADJ/3/amod ministry/NOUN/4/nsubj said=say/VERB/0/root so/ADV/4/advmod ./PUNCT/4/punct',
    );
    expect(codes(doc, 'ministry', 1, 'SEOUL')).toBe('KOR');
    expect(codes(doc, 'ministry')).toBe('CUB');
  });

  it('marks a capital after "in" as a place and one that acts as a government', () => {
    const doc = sketch(
      'Talks=talk/NOUN/4/nsubj in/ADP/3/case Hanoi/PROPN/1/nmod pleased=please/VERB/0/root Tokyo/PROPN/4/obj ./PUNCT/4/punct',
    );
    const { all } = read(doc);
    expect(all.map(mention => [mention.parties[0]!.code, mention.place ?? false])).toEqual([
      ['VNM', true],
      ['JPN', false],
    ]);
  });

  it('leaves "it" alone where a thing is nearer', () => {
    const doc = sketch(
      'The/DET/2/det treaty/NOUN/3/nsubj lapsed=lapse/VERB/0/root in/ADP/5/case Peru/PROPN/3/obl ./PUNCT/3/punct',
      'It/PRON/2/nsubj came=come/VERB/0/root late/ADV/2/advmod ./PUNCT/2/punct',
    );
    expect(codes(doc, 'It')).toBe('');
  });
});

describe('findMentions on any input', () => {
  it('survives any text and any tree', () => {
    const word = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }).map(form => form.replace(/[\s/=]/gu, 'x')),
      fc.constantFrom(
        'Cuba',
        'Seoul',
        'its',
        'the',
        'two',
        'countries',
        'minister',
        'he',
        'both',
        'of',
        '“',
        "'s",
      ),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(word, fc.nat(), fc.nat(), fc.nat()), { minLength: 1, maxLength: 30 }),
        cells => {
          const doc = randomDocument(cells);
          const mentions = read(doc);
          for (let token = -1; token <= doc.tokens.length; token++) {
            mentions.at(token);
            mentions.parties(token);
          }
          for (const mention of mentions.all) {
            expect(mention.first).toBeLessThanOrEqual(mention.head);
            expect(mention.head).toBeLessThanOrEqual(mention.last);
            expect(mention.parties.length).toBeGreaterThan(0);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** A document with random tags and heads, cycles included: what the worst CoNLL-U could hold. */
function randomDocument(cells: readonly (readonly [string, number, number, number])[]): Document {
  const length = cells.length;
  const text = cells.map(([form]) => form).join(' ');
  const start = new Int32Array(length);
  const end = new Int32Array(length);
  let at = 0;
  cells.forEach(([form], i) => {
    start[i] = at;
    end[i] = at + form.length;
    at += form.length + 1;
  });
  return {
    text,
    first: Int32Array.from([0, length]),
    tokens: {
      length,
      start,
      end,
      joined: new Uint8Array(length),
      form: cells.map(([form]) => form),
      lemma: cells.map(([form]) => form.toLowerCase()),
      upos: Uint8Array.from(cells, ([, tag]) => tag % uposNames.length),
      xpos: new Uint8Array(length),
      head: Int32Array.from(cells, ([, , head]) => (head % (length + 1)) - 1),
      deprel: Uint8Array.from(cells, ([, , , relation]) => relation % deprelNames.length),
    },
  };
}
