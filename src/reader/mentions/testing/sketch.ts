import { type Document, fromConllu } from '../../../language/index.ts';

/**
 * A document from sketched sentences, for tests: a token is `form/UPOS/head/relation`, or with its lemma after the form
 * as `form=lemma`; heads count from 1, 0 is the root. Penn tags are left out.
 */
export function sketch(...sentences: readonly string[]): Document {
  const rows = sentences.map(sentence =>
    sentence
      .split(' ')
      .map((cell, i) => {
        const [word, upos, head, relation] = cell.split('/') as [string, string, string, string];
        const [form, lemma] = word.split('=') as [string, string?];
        const own = upos === 'PROPN' ? form : form.toLowerCase();
        return `${i + 1}\t${form}\t${lemma ?? own}\t${upos}\t_\t_\t${head}\t${relation}\t_\t_`;
      })
      .join('\n'),
  );
  const read = fromConllu(`${rows.join('\n\n')}\n`);
  if (!read.ok) throw new Error(read.message);
  return read.value[0]!.document;
}
