import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, analyseTokens } from './analyse.ts';
import { childBy, children, dominates, rootOf, subtree } from './tree.ts';
import { deprel, deprelIs, sentenceCount, sentenceOf, sentenceText, textOf, upos } from './views.ts';

describe('analyse', () => {
  it('tags, lemmatises and parses a plain sentence', () => {
    const doc = analyse('The two countries established diplomatic relations in 1962.');
    const root = rootOf(doc, 0);
    expect(doc.tokens.form[root]).toBe('established');
    expect(doc.tokens.lemma[root]).toBe('establish');
    expect(upos(doc, root)).toBe('VERB');
    const [subject, object] = [childBy(doc, root, 'nsubj'), childBy(doc, root, 'obj')];
    expect(textOf(doc, ...subtree(doc, subject))).toBe('The two countries');
    expect(textOf(doc, ...subtree(doc, object))).toBe('diplomatic relations');
    expect(deprelIs(doc, childBy(doc, root, 'obl'), 'obl')).toBe(true);
  });

  it('finds the passive', () => {
    const doc = analyse('Relations were severed by Cuba.');
    const root = rootOf(doc, 0);
    expect(deprel(doc, childBy(doc, root, 'nsubj'))).toBe('nsubj:pass');
    expect(doc.tokens.lemma[root]).toBe('sever');
  });

  it('gives one rooted tree a sentence, each within its own sentence, for any text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc
        .array(fc.constantFrom('Peru', 'and', 'signed', 'a', '(', '"', '.', ',', '’s', '\n\n', '12'), {
          maxLength: 60,
        })
        .map(words => words.join(' ')),
    );
    fc.assert(
      fc.property(text, raw => {
        const doc = analyse(raw);
        for (let s = 0; s < sentenceCount(doc); s++) {
          const root = rootOf(doc, s);
          expect(subtree(doc, root)).toEqual([doc.first[s], doc.first[s + 1]! - 1]);
          expect(raw).toContain(sentenceText(doc, s));
        }
        for (let t = 0; t < doc.tokens.length; t++) {
          const head = doc.tokens.head[t]!;
          expect(dominates(doc, rootOf(doc, sentenceOf(doc, t)), t)).toBe(true);
          if (head >= 0) expect(Array.from(children(doc, head))).toContain(t);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('keeps given tokens', () => {
    const doc = analyse('Chad recognised it. Mali did not.');
    const again = analyseTokens(doc);
    expect(again.tokens.form).toEqual(doc.tokens.form);
    expect(again.tokens.head).toEqual(doc.tokens.head);
  });

  it.each([
    ['brackets', '('.repeat(10_000) + ')'.repeat(10_000)],
    ['one word', 'x'.repeat(1_000_000)],
  ])('takes much of one thing: %s', (_, text) => {
    expect(analyse(text).tokens.length).toBeGreaterThan(0);
  });

  it('takes an empty text', () => {
    expect(sentenceCount(analyse(' \n '))).toBe(0);
  });
});

describe('pairs', () => {
  it('hang on the head of what they enclose', () => {
    const doc = analyse('The envoy (a former judge) called it “a very good start” on Monday.');
    const { form, head } = doc.tokens;
    for (const [from, to] of [
      ['(', ')'],
      ['“', '”'],
    ] as const) {
      const [a, b] = [form.indexOf(from), form.indexOf(to)];
      expect(head[a]).toBe(head[b]);
      expect(head[a]! > a && head[a]! < b).toBe(true);
    }
  });
});
