import { ok, type Result } from '../base/index.ts';
import { checkReading } from '../claims/index.ts';
import { readJsonlLine } from '../exchange/index.ts';
import { decodeBytes, readArticle } from '../reader/index.ts';
import { openWorld, type World } from '../record/index.ts';
import { type Answer, type Batch, type Problem, passedOver, type ReadBatch, reasonOf } from './batch.ts';
import type { BulkForm } from './form.ts';
import { linesOf } from './forms.ts';
import { lineEnds } from './line-ends.ts';

/** How lines are read, the same in every thread. */
export interface LineReading {
  readonly form: BulkForm;
  /** The day of publication where a record has none. */
  readonly date: string | null;
  readonly store: string | null;
  /** EDTF: what the record knew by then. */
  readonly known: string | null;
}

/** Opens the record, once a thread; what comes out reads batches. Failures: those of `openWorld`. */
export async function openReader(how: LineReading): Promise<Result<ReadBatch>> {
  const world = await openWorld({ store: how.store ?? undefined, known: how.known ?? undefined });
  return world.ok ? ok(batch => readBatch(batch, how, world.value)) : world;
}

const strict = new TextDecoder('utf-8', { fatal: true });

/** A line's text: UTF-8, else what the intake of articles makes of it, with its warnings. */
function textOf(bytes: Uint8Array): Result<{ text: string; warnings: readonly string[] }> {
  try {
    return ok({ text: strict.decode(bytes), warnings: [] });
  } catch {
    return decodeBytes(bytes);
  }
}

type Line = { readonly text: string; readonly sentences: number } | Problem | null;

/** One line; null where it is blank. */
async function readLine(bytes: Uint8Array, line: number, how: LineReading, world: World): Promise<Line> {
  const decoded = textOf(bytes);
  if (!decoded.ok) return { line, message: `Line ${line}: ${decoded.message}`, fault: 'input' };
  const { text, warnings } = decoded.value;
  if (text.trim() === '') return null;
  const article = await readJsonlLine(text, line, { published: how.date });
  if (!article.ok) return { line, message: article.message, fault: 'input' };
  const known = { ...article.value, warnings: [...warnings, ...article.value.warnings] };
  const reading = checkReading(readArticle(known), { world });
  return { text: linesOf[how.form](reading), sentences: reading.document.sentences.length };
}

/** Reads each line of a batch; what one line breaks stays with that line. */
async function readBatch(batch: Batch, how: LineReading, world: World): Promise<Answer> {
  const { bytes, line: first } = batch;
  const problems: Problem[] = [];
  let [out, records, sentences, start, line] = ['', 0, 0, 0, first];
  const { ends } = lineEnds(bytes, false);
  for (const end of ends.at(-1) === bytes.length ? ends : [...ends, bytes.length]) {
    const read = await readLine(bytes.subarray(start, end), line, how, world).catch(error =>
      passedOver(line, reasonOf(error)),
    );
    if (read !== null && 'message' in read) problems.push(read);
    else if (read !== null) {
      out += read.text;
      records++;
      sentences += read.sentences;
    }
    start = end;
    line++;
  }
  return { bytes: new TextEncoder().encode(out), problems, records, sentences };
}
