import { EntenteError } from '../base/index.ts';
import { type Answer, type Batch, failed, type Problem, type ReadBatch } from './batch.ts';
import { batchesOf } from './batches.ts';
import { inOrder } from './in-order.ts';
import type { Input } from './input.ts';
import type { Outlet } from './outlet.ts';
import { openPool } from './pool.ts';
import type { Progress } from './progress-file.ts';
import type { LineReading } from './read-batch.ts';
import { startThread } from './start-thread.ts';

/** A batch has so many bytes: a second or two of reading, so that threads end together and little is read twice. */
const batchSize = 32_768;
/** The longest line that is read, in bytes: the longest of articles is a fraction of it. */
export const longestLine = 4 * 1024 * 1024;
/** So many batches a thread are held: one that is read, one that waits, and some that wait to be written after it. */
const ahead = 4;

export interface BulkJob {
  readonly input: Input;
  readonly how: LineReading;
  readonly outlet: Outlet;
  /** Threads beside this one; none: lines are read here, one at a time. */
  readonly threads: number;
  /** Ends the run early: what is being written is finished. */
  readonly stop?: AbortSignal;
  readonly onProblem: (problem: Problem) => void;
  readonly onProgress?: (progress: Counts) => void;
}

export type Counts = Omit<Progress, 'written'>;

export interface BulkOutcome extends Counts {
  readonly stopped: boolean;
  /** The program, and not only the input, was at fault. */
  readonly broken: boolean;
}

interface Readers {
  readonly read: ReadBatch;
  close(): Promise<void>;
}

/** What reads the batches: a pool of threads, or this thread. */
async function readersOf({ threads, how }: BulkJob): Promise<Readers> {
  if (threads > 0) return openPool(() => startThread(how), threads);
  const { openReader } = await import('./read-batch.ts');
  const reader = await openReader(how);
  if (!reader.ok) throw new EntenteError(reader);
  return { read: reader.value, close: async () => undefined };
}

/** A line that is too long is answered without being read. */
const refusal = ({ line, tooLong }: Batch): Answer =>
  failed({
    line,
    message: `Line ${line} has ${Math.ceil(tooLong! / 2 ** 20)} MB and was passed over: a record may have ${longestLine >> 20} MB; split it.`,
    fault: 'input',
  });

async function* untilStopped(batches: AsyncIterable<Batch>, stop?: AbortSignal): AsyncGenerator<Batch> {
  for await (const batch of batches) {
    if (stop?.aborted) return;
    yield batch;
  }
}

/**
 * Reads lines of JSON into readings, in order, holding no more than a few batches a thread. A line that cannot be read is
 * told of and passed over. Throws an `EntenteError` where the run cannot go on; what was written is then kept.
 */
export async function readBulk(job: BulkJob): Promise<BulkOutcome> {
  const { input, outlet, threads, stop } = job;
  const { written: _, ...from } = outlet.from;
  let [counts, broken]: [Counts, boolean] = [from, false];
  const readers = await readersOf(job).catch(async error => {
    await outlet.leave();
    throw error;
  });
  const put = async (answer: Answer, batch: Batch): Promise<void> => {
    counts = {
      end: batch.end,
      line: batch.line + batch.lines,
      records: counts.records + answer.records,
      sentences: counts.sentences + answer.sentences,
      failed: counts.failed + answer.problems.length,
    };
    for (const problem of answer.problems) {
      job.onProblem(problem);
      broken ||= problem.fault === 'reader';
    }
    await outlet.write(answer, counts);
    job.onProgress?.(counts);
  };
  let writing: Promise<void> = Promise.resolve();
  const take = async (answer: Answer, batch: Batch): Promise<void> => {
    if (stop?.aborted) return;
    writing = put(answer, batch);
    await writing;
  };
  const size = threads > 0 ? batchSize : 1;
  const cutting = { size, longest: longestLine, from };
  // A stopped run waits for what is being written, and not for what is being read.
  const stopped = new Promise<void>(resolve =>
    stop?.addEventListener('abort', () => resolve(), { once: true }),
  );
  try {
    const batches = untilStopped(batchesOf(input.bytes(from.end), cutting), stop);
    const read = (batch: Batch) =>
      batch.tooLong === null ? readers.read(batch) : Promise.resolve(refusal(batch));
    const all = inOrder(batches, read, take, threads > 0 ? ahead * threads : 1);
    all.catch(() => undefined);
    await Promise.race([all, stopped]);
    await writing;
  } catch (error) {
    await outlet.leave().catch(() => undefined);
    throw error;
  } finally {
    await readers.close();
  }
  await (stop?.aborted ? outlet.leave() : outlet.finish());
  return { ...counts, stopped: stop?.aborted === true, broken };
}
