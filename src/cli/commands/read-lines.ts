import { availableParallelism } from 'node:os';
import { EntenteError, type Failure } from '../../base/index.ts';
import {
  type BulkOutcome,
  type Input,
  type LineReading,
  openInput,
  openOutlet,
  progressPath,
  readBulk,
} from '../../worker/index.ts';
import { type Effects, exitCodes } from '../effects.ts';
import { languages } from '../messages/index.ts';
import type { ReadOptions } from '../options.ts';
import { grouped, progressLine } from '../render/progress.ts';

/** A file from here on is read in threads by itself: some hundred articles, well over the time that threads take to start. */
const large = 1_000_000;
/** Without being asked, no more threads than this: each has a model and a record of its own in memory. */
const mostThreads = 8;

/** What is wrong with the options of reading by lines, given what else is asked for. */
export function lineClash(files: readonly string[], options: ReadOptions): string | null {
  const { output, format, resume, threads, jsonl, form } = options;
  const lines = jsonl === true || (files.length > 0 && files.every(isLines));
  if (!lines && [output, format, resume, threads].some(option => option !== undefined))
    return '--threads, --output, --format and --resume are for one record a line: give --jsonl, too.';
  if (form !== undefined && [output, format, resume, threads].some(option => option !== undefined))
    return '--form prints events as they are read: leave out --threads, --output, --format and --resume.';
  if (output !== undefined && files.length > 1)
    return '--output takes one input: join the files, or read them one by one.';
  if (resume && output === undefined)
    return '--resume goes on with a file: name it with --output, as the run before did.';
  if (format === 'parquet' && output === undefined) return 'Parquet is no text: name a file with --output.';
  if (format === 'parquet' && resume)
    return 'Parquet cannot be gone on with, as its foot is written last: leave out --resume, or write --format csv or ndjson.';
  return null;
}

export const isLines = (name: string): boolean => /\.(jsonl|ndjson)$/i.test(name);

/** Threads beside the main one; 0 reads here, line by line, so that a pipe's reader has each at once. */
function threadsFor({ threads, output }: ReadOptions, { size }: Input): number {
  if (threads !== undefined) return threads;
  const many = size === null ? output !== undefined : size >= large;
  if (many) return Math.min(availableParallelism(), mostThreads);
  // What kills a thread must not kill the run that writes a file.
  return output === undefined ? 0 : 1;
}

const exitOf = ({ code }: Failure | EntenteError): number =>
  /^(store-|output-|data-)/.test(code) ? exitCodes.failed : exitCodes.usage;

/**
 * One record a line in, one reading a line (or its events as rows) out, in order; a bad line is reported with its number and
 * passed over. The exit code is 2 if lines were bad, 1 if the program failed on some or the run was broken off.
 */
export async function readLines(name: string, options: ReadOptions, effects: Effects): Promise<number> {
  const shown = name === '-' ? 'standard input' : name;
  const refuse = (failure: Failure | EntenteError): number => {
    effects.err(`entente read: ${failure.message}\n`);
    return exitOf(failure);
  };
  const input = await openInput(shown === name ? name : shown, name === '-' ? effects.stdin : null);
  if (!input.ok) return refuse(input);
  const how: LineReading = {
    form: options.format ?? 'ndjson',
    date: options.date ?? null,
    store: options.store ?? null,
    known: options.known ?? null,
  };
  try {
    const outcome = await readInto(input.value, how, options, effects);
    if ('ok' in outcome) return refuse(outcome);
    return report(outcome, shown, options, effects);
  } catch (error) {
    if (error instanceof EntenteError) return refuse(error);
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    effects.err(`entente read: ${shown} cannot be read: check the name and its permissions.\n`);
    return exitCodes.usage;
  }
}

async function readInto(
  input: Input,
  how: LineReading,
  options: ReadOptions,
  effects: Effects,
): Promise<BulkOutcome | Failure> {
  const { out, drained } = effects;
  const output = { path: options.output ?? null, resume: options.resume === true, out, drained };
  const outlet = await openOutlet(output, input, how);
  if (!outlet.ok) return outlet;
  const stop = new AbortController();
  const forget =
    output.path === null
      ? () => undefined
      : effects.onInterrupt(() => {
          stop.abort();
          effects.stdin.destroy();
        });
  const line = progressLine(effects, outlet.value.from, input.size, languages[options.lang].bulk);
  try {
    return await readBulk({
      input,
      how,
      outlet: outlet.value,
      threads: threadsFor(options, input),
      stop: stop.signal,
      onProblem: ({ message }) => {
        line.clear();
        effects.err(`entente read: ${input.name}: ${message}\n`);
      },
      onProgress: counts => line.show(counts),
    });
  } finally {
    line.clear();
    forget();
  }
}

/** Says what came of the run, and with which code it ends. */
function report(outcome: BulkOutcome, shown: string, options: ReadOptions, effects: Effects): number {
  const { records, failed, stopped, broken, line, end } = outcome;
  const { output, lang, format } = options;
  const words = languages[lang].bulk;
  if (stopped) {
    const progress = format === 'parquet' ? null : progressPath(output!);
    const said =
      end === 0
        ? words.stoppedAtOnce(output!)
        : `${words.stopped(grouped(records), output!)} ${words.resume(progress)}`;
    effects.err(`${said}\n`);
    return exitCodes.failed;
  }
  if (line === 1) {
    effects.err(`entente read: ${shown}: the input is empty.\n`);
    return exitCodes.usage;
  }
  if (output !== undefined) effects.err(`${words.done(grouped(records), grouped(failed), output)}\n`);
  if (broken) return exitCodes.failed;
  return failed > 0 ? exitCodes.usage : exitCodes.done;
}
