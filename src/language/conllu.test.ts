import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from './analyse.ts';
import { fromConllu } from './conllu-read.ts';
import { toConllu } from './conllu-write.ts';
import { deprel, sentenceCount, sentenceText, upos } from './views.ts';

const row = (id: string, form: string, upos: string, head: number, deprel: string, misc = '_') =>
  [id, form, form.toLowerCase(), upos, '_', '_', head, deprel, '_', misc].join('\t');
const only = (text: string) => {
  const read = fromConllu(text);
  if (!read.ok) throw new Error(read.message);
  return read.value[0]!;
};

const modern = [
  '# newdoc id = note-1',
  '# date = 1975-04-30',
  '# sent_id = a',
  "# text = They  don't agree.",
  row('1', 'They', 'PRON', 4, 'nsubj'),
  "2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\t_",
  row('2', 'do', 'AUX', 4, 'aux'),
  row('3', "n't", 'PART', 4, 'advmod'),
  '3.1\tgone\t_\t_\t_\t_\t_\t_\t_\t_',
  row('4', 'agree', 'VERB', 0, 'root', 'SpaceAfter=No'),
  row('5', '.', 'PUNCT', 4, 'punct'),
  '',
].join('\n');

describe('fromConllu', () => {
  it('keeps the text, the ranges and the comments, and skips empty nodes', () => {
    const { id, date, sentenceIds, document } = only(modern);
    expect([id, date, sentenceIds]).toEqual(['note-1', '1975-04-30', ['a']]);
    expect(sentenceText(document, 0)).toBe("They  don't agree.");
    expect(Array.from(document.tokens.joined)).toEqual([0, 0, 1, 0, 0]);
    expect(Array.from(document.tokens.head)).toEqual([3, 3, 3, -1, 3]);
    expect(document.text.slice(document.tokens.start[2], document.tokens.end[2])).toBe("n't");
  });

  it('maps the labels of UD 1', () => {
    const { document } = only(
      [
        row('1', 'Ties', 'NOUN', 3, 'nsubjpass'),
        row('2', 'were', 'AUX', 3, 'auxpass'),
        row('3', 'cut', 'VERB', 0, 'root'),
        row('4', 'and', 'CONJ', 3, 'cc'),
        row('5', 'not', 'PART', 6, 'neg'),
        row('6', 'mended', 'VERB', 3, 'conj'),
        row('7', 'by', 'ADP', 8, 'case'),
        row('8', 'Peru', 'PROPN', 6, 'nmod'),
      ].join('\n'),
    );
    const labels = Array.from({ length: 8 }, (_, t) => deprel(document, t));
    expect(labels).toEqual(['nsubj:pass', 'aux:pass', 'root', 'cc', 'advmod', 'conj', 'case', 'obl']);
    expect(upos(document, 3)).toBe('CCONJ');
    expect(document.tokens.head[3]).toBe(5);
  });

  it('parts documents where the date changes', () => {
    const one = (date: string) => `# date = ${date}\n${row('1', 'Peace', 'NOUN', 0, 'root')}\n\n`;
    const read = fromConllu(one('1950') + one('1950') + one('1951'));
    expect(read.ok && read.value.map(doc => [doc.date, sentenceCount(doc.document)])).toEqual([
      ['1950', 2],
      ['1951', 1],
    ]);
  });

  it.each([
    ['two columns', '1\tPeace'],
    ['a gap', row('2', 'Peace', 'NOUN', 0, 'root')],
    ['a head outside', row('1', 'Peace', 'NOUN', 9, 'obj')],
    ['a circle', `${row('1', 'a', 'X', 2, 'dep')}\n${row('2', 'b', 'X', 1, 'dep')}`],
  ])('refuses %s with the line', (_, text) => {
    const read = fromConllu(text);
    expect(read).toMatchObject({ ok: false, code: 'conllu-invalid' });
    expect(!read.ok && read.message).toMatch(/line [12]/);
  });

  it('takes any text without throwing', () => {
    const lines = fc.array(
      fc.oneof(fc.string(), fc.constant('1\ta\ta\tX\tX\t_\t0\troot\t_\t_'), fc.constant('')),
    );
    fc.assert(fc.property(lines, all => typeof fromConllu(all.join('\n')).ok === 'boolean'));
  });
});

describe('toConllu', () => {
  it('is read back as it was', () => {
    const first = analyse("The ministers can't meet in Oslo.\n\nTies, he said, won't be cut.");
    const again = only(toConllu(first, { id: 'x', date: '2001-02' }));
    expect([again.id, again.date]).toEqual(['x', '2001-02']);
    expect(again.document.text).toBe(first.text);
    for (const column of ['start', 'end', 'joined', 'upos', 'xpos', 'head'] as const) {
      expect(again.document.tokens[column]).toEqual(first.tokens[column]);
    }
    expect(again.document.tokens.lemma).toEqual(first.tokens.lemma);
  });

  it('gives lines of ten cells for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), text => {
        for (const line of toConllu(analyse(text)).split('\n')) {
          if (line !== '' && !line.startsWith('# ')) expect(line.split('\t')).toHaveLength(10);
        }
      }),
      { numRuns: 200 },
    );
  });
});
