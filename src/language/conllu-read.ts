import { fail, ok, type Result } from '../base/index.ts';
import { blankDocument, TokenBuilder } from './builder.ts';
import { type ConlluSentence, type Row, surfaceText } from './conllu-rows.ts';
import type { Document } from './document.ts';
import { deprelIndex, uposIndex, xposIndex } from './names.ts';
import { toUd2 } from './ud1.ts';

/** A document that came in as CoNLL-U, with what its comments tell. */
export interface ParsedDocument {
  /** From `# newdoc id =`, or null. */
  readonly id: string | null;
  /** From `# date =` on the document or its first sentence, as it stands, or null. */
  readonly date: string | null;
  /** `# sent_id =` of each sentence, or null. */
  readonly sentenceIds: readonly (string | null)[];
  readonly document: Document;
}

/**
 * Reads CoNLL-U (UD 2; UD 1 labels are mapped to UD 2). Empty nodes and enhanced dependencies are skipped; multiword
 * ranges become joined tokens. A new document begins at `# newdoc` and where `# date =` changes. Sentences are joined
 * by a space, or by a blank line at `# newpar`.
 * Fails with `conllu-invalid` (naming the line) on malformed rows, and with `input-empty` where there is no token.
 */
export function fromConllu(text: string): Result<readonly ParsedDocument[]> {
  const read = readSentences(text);
  if (!read.ok) return read;
  const documents = grouped(read.value).map(assemble);
  return documents.length > 0 ? ok(documents) : fail('input-empty', 'The CoNLL-U input holds no sentences.');
}

function readSentences(text: string): Result<ConlluSentence[]> {
  const sentences: ConlluSentence[] = [];
  let rows: Row[] = [];
  let meta = new Map<string, string>();
  const flush = () => {
    if (rows.length > 0) sentences.push({ meta, rows });
    if (rows.length > 0) meta = new Map();
    rows = [];
  };
  let number = 0;
  let rangeEnd = 0;
  let rangeForm = '';
  let rangeSpace = true;
  let rangeStart = 0;
  for (const raw of text.split('\n')) {
    number++;
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    if (line.trim() === '') {
      flush();
      rangeEnd = 0;
      continue;
    }
    if (line.startsWith('#')) {
      const [key, ...value] = line.slice(1).split('=');
      meta.set(key!.trim(), value.join('=').trim());
      continue;
    }
    const cells = line.split('\t');
    if (cells.length < 8) return invalid(number, `${cells.length} columns where CoNLL-U has ten`);
    const id = cells[0]!;
    if (id.includes('.')) continue;
    const spaced = !(cells[9] ?? '').split('|').includes('SpaceAfter=No');
    const range = /^(\d{1,6})-(\d{1,6})$/.exec(id);
    if (range) {
      rangeStart = Number(range[1]);
      rangeEnd = Number(range[2]);
      rangeForm = cells[1]!;
      rangeSpace = spaced;
      continue;
    }
    if (Number(id) !== rows.length + 1)
      return invalid(number, `token id "${id.slice(0, 20)}" is out of order`);
    const inRange = Number(id) >= rangeStart && Number(id) <= rangeEnd;
    const head = cells[6] === '_' ? 0 : Number(cells[6]);
    if (!Number.isInteger(head) || head < 0) return invalid(number, `"${cells[6]!.slice(0, 20)}" is no head`);
    rows.push({
      form: cells[1]!,
      lemma: cells[2]!,
      upos: cells[3]!,
      xpos: cells[4]!,
      head,
      deprel: cells[7]!,
      surface: inRange ? (Number(id) === rangeStart ? rangeForm : null) : cells[1]!,
      spaced: inRange ? rangeSpace : spaced,
      line: number,
    });
  }
  flush();
  for (const sentence of sentences) {
    for (const row of sentence.rows) {
      if (row.head > sentence.rows.length)
        return invalid(row.line, `head ${row.head} is outside the sentence`);
    }
  }
  return ok(sentences);
}

const invalid = (line: number, what: string) =>
  fail('conllu-invalid', `CoNLL-U line ${line}: ${what}; correct the file or leave out --from conllu.`);

function grouped(sentences: readonly ConlluSentence[]): ConlluSentence[][] {
  const groups: ConlluSentence[][] = [];
  let date: string | null = null;
  for (const sentence of sentences) {
    const own = sentence.meta.get('date') ?? null;
    const starts = sentence.meta.has('newdoc') || sentence.meta.has('newdoc id');
    if (groups.length === 0 || starts || (own !== null && date !== null && own !== date)) groups.push([]);
    if (starts) date = own;
    else date = own ?? date;
    groups.at(-1)!.push(sentence);
  }
  return groups;
}

function assemble(sentences: readonly ConlluSentence[]): ParsedDocument {
  const builder = new TokenBuilder();
  let text = '';
  for (const sentence of sentences) {
    const paragraph = sentence.meta.has('newpar') || sentence.meta.has('newpar id');
    if (text !== '') text += paragraph ? '\n\n' : ' ';
    const surface = surfaceText(sentence);
    builder.startSentence();
    for (let i = 0; i < sentence.rows.length; i++) {
      const row = sentence.rows[i]!;
      builder.add(
        text.length + surface.starts[i]!,
        text.length + surface.ends[i]!,
        row.form,
        row.surface === null,
      );
    }
    text += surface.text;
  }
  const document = blankDocument(builder.done(text));
  sentences.forEach((sentence, s) => fill(document, document.first[s]!, toUd2(sentence.rows)));
  const first = sentences[0]!.meta;
  return {
    id: first.get('newdoc id') || null,
    date: sentences.map(sentence => sentence.meta.get('date')).find(Boolean) ?? null,
    sentenceIds: sentences.map(sentence => sentence.meta.get('sent_id') ?? null),
    document,
  };
}

function fill(doc: ReturnType<typeof blankDocument>, at: number, rows: readonly Row[]): void {
  const { lemma, upos, xpos, head, deprel } = doc.tokens;
  rows.forEach((row, i) => {
    lemma[at + i] = row.lemma === '_' && row.form !== '_' ? row.form : row.lemma;
    upos[at + i] = uposIndex(row.upos);
    xpos[at + i] = xposIndex(row.xpos);
    head[at + i] = row.head === 0 ? -1 : at + row.head - 1;
    deprel[at + i] = deprelIndex(row.deprel);
  });
}
