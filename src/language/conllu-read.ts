import { type Failure, fail, ok, type Result } from '../base/index.ts';
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
  const reader = new SentenceReader();
  let number = 0;
  for (let at = 0; at <= text.length; ) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(at, text[end - 1] === '\r' ? end - 1 : end);
    const failure = reader.line(line, ++number);
    if (failure) return failure;
    at = end + 1;
  }
  return reader.done();
}

/** Takes lines one by one; what it has read so far of a sentence waits until a blank line. */
class SentenceReader {
  private readonly sentences: ConlluSentence[] = [];
  private rows: Row[] = [];
  private meta = new Map<string, string>();
  private range = { from: 0, to: 0, form: '', spaced: true };

  line(line: string, number: number): Failure | null {
    if (line.trim() === '') this.flush();
    else if (line.startsWith('#')) this.comment(line);
    else return this.row(line.split('\t'), number);
    return null;
  }

  done(): Result<ConlluSentence[]> {
    this.flush();
    for (const { rows } of this.sentences) {
      const wrong = rows.find(row => row.head > rows.length);
      if (wrong) return invalid(wrong.line, `head ${wrong.head} is outside the sentence`);
      const circle = circular(rows);
      if (circle) return invalid(circle.line, 'its heads run in a circle');
    }
    return ok(this.sentences);
  }

  private flush(): void {
    if (this.rows.length === 0) return;
    this.sentences.push({ meta: this.meta, rows: this.rows });
    this.meta = new Map();
    this.rows = [];
    this.range = { from: 0, to: 0, form: '', spaced: true };
  }

  private comment(line: string): void {
    const [key, ...value] = line.slice(1).split('=');
    this.meta.set(key!.trim(), value.join('=').trim());
  }

  private row(cells: readonly string[], line: number): Failure | null {
    if (cells.length < 8) return invalid(line, `${cells.length} columns where CoNLL-U has ten`);
    const [id, form] = [cells[0]!, cells[1]!];
    if (/^\d+\.\d+$/.test(id)) return null;
    const spaced = !(cells[9] ?? '').split('|').includes('SpaceAfter=No');
    const span = /^(\d{1,6})-(\d{1,6})$/.exec(id);
    if (span) {
      this.range = { from: Number(span[1]), to: Number(span[2]), form, spaced };
      return null;
    }
    const place = this.rows.length + 1;
    if (id !== String(place)) return invalid(line, `token id "${id.slice(0, 20)}" is out of order`);
    const head = cells[6] === '_' ? 0 : Number(cells[6]);
    if (!Number.isInteger(head) || head < 0) return invalid(line, `"${cells[6]!.slice(0, 20)}" is no head`);
    const { range } = this;
    const inRange = place >= range.from && place <= range.to;
    this.rows.push({
      form,
      lemma: cells[2]!,
      upos: cells[3]!,
      xpos: cells[4]!,
      head,
      deprel: cells[7]!,
      surface: !inRange ? form : place === range.from ? range.form : null,
      spaced: inRange ? range.spaced : spaced,
      line,
    });
    return null;
  }
}

/** A row from which no root is reached, if there is one. Linear: what was followed once is not followed again. */
function circular(rows: readonly Row[]): Row | undefined {
  const seen = new Int32Array(rows.length + 1);
  for (let i = 0; i < rows.length; i++) {
    let at = i + 1;
    while (at !== 0 && seen[at] === 0) {
      seen[at] = i + 1;
      at = rows[at - 1]!.head;
    }
    if (at !== 0 && seen[at] === i + 1) return rows[at - 1];
  }
  return undefined;
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
  sentences.forEach((sentence, s) => {
    fill(document, document.first[s]!, toUd2(sentence.rows));
  });
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
