import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import * as z from 'zod';
import { fail, ok, packageRoot, type Result } from '../base/index.ts';
import { replaceFile } from '../exchange/index.ts';
import { headSize, type Input } from './input.ts';
import type { LineReading } from './read-batch.ts';

const Count = z.number().int().nonnegative();

/** How far a run came, beside its output: all that another run needs to go on as if there had been none between. */
const ProgressFile = z.object({
  schema: z.literal('entente/bulk@1'),
  /** How lines were read; another way would give a file of two halves. */
  reading: z.object({
    form: z.string(),
    date: z.string().nullable(),
    store: z.string().nullable(),
    known: z.string().nullable(),
    version: z.string(),
  }),
  /** The input's size, and the hash of its first bytes, as far as they were read. */
  size: Count.nullable(),
  head: z.object({ bytes: Count, sha256: z.string() }),
  /** The end of the last whole batch in the input, the number of the next line, and the length of the output. */
  end: Count,
  line: z.number().int().positive(),
  written: Count,
  records: Count,
  sentences: Count,
  failed: Count,
});

export type Progress = Pick<
  z.infer<typeof ProgressFile>,
  'end' | 'line' | 'written' | 'records' | 'sentences' | 'failed'
>;

export const beginning: Progress = { end: 0, line: 1, written: 0, records: 0, sentences: 0, failed: 0 };

export const progressPath = (output: string): string => `${output}.progress`;

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const readingOf = ({ form, date, store, known }: LineReading) => {
  const { version } = JSON.parse(readFileSync(`${packageRoot}/package.json`, 'utf8')) as { version: string };
  return { form, date, store, known, version };
};

/** Writes down how far a run came, at once or not at all. */
export async function keepProgress(
  output: string,
  progress: Progress,
  input: Input,
  how: LineReading,
): Promise<Result<null>> {
  const head = await input.head(Math.min(progress.end, headSize));
  const file: z.infer<typeof ProgressFile> = {
    schema: 'entente/bulk@1',
    reading: readingOf(how),
    size: input.size,
    head: { bytes: head.length, sha256: hashOf(head) },
    ...progress,
  };
  return replaceFile(progressPath(output), [`${JSON.stringify(file, null, 2)}\n`]);
}

/** The run came to its end: there is nothing to go on with. */
export const dropProgress = (output: string): void => rmSync(progressPath(output), { force: true });

/**
 * How far an earlier run of the same input came. Failures: `input-json` (no progress file of ours), `resume-mismatch` (another
 * input, or read in another way).
 */
export async function earlierProgress(
  output: string,
  input: Input,
  how: LineReading,
): Promise<Result<Progress>> {
  const path = progressPath(output);
  let file: z.infer<typeof ProgressFile>;
  try {
    file = ProgressFile.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return fail('input-json', `${path} is damaged: take it and ${output} away, and begin anew.`);
  }
  const { reading, size, head, ...progress } = file;
  const now = readingOf(how);
  for (const key of ['form', 'date', 'store', 'known', 'version'] as const)
    if (now[key] !== reading[key])
      return fail(
        'resume-mismatch',
        `${output} was begun with ${names[key]} ${reading[key] ?? 'not given'}, and this run has ${now[key] ?? 'none'}: go on as it began, or take ${path} away to begin anew.`,
      );
  const same = size === input.size && hashOf(await input.head(head.bytes)) === head.sha256;
  if (!same)
    return fail(
      'resume-mismatch',
      `${output} was begun from another input than ${input.name}: name the same one, unchanged, or take ${path} away to begin anew.`,
    );
  return ok(progress);
}

const names = {
  form: '--format',
  date: '--date',
  store: '--store',
  known: '--known',
  version: 'version',
} as const;
