import type { Document } from './document.ts';
import { deprelNames, uposNames, xposNames } from './names.ts';
import { sentenceCount, sentenceText } from './views.ts';

/** What goes into the comments of a document. */
export interface ConlluComments {
  readonly id?: string | null;
  readonly date?: string | null;
  readonly sentenceIds?: readonly (string | null)[];
}

/** The document as CoNLL-U (UD 2), with `# text`, `# sent_id`, multiword ranges and SpaceAfter=No; FEATS and DEPS are `_`. */
export function toConllu(doc: Document, comments: ConlluComments = {}): string {
  let out = '';
  for (let s = 0; s < sentenceCount(doc); s++) out += sentenceConllu(doc, s, comments);
  return out;
}

function sentenceConllu(doc: Document, sentence: number, comments: ConlluComments): string {
  const lines: string[] = [];
  if (sentence === 0 && comments.id) lines.push(`# newdoc id = ${oneLine(comments.id)}`);
  if (sentence === 0 && comments.date) lines.push(`# date = ${oneLine(comments.date)}`);
  else if (sentence > 0 && newParagraph(doc, sentence)) lines.push('# newpar');
  lines.push(`# sent_id = ${oneLine(comments.sentenceIds?.[sentence] ?? String(sentence + 1))}`);
  lines.push(`# text = ${oneLine(sentenceText(doc, sentence))}`);
  const from = doc.first[sentence]!;
  const to = doc.first[sentence + 1]!;
  for (let t = from; t < to; t++) {
    if (!doc.tokens.joined[t] && t + 1 < to && doc.tokens.joined[t + 1])
      lines.push(rangeLine(doc, t, from, to));
    lines.push(tokenLine(doc, t, from));
  }
  return `${lines.join('\n')}\n\n`;
}

const oneLine = (text: string): string => text.replace(/[\t\n\r\v\f\u0085\u2028\u2029]+/g, ' ');
const cell = (text: string): string => oneLine(text) || '_';

const newParagraph = (doc: Document, sentence: number): boolean => {
  const first = doc.first[sentence]!;
  return /\n\s*\n/.test(doc.text.slice(doc.tokens.end[first - 1], doc.tokens.start[first]));
};

/** "SpaceAfter=No" where the next token touches this one; at the end of the text there is nothing to say. */
const misc = (doc: Document, last: number): string =>
  last + 1 < doc.tokens.length && doc.tokens.start[last + 1] === doc.tokens.end[last] ? 'SpaceAfter=No' : '_';

function rangeLine(doc: Document, t: number, from: number, to: number): string {
  let last = t;
  while (last + 1 < to && doc.tokens.joined[last + 1]) last++;
  const surface = doc.text.slice(doc.tokens.start[t], doc.tokens.end[last]);
  return `${t - from + 1}-${last - from + 1}\t${cell(surface)}\t_\t_\t_\t_\t_\t_\t_\t${misc(doc, last)}`;
}

function tokenLine(doc: Document, t: number, from: number): string {
  const { form, lemma, upos, xpos, head, deprel, joined } = doc.tokens;
  const inRange = joined[t] === 1 || joined[t + 1] === 1;
  const headId = head[t]! < 0 ? 0 : head[t]! - from + 1;
  const name = head[t]! < 0 ? 'root' : deprelNames[deprel[t]!];
  return [
    t - from + 1,
    cell(form[t]!),
    cell(lemma[t]!),
    uposNames[upos[t]!],
    xposNames[xpos[t]!],
    '_',
    headId,
    name,
    '_',
    inRange ? '_' : misc(doc, t),
  ].join('\t');
}
